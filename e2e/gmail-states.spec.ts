import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';
import { askPage, threadInFront } from './sites/ask-page';

const threadId = '1960aa0010000001';
const plain = gmailPage({ threadId, subject: 'Charged twice', messages: sampleMessages });
const draft = 'Dear Mira,\n\nyou were charged twice, and that is on us.';
const signature = '<div class="gmail_signature">Robin Sample<br>Support</div>';
const quote =
  '<div class="gmail_quote"><div class="gmail_attr">On Mon Mira wrote:</div><blockquote class="gmail_quote">It is in my first mail</blockquote></div>';
const before = (html: string, what: string) => html.replace('</body>', `${what}</body>`);

/** A reply in a window of its own, outside the thread. */
const popOut = (id: string, inside: string) =>
  `<div role="dialog" class="nH Hd"><div class="aoI"><form class="bAs"><input type="hidden" name="lts" value="${id}"></form>${inside}</div></div>`;
const editable = (html = '') =>
  `<div id="box" class="Am editable LW-avf" g_editable="true" role="textbox" contenteditable="true" style="min-height:80px">${html}</div>`;
const pages: Record<string, string> = {
  '/mail/u/0/pop-out': before(plain, popOut(threadId, editable('<br>'))),
  '/mail/u/0/full-screen': before(
    plain,
    `<div class="aSs" style="position:fixed;inset:0;background:#fff">${popOut(threadId, editable('<br>'))}</div>`,
  ),
  '/mail/u/0/other-pop-out': before(plain, popOut('1960ff0010000009', editable('<br>'))),
  '/mail/u/0/plain-text': before(
    plain,
    popOut(threadId, '<div class="Ar As"><textarea id="box" class="Ak" rows="8" cols="60"></textarea></div>'),
  ),
  '/mail/u/0/signature-first': before(
    plain,
    popOut(threadId, editable(`<div><br></div>${signature}${quote}`)),
  ),
  '/mail/u/0/signature-last': before(
    plain,
    popOut(threadId, editable(`<div><br></div>${quote}${signature}`)),
  ),
  '/mail/u/0/closed': plain
    .replace(
      '<div class="nH aHU">',
      '<div class="amn"><span class="ams bkH" role="link">Reply</span></div><div class="nH aHU">',
    )
    .replace(
      '</body>',
      `<script>document.querySelector('.bkH').addEventListener('click', () => setTimeout(() => {
        const box = document.createElement('div');
        for (const [name, value] of Object.entries({ id: 'box', class: 'Am editable', g_editable: 'true', role: 'textbox', contenteditable: 'true' })) box.setAttribute(name, value);
        box.style.minHeight = '80px';
        document.querySelector('.a98').append(box);
      }, 300));</script></body>`,
    ),
  '/mail/u/0/collapsed': gmailPage({
    threadId,
    subject: 'Charged twice',
    messages: sampleMessages.map((one, index) => ({ ...one, ...(index < 2 && { collapsed: true }) })),
  })
    .replace('<div class="ha">', '<div class="ha"><button jsname="tRarif" aria-label="Expand all">+</button>')
    .replace(
      '</body>',
      `<script>document.querySelector('[jsname=tRarif]').addEventListener('click', () => {
        for (const snippet of document.querySelectorAll('.iA')) {
          const holder = document.createElement('div');
          const body = document.createElement('div');
          holder.className = 'ii gt';
          body.className = 'a3s aiL';
          body.textContent = 'The whole of it, from first to last.';
          holder.append(body);
          snippet.replaceWith(holder);
        }
      });</script></body>`,
    ),
  '/mail/u/0/clipped': plain.replace(
    'When do I get my 240 euros back?',
    'When do I get my 240 euros back? <br>[Message clipped] <a href="?ui=2&amp;view=lg&amp;permmsgid=1">View entire message</a>',
  ),
  '/mail/u/0/d/AEoRXRQsample/one': plain,
  '/mail/u/0/hidden-history': plain.replace(
    '<div class="gmail_quote">',
    '<div class="yj6qo ajU"><div class="ajR" role="button"><img class="ajT"></div></div><div class="gmail_quote adL" style="display:none">',
  ),
  '/mail/u/0/attachment': plain.replace(
    '<div class="ii gt">',
    '<div class="hq gt"><span class="aQH"><span class="aZo"><span class="aV3">receipt.pdf</span><span class="SaH2Ve">84 KB</span></span></span></div><div class="ii gt">',
  ),
};

