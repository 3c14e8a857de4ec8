import { expect, type Frame, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { type Roundcube, startRoundcube, whyNoRoundcube } from './hosts/roundcube';
import { askPage, threadInFront } from './sites/ask-page';
import { skipWhere } from './skip';

const missing = whyNoRoundcube();
skipWhere(missing);
test.describe.configure({ mode: 'serial', timeout: 120_000 });

for (const html of [true, false]) {
  test.describe(html ? 'HTML composer' : 'plain text composer', () => {
    let mail: Roundcube;
    let amends: Amends;
    test.beforeAll(async () => {
      test.setTimeout(180_000);
      mail = await startRoundcube({ html });
      mail.deliver({
        from: 'Mina Sample <mina.sample@example.com>',
        subject: 'Chair broken again',
        html: '<p>Hello,</p><p style="display:none">unseen words</p><p>the chair is broken again. This is the second one.</p><p>Mina</p>',
      });
      amends = await launchAmends({ viewport: { width: 1280, height: 900 } });
      await amends.turnOn(mail.origin);
      const page = amends.context.pages()[0] as Page;
      await page.goto(mail.origin);
      await page.fill('#rcmloginuser', mail.user);
      await page.fill('#rcmloginpwd', mail.password);
      await page.click('#rcmloginsubmit');
      await page.waitForURL(/_task=mail/);
    });
    test.afterAll(async () => {
      await amends?.close();
      await mail?.stop();
    });

    test('mail read, quote read, draft inserted above it, sent by the page', async () => {
      const page = amends.context.pages()[0] as Page;
      await page.goto(`${mail.origin}/?_task=mail&_mbox=INBOX&_uid=1&_action=show`);
      const read = await threadInFront(amends);
      expect(read).toMatchObject({
        site: 'roundcube',
        subject: 'Chair broken again',
        messages: [
          { author: { address: 'mina.sample@example.com', role: 'customer' }, visibility: 'public' },
        ],
      });
      expect(read.messages[0]?.text).toContain('the chair is broken again');
      expect(JSON.stringify(read.messages.map((one) => one.text))).not.toContain('unseen');

      await page.goto(`${mail.origin}/?_task=mail&_mbox=INBOX&_reply_uid=1&_action=compose`);
      await editorOf(page, html);
      const answering = await threadInFront(amends);
      expect(answering.id).toBe(read.id);
      expect(answering.messages[0]?.text).toContain('the chair is broken again');

      const draft = 'Dear Mina,\n\nthe second chair broke as well, and that is on us.\n\nAgent';
      const outcome = await askPage<{ ok: boolean }>(amends, 'draft-insert', {
        threadKey: ['roundcube', new URL(mail.origin).host, read.id].map(encodeURIComponent).join('/'),
        text: draft,
        channel: 'public',
      });
      expect(outcome).toMatchObject({ ok: true });

      await page.click('a.send, button.send');
      await expect.poll(() => mail.sent.length, { timeout: 20_000 }).toBe(1);
      const text = plainPart(mail.sent[0] ?? '');
      expect(text.split('the second chair broke as well').length - 1, 'exactly once').toBe(1);
      expect(text.indexOf('the second chair broke')).toBeLessThan(text.indexOf('the chair is broken again'));
    });
  });
}

async function editorOf(page: Page, html: boolean): Promise<Frame | undefined> {
  if (!html) {
    await page.waitForSelector('textarea#composebody', { state: 'visible' });
    return undefined;
  }
  const frame = await page.waitForSelector('iframe#composebody_ifr');
  const content = await frame.contentFrame();
  await content?.waitForSelector('body#tinymce blockquote');
  return content ?? undefined;
}

/** The text part of the sent mail, quoted-printable undone. */
function plainPart(raw: string): string {
  const part = raw.includes('multipart/')
    ? (raw.split(/\n--[^\n]+\n/).find((one) => /content-type: text\/plain/i.test(one)) ?? raw)
    : raw;
  return part
    .replace(/=\n/g, '')
    .replace(/=([0-9A-F]{2})/g, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/\s+/g, ' ');
}
