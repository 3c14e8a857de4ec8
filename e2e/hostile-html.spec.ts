import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { collectionRows, type Effects, foreignElements, inBatches, watch } from './hostile/effects';
import { serveZendesk } from './pages/zendesk';
import { draftBox } from './panel-draft';
import { askPage, threadInFront } from './sites/ask-page';
import { skipWhere } from './skip';

interface Payload {
  id: string;
  context: string;
  payload: string;
  live_script: boolean;
  live_request: boolean;
}
const payloads = collectionRows<Payload>('xss-html/payloads.jsonl');
const batches = inBatches(payloads, 30);
const host = 'acme.zendesk.com';
const effects: Effects = { scripts: [], requests: [] };
let amends: Amends;
let page: Page;
let panel: Page;

test.describe.configure({ mode: 'serial' });
test.describe('markup that attacks', () => {
  skipWhere(
    payloads.length ? undefined : 'the collection of attacks is not here (../shared/corpora/xss-html)',
  );

  test.beforeAll(async () => {
    amends = await launchAmends({ viewport: { width: 1200, height: 900 } });
    page = amends.context.pages()[0] as Page;
    await serveZendesk(amends.context, [{ id: 35, subject: 'x', comments: 1 }], { api: 'ok' });
    await amends.context.route(/\/api\/v2\/tickets\/35/, (route) => {
      const path = decodeURIComponent(new URL(route.request().url()).pathname);
      return route.fulfill({ json: path.includes('comments') ? commentsAnswer() : ticketAnswer() });
    });
    watch(page, effects, [host]);
    amends.context.on('page', (one) => watch(one, effects, [host]));
    await page.goto(`https://${host}/agent/tickets/35`);
    await expect.poll(() => page.evaluate(() => (window as unknown as { ready: boolean }).ready)).toBe(true);
    panel = await amends.openPanel();
    watch(panel, effects, [host]);
  });
  test.afterAll(() => amends?.close());

  test('in mails, names, subjects and file names: read, shown, nothing runs, nothing is asked for', async () => {
    const thread = await threadInFront(amends);
    expect(thread.messages.length).toBe(mails.length);
    await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
    await openAll(panel);
    expect(await foreignElements(panel)).toEqual([]);
    expect(effects).toEqual({ scripts: [], requests: [] });
  });

  test('as the words of a draft: shown, marked, inserted, copied, and still only words', async () => {
    test.slow();
    const outside = new Set<string>();
    let inserted = 0;
    await panel.evaluate(keepClipboard);
    for (const batch of batches) {
      const text = batch.map(({ payload }) => payload.replace(/\s+/g, ' ')).join('\n\n');
      await draftBox(panel).fill(text);
      const answer = await askPage<{ ok: boolean }>(amends, 'draft-insert', {
        threadKey: `zendesk/${host}/35`,
        text,
        channel: 'public',
      });
      if (answer?.ok) inserted++;
      await panel.locator('footer').getByRole('button', { name: 'Copy', exact: true }).last().click();
      for (const one of await clipboardOutsiders(panel)) outside.add(one);
      for (const one of await composerOutsiders()) outside.add(one);
      await page.evaluate(() =>
        (
          window as unknown as { editors: Record<string, { setData(html: string): void }> }
        ).editors[35]!.setData(''),
      );
    }
    await expect(draftBox(panel)).toHaveValue(/\S/);
    expect([...outside]).toEqual([]);
    expect(inserted).toBe(batches.length);
    expect(await foreignElements(panel)).toEqual([]);
    expect(effects).toEqual({ scripts: [], requests: [] });
    console.log(
      `${payloads.length} payloads as mail and as draft: scripts ${effects.scripts.length}, requests ${effects.requests.length}, elements outside the list ${outside.size}`,
    );
  });

  test('and this test is not blind: without our gates it sees the live ones', async () => {
    test.slow();
    const open = await amends.context.newPage();
    const live = payloads.filter(({ live_script, live_request }) => live_script || live_request);
    let html = '';
    await open.addInitScript(countDialogs);
    await open.route('https://raw.example.com/**', (route) =>
      route.request().isNavigationRequest() && route.request().frame() === open.mainFrame()
        ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: html })
        : route.abort(),
    );
    let asked = 0;
    open.on('request', (request) => {
      if (!request.isNavigationRequest()) asked++;
    });
    let found = 0;
    for (const one of live) {
      html = rawPage(one);
      asked = 0;
      await open.goto('https://raw.example.com/', { waitUntil: 'load' }).catch(() => undefined);
      const ran = await open.evaluate(touchEverything).catch(() => 1);
      if (ran > 0 || asked > 0) found++;
    }
    console.log(`without gates: ${found} of ${live.length} live payloads seen`);
    expect(found / live.length).toBeGreaterThan(0.8);
  });
});

