import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { serveZendesk, type ZendeskMode } from './pages/zendesk';
import { askPage, threadInFront } from './sites/ask-page';

const mode: ZendeskMode = { api: 'ok' };
let amends: Amends;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends({ viewport: { width: 1200, height: 900 } });
  page = amends.context.pages()[0] as Page;
  await serveZendesk(
    amends.context,
    [
      { id: 34, subject: 'Another ticket', comments: 2 },
      { id: 35, subject: 'Export stops', comments: 300 },
      { id: 36, subject: 'Third ticket', comments: 1, messaging: true },
    ],
    mode,
  );
});
test.afterAll(() => amends?.close());

interface Editors {
  editors: Record<string, { getData(): string; setData(html: string): void }>;
  ready: boolean;
  submitted: number;
  show(id: number): void;
}
const inPage = <T>(run: (page: Editors) => T) => page.evaluate(`(${run.toString()})(window)`) as Promise<T>;
const open = async (id: number) => {
  await page.goto(`https://acme.zendesk.com/agent/tickets/${id}`);
  await expect.poll(() => inPage((page) => page.ready)).toBe(true);
};
const key = (id: number) => `zendesk/acme.zendesk.com/${id}`;
const draft = 'Dear Eva,\n\nthe export stopped again, and that is on us.';
const insert = (id: number, channel: 'public' | 'internal') =>
  askPage(amends, 'draft-insert', { threadKey: key(id), text: draft, channel });

test('300 comments over three pages, roles and notes exact, nothing kept that is not needed', async () => {
  await open(35);
  const thread = await threadInFront(amends);
  expect(thread).toMatchObject({
    site: 'zendesk',
    id: '35',
    subject: 'Export stops',
    readBy: 'api',
    notRead: [],
  });
  expect(thread.messages).toHaveLength(300);
  expect(thread.messages.slice(0, 3).map((one) => [one.author.role, one.visibility])).toEqual([
    ['customer', 'public'],
    ['agent', 'internal'],
    ['agent', 'public'],
  ]);
  expect(thread.fields).toMatchObject({
    status: 'open',
    priority: 'high',
    organisation: 'Client Logistics',
    owner: 'Ken Sample',
    sla: 'next reply time due 2026-11-21T12:00:00Z',
    reopens: '2',
    'earlier tickets': '#12 Export slow (closed)',
  });
  expect(JSON.stringify(thread)).not.toMatch(/secret|203\.0\.113/);
});

test('a messaging ticket is read message by message from its conversation log', async () => {
  await open(36);
  await expect.poll(async () => (await threadInFront(amends)).id).toBe('36');
  const thread = await threadInFront(amends);
  expect(thread.messages.map((one) => [one.author.role, one.text])).toEqual([
    ['customer', 'My export stopped again.'],
    ['agent', 'Which export is it?'],
    ['customer', 'The one I named yesterday.'],
  ]);
});

test('a box that is switched to a note while the draft goes in: the draft is taken out again', async () => {
  await open(35);
  await threadInFront(amends);
  await inPage((page) => {
    const editable = document.querySelector('[data-pane="35"] .ck-editor__editable')!;
    const button = document.querySelector<HTMLElement>('[data-pane="35"] button')!;
    new MutationObserver((_, observer) => {
      observer.disconnect();
      button.click();
    }).observe(editable, { childList: true, characterData: true, subtree: true });
    return page.ready;
  });
  expect(await insert(35, 'public')).toEqual({ ok: false, code: 'wrong-channel' });
  expect(await inPage((page) => page.editors[35]!.getData())).not.toContain('that is on us');
});

test('a public draft goes into the shown ticket’s reply alone, and never into a note', async () => {
  await open(35);
  await threadInFront(amends);
  expect(await insert(35, 'public')).toMatchObject({ ok: true });
  expect(
    await inPage((page) => Object.values(page.editors).map((editor) => editor.getData() !== '')),
  ).toEqual([false, true, false]);
  expect(await inPage((page) => page.editors[35]!.getData())).toContain('that is on us');
  expect(await askPage(amends, 'insert-undo', null)).toMatchObject({ ok: true });

  await inPage(() => document.querySelector<HTMLElement>('[data-pane="35"] button')!.click());
  expect(await insert(35, 'public')).toEqual({ ok: false, code: 'wrong-channel' });
  expect(await insert(35, 'internal')).toMatchObject({ ok: true });
  expect(await inPage((page) => page.submitted)).toBe(0);
});

test('a side conversation that has the focus gets neither an answer nor a note, and the panel says why', async () => {
  await open(35);
  await threadInFront(amends);
  const side = page.locator('[data-pane="35"] [aria-label="Side conversation"]');
  await side.click();
  expect(await insert(35, 'public')).toEqual({ ok: false, code: 'side-conversation' });
  expect(await insert(35, 'internal')).toEqual({ ok: false, code: 'side-conversation' });
  await expect(side).toHaveText('');

  const panel = await amends.openPanel();
  await side.click();
  await panel.getByRole('button', { name: 'Insert a brief as internal note' }).click();
  await expect(panel.getByText('The open box is a side conversation')).toBeVisible();
  await panel.close();
  expect(await inPage((page) => page.editors[35]!.getData())).toBe('');

  await page.locator('[data-pane="35"] .ck-editor__editable').click();
  expect(await insert(35, 'public')).toMatchObject({ ok: true });
});

test('a brief of the case goes into the internal note with one click, and never into the box for the customer', async () => {
  await open(35);
  const panel = await amends.openPanel();
  const brief = panel.getByRole('button', { name: 'Insert a brief as internal note' });
  await brief.click();
  await expect(panel.getByText('The open box goes to the customer')).toBeVisible();
  expect(await inPage((page) => page.editors[35]!.getData())).toBe('');

  await inPage(() => document.querySelector<HTMLElement>('[data-pane="35"] button')!.click());
  await brief.click();
  await expect.poll(() => inPage((page) => page.editors[35]!.getData())).toContain('Brief: Export stops');
  expect(await inPage((page) => page.editors[35]!.getData())).toContain('Customer: Eva Sample');
  await panel.close();
});

test('another ticket comes into view: its thread is read, a draft for the old one is refused', async () => {
  await open(35);
  await threadInFront(amends);
  await inPage((page) => page.show(34));
  await expect.poll(async () => (await threadInFront(amends)).id).toBe('34');
  expect(await insert(35, 'public')).toEqual({ ok: false, code: 'other-thread' });
  expect(await inPage((page) => Object.values(page.editors).map((editor) => editor.getData()))).toEqual([
    '',
    '',
    '',
  ]);
});

test.describe('when its interface says no', () => {
  test.afterEach(() => {
    mode.api = 'ok';
  });
  for (const [api, words] of [
    ['busy', /too often.*30 s/],
    ['signed-out', /signed out/],
    ['no-right', /no right to this ticket/],
    ['gone', /not found/],
  ] as const) {
    test(`${api}: the page is read instead, and that is said`, async () => {
      mode.api = api;
      await open(35);
      const thread = await threadInFront(amends);
      expect(thread).toMatchObject({ readBy: 'page', subject: 'Export stops' });
      expect(thread.messages.map((one) => [one.author.name, one.author.role, one.visibility])).toEqual([
        ['Eva Sample', 'customer', 'public'],
        ['Ken Sample', 'agent', 'internal'],
      ]);
      expect(thread.notRead[0]?.reason).toMatch(words);
    });
  }
});
