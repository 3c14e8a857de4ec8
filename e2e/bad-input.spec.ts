import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';
import { draftBox, fillGaps, flat } from './panel-draft';

test.describe.configure({ mode: 'serial' });

const long = Array.from({ length: 500 }, (_, index) => ({
  ...sampleMessages[index % 3]!,
  html: `<div>Message number ${index + 1}. The export is still empty and I have told you so before.</div>`,
}));
const megabyte = `<div>The export is empty. ${'All of this text was pasted from a log file. '.repeat(24_000)}</div>`;
const pages = {
  '/mail/u/0/single': gmailPage({
    threadId: '1960aa0000000001',
    subject: 'One',
    messages: [sampleMessages[0]!],
    composers: [''],
  }),
  '/mail/u/0/long': gmailPage({
    threadId: '1960aa0000000500',
    subject: 'Five hundred',
    messages: long,
    composers: [''],
  }),
  '/mail/u/0/megabyte': gmailPage({
    threadId: '1960aa0000001000',
    subject: 'A log',
    messages: [{ ...sampleMessages[0]!, html: megabyte }],
    composers: [''],
  }),
  '/mail/u/0/rtl': gmailPage({
    threadId: '1960aa0000000003',
    subject: 'طلبي لم يصل 😡',
    messages: [
      {
        ...sampleMessages[0]!,
        name: 'ليلى Sample',
        html: '<div dir="rtl">طلبي رقم 4471 لم يصل منذ تسعة أيام 😡👩‍👩‍👧. Where is order 4471?</div>',
      },
    ],
    composers: [''],
    dir: 'rtl',
  }),
};
const address = (name: string) => `https://mail.google.com/mail/u/0/${name}`;

let amends: Amends;
let page: Page;
test.beforeAll(async () => {
  amends = await launchAmends();
  await serveGmail(amends.context, pages);
  page = amends.context.pages()[0] as Page;
});
test.afterAll(() => amends?.close());

for (const [name, count, words] of [
  ['single', '1 message', 'One'],
  ['long', '500 messages', 'Five hundred'],
  ['megabyte', '1 message', 'A log'],
  ['rtl', '1 message', 'طلبي لم يصل'],
] as const) {
  test(`a thread of another size or script is read and drafted: ${name}`, async () => {
    await page.goto(address(name));
    const panel = await amends.openPanel();
    await expect(panel.getByRole('banner')).toContainText(`read ${count}`, { timeout: 15_000 });
    await expect(panel.getByRole('banner')).toContainText(words);
    await expect(draftBox(panel)).toHaveValue(/\w{3}/, { timeout: 15_000 });
  });
}

test('right to left, emoji and joiners come out of the composer as they went in', async () => {
  await page.goto(address('rtl'));
  const panel = await amends.openPanel();
  await fillGaps(panel);
  const draft = draftBox(panel);
  await draft.click();
  await panel.keyboard.press('Control+End');
  const words = ' شكراً على صبرك 👩‍👩‍👧 ✅';
  await panel.keyboard.insertText(words);
  const text = await draft.inputValue();
  expect(text.endsWith(words)).toBe(true);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect.poll(async () => flat(await page.locator('#composer-0').innerText())).toBe(flat(text));
});

test('a page of the browser and a page that is off say so, and a paste still works', async () => {
  await page.goto('chrome://version');
  const panel = await amends.openPanel();
  await expect(panel.getByText('No conversation in view')).toBeVisible();
  await panel
    .getByRole('textbox', { name: 'Conversation, as copied' })
    .fill(
      'From: Mira Sample <mira.sample@example.com>\nDate: Mon, 2 Nov 2026 10:00\nSubject: Charged twice\n\nI was charged twice for invoice 20931. This is the second time I ask.',
    );
  await panel.getByRole('button', { name: 'Read it' }).click();
  await expect(panel.getByRole('banner')).toContainText('pasted');
  await expect(draftBox(panel)).toHaveValue(/\w{3}/);
});

test('the command line says in one line what is wrong with a file', () => {
  const folder = mkdtempSync(join(tmpdir(), 'amends-bad-'));
  const file = (name: string, text: string) => {
    writeFileSync(join(folder, name), text);
    return join(folder, name);
  };
  const cases: [args: string[], words: RegExp][] = [
    [['lint', '--jsonl', file('half.jsonl', '{"id":"1","text":"Fine."}\n{"id":')], /half\.jsonl:2: not JSON/],
    [['lint', '--jsonl', file('shape.jsonl', '{"id":1}')], /shape\.jsonl:1: /],
    [['lint', '--jsonl', join(folder, 'none.jsonl')], /none\.jsonl/],
    [['situation', '--thread', file('thread.json', '{"site":"x"}')], /thread\.json: /],
    [['draft', '--thread', file('list.json', '[]')], /list\.json: /],
    [['strip'], /--jsonl/],
  ];
  for (const [args, words] of cases) {
    const { status, stderr, stdout } = spawnSync(
      process.execPath,
      ['scripts/run.mjs', 'scripts/amends/main.ts', ...args],
      { encoding: 'utf8' },
    );
    expect({ args, status, stdout }).toEqual({ args, status: 1, stdout: '' });
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stderr).toMatch(words);
  }
  rmSync(folder, { recursive: true });
});