/** Two to a mail: a ticket is read up to a thousand comments. */
const mails = Array.from({ length: Math.ceil(payloads.length / 2) }, (_, at) =>
  payloads
    .slice(at * 2, at * 2 + 2)
    .map(({ payload }) => payload)
    .join('\n'),
);

/** Every payload in every place of a comment where foreign words can stand. */
function commentsAnswer() {
  const comments = mails.map((payload, index) => ({
    id: 1000 + index,
    type: 'Comment',
    author_id: 100 + (index % 50),
    body: payload,
    // With a style, so that it is read as HTML and not from `body`.
    html_body: `<div class="zd-comment"><p style="color:#123">Your export stopped again. </p>${payload}</div>`,
    public: true,
    attachments: [{ id: index, file_name: payload.slice(0, 120), size: 10, inline: false }],
    metadata: {},
    created_at: new Date(Date.UTC(2026, 10, 1) + index * 60_000).toISOString(),
  }));
  return { comments, users: users(), meta: { has_more: false, after_cursor: '' } };
}

function ticketAnswer() {
  return {
    ticket: {
      id: 35,
      subject: hostileLine(0),
      status: 'open',
      requester_id: 100,
      via: { channel: 'email' },
      created_at: '2026-11-01T00:00:00Z',
      updated_at: '2026-11-02T00:00:00Z',
    },
    users: users(),
    groups: [],
    organizations: [],
  };
}

const hostileLine = (index: number) =>
  payloads.filter(({ live_script }) => live_script)[index]?.payload.slice(0, 200) ?? 'x';
const users = () =>
  Array.from({ length: 50 }, (_, index) => ({
    id: 100 + index,
    name: hostileLine(index),
    email: `sample${index}@client.example.com`,
    role: index % 2 ? 'agent' : 'end-user',
  }));

/** Opens what is closed in the panel, so that all of it is drawn. */
async function openAll(panel: Page): Promise<void> {
  for (const closed of await panel.locator('button[aria-expanded="false"]:visible').all())
    await closed.click({ timeout: 500 }).catch(() => undefined);
}

const composerOutsiders = async (): Promise<string[]> =>
  outsidersOf(
    await page.evaluate(() =>
      (window as unknown as { editors: Record<string, { getData(): string }> }).editors[35]!.getData(),
    ),
  );

/** What is in markup beside paragraphs, breaks, lists and web links. */
const outsidersOf = (html: string): Promise<string[]> =>
  page.evaluate(
    (html) =>
      [...new DOMParser().parseFromString(html, 'text/html').body.querySelectorAll('*')]
        .filter(
          (one) =>
            !/^(?:p|br|ul|ol|li|a)$/.test(one.localName) ||
            [...one.attributes].some(
              ({ name, value }) => name !== 'href' || !/^(?:https?|mailto):/i.test(value),
            ),
        )
        .map(({ outerHTML }) => outerHTML.slice(0, 160)),
    html,
  );

/** Keeps what the panel writes to the clipboard, which a headless browser does not let us read. */
function keepClipboard(): void {
  navigator.clipboard.write = async ([item]) => {
    const html = await (await item!.getType('text/html')).text();
    (window as unknown as { copied: string }).copied = html;
  };
}

/** The same of the markup on the clipboard; read in the page, as the panel's own policy refuses to parse it. */
async function clipboardOutsiders(panel: Page): Promise<string[]> {
  const copied = await panel.waitForFunction(() => (window as unknown as { copied?: string }).copied);
  await panel.evaluate(() => delete (window as unknown as { copied?: string }).copied);
  return outsidersOf((await copied.jsonValue()) as string);
}

function countDialogs(): void {
  const counted = window as unknown as { ran: number };
  counted.ran = 0;
  for (const name of ['alert', 'confirm', 'prompt', 'print'] as const)
    Object.assign(window, { [name]: () => counted.ran++ });
}

/** Looks at, points at, clicks and types into all there is; tells how often script ran. */
async function touchEverything(): Promise<number> {
  for (const one of document.querySelectorAll<HTMLElement>('*')) {
    one.focus?.();
    for (const name of [
      'mouseover',
      'mouseenter',
      'mousemove',
      'mousedown',
      'keydown',
      'copy',
      'drag',
      'toggle',
      'pointerenter',
      'blur',
      'input',
      'change',
    ])
      one.dispatchEvent(new Event(name, { bubbles: true }));
    one.click?.();
  }
  await new Promise((resolve) => setTimeout(resolve, 30));
  return (window as unknown as { ran: number }).ran;
}

function rawPage({ context, payload }: Payload): string {
  const text = context === 'url-encoded' ? decode(payload) : payload;
  return `<!doctype html><meta charset="utf-8"><body>${context === 'attribute' ? `<input value="${text}">${text}` : text}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