let amends: Amends;
let page: Page;
test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends();
  await serveGmail(amends.context, pages);
  page = amends.context.pages()[0] as Page;
});
test.afterAll(() => amends?.close());

const open = async (name: string) => {
  await page.goto(`https://mail.google.com/mail/u/0/${name}`);
  return threadInFront(amends);
};
const insert = () =>
  askPage(amends, 'draft-insert', {
    threadKey: `gmail/${encodeURIComponent(account)}/${threadId}`,
    text: draft,
    channel: 'public',
  });
let account = '';

for (const name of ['pop-out', 'full-screen', 'plain-text', 'signature-first', 'signature-last', 'closed']) {
  test(`${name}: the draft is in, whole, once, above what is not the agent's own`, async () => {
    const thread = await open(name);
    account = thread.account ?? '';
    expect(await insert()).toMatchObject({ ok: true });
    const box = page.locator('#box');
    const text = name === 'plain-text' ? await box.inputValue() : await box.innerText();
    expect(text.match(/that is on us/g)).toHaveLength(1);
    expect(text.trim().startsWith('Dear Mira,')).toBe(true);
    if (name.startsWith('signature')) {
      expect(text).toContain('Robin Sample');
      expect(text.indexOf('that is on us')).toBeLessThan(text.indexOf('Robin Sample'));
      expect(text.indexOf('that is on us')).toBeLessThan(text.indexOf('It is in my first mail'));
    }
  });
}

test('a pop-out that answers another thread is never written to', async () => {
  account = (await open('other-pop-out')).account ?? '';
  expect(await insert()).toEqual({ ok: false, code: 'no-composer' });
  expect((await page.locator('#box').innerText()).trim()).toBe('');
});

test('collapsed messages are read by their preview, and whole when that is asked for', async () => {
  const thread = await open('collapsed');
  expect(thread.messages.map((one) => one.completeness)).toEqual(['partial', 'partial', 'whole']);
  expect(thread.notRead).toContainEqual(
    expect.objectContaining({ part: 'message-text', count: 2, expandable: true }),
  );
  expect(await askPage(amends, 'thread-expand', null)).toMatchObject({ ok: true });
  const whole = await threadInFront(amends);
  expect(whole.messages.map((one) => one.completeness)).toEqual(['whole', 'whole', 'whole']);
  expect(whole.messages[0]?.text).toBe('The whole of it, from first to last.');
});

test('a clipped message is said to be one', async () => {
  const thread = await open('clipped');
  expect(thread.messages.at(-1)?.completeness).toBe('partial');
  expect(thread.notRead.map((one) => one.reason).join()).toContain('clipped');
});

test('a delegated account’s thread is read as any other', async () => {
  const own = await open('pop-out');
  const delegated = await open('d/AEoRXRQsample/one');
  expect(delegated.subject).toBe('Charged twice');
  expect(delegated.messages).toHaveLength(3);
  expect(delegated.id).toBe(own.id);
});

test('hidden history is quoted and no hidden text; attachments and recipients are named', async () => {
  const folded = await open('hidden-history');
  expect(folded.messages[1]?.text).not.toContain('charged twice');
  expect(folded.messages[1]?.hidden).toBeUndefined();
  const attached = await open('attachment');
  expect(attached.messages[0]?.attachments).toEqual([{ name: 'receipt.pdf', size: '84 KB' }]);
  expect(attached.participants.map(({ address }) => address)).toContain('robin.sample@example.com');
});
