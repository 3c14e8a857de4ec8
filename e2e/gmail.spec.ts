import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';
import { draftBox, fillGaps, flat } from './panel-draft';

const threadId = '1960aa0010000001';
const signature = '<br><div class="gmail_signature">-- <br>Robin Sample, Support</div>';
const quote =
  '<div class="gmail_quote"><div class="gmail_attr">On Mon, Nov 9, 2026 Mira Sample wrote:</div><blockquote class="gmail_quote">It is in my first mail: 20931.</blockquote></div>';
const pages = {
  '/mail/u/0/one': gmailPage({
    threadId,
    subject: 'Charged twice',
    messages: sampleMessages,
    composers: [signature + quote],
  }),
  '/mail/u/0/two': gmailPage({
    threadId: '1960aa0010000002',
    subject: 'Where is my parcel',
    messages: [
      {
        ...sampleMessages[0]!,
        html: '<div>My parcel has not arrived for nine days. Nobody answers the phone.</div>',
      },
    ],
    composers: [''],
  }),
  '/mail/u/0/boxes': gmailPage({
    threadId: '1960aa0010000003',
    subject: 'Charged twice',
    messages: sampleMessages,
    composers: ['', ''],
  }),
  '/mail/u/0/inbox':
    '<!doctype html><title>Inbox - robin.sample@example.com - Gmail</title><body><div role="main"><table><tr class="zA"><td><span email="mira.sample@example.com" class="yP">Mira</span></td></tr></table></div>',
};
const address = (name: string) => `https://mail.google.com/mail/u/0/${name}`;

let amends: Amends;
let page: Page;
let profile: string;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  profile = mkdtempSync(join(tmpdir(), 'amends-gmail-'));
  await start();
});
test.afterAll(async () => {
  await amends?.close();
  rmSync(profile, { recursive: true, force: true });
});

async function start(): Promise<void> {
  amends = await launchAmends({ profile });
  await serveGmail(amends.context, pages);
  page = amends.context.pages()[0] as Page;
}

test('reads a thread, says what it asks again, inserts above signature and quote, one undo takes it out', async () => {
  await page.goto(address('one'));
  const panel = await amends.openPanel();
  await expect(panel.getByRole('banner')).toContainText('read 3 messages');
  const box = page.locator('#composer-0');
  const empty = await box.innerText();

  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Please send us your invoice number again.');
  await expect(panel.getByRole('region', { name: 'In the page' })).toContainText('Repeat yourself');
  await page.keyboard.press('Shift+Home');
  await page.keyboard.press('Delete');

  const draft = await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect.poll(async () => flat(await box.innerText())).toContain(flat(draft));
  const after = await box.innerText();
  expect(after.indexOf('Robin Sample, Support')).toBeGreaterThan(after.indexOf(flat(draft).slice(0, 20)));
  expect(after.split('It is in my first mail: 20931.').length).toBe(2);
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect.poll(async () => flat(await box.innerText())).toBe(flat(empty));
});

test('a draft goes in once; what is typed after it is never undone for it', async () => {
  const panel = await amends.openPanel();
  const box = page.locator('#composer-0');
  const status = (words: string) => panel.getByRole('status').filter({ hasText: words });
  const draft = await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect.poll(async () => flat(await box.innerText())).toContain(flat(draft));
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(status('already in the reply box')).toBeVisible();
  expect(flat(await box.innerText()).split(flat(draft).slice(0, 60)).length).toBe(2);

  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('My own line. ');
  const mine = await box.innerText();
  await panel.getByRole('button', { name: 'Dismiss' }).first().click();
  await page.keyboard.press('Control+Z');
  await expect.poll(async () => (await box.innerText()).includes('My own line.')).toBe(false);
  expect(mine).toContain('My own line.');

  await page.keyboard.press('Control+Z');
  await expect.poll(async () => flat(await box.innerText())).not.toContain(flat(draft).slice(0, 60));
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('button', { name: 'Undo', exact: true })).toBeVisible();
  await box.click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Typed after. ');
  await panel.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(status('has changed since')).toBeVisible();
  expect(await box.innerText()).toContain('Typed after.');
  expect(flat(await box.innerText())).toContain(flat(draft).slice(0, 60));
  await page.reload();
});

test('edits survive another thread, a closed panel and a restart of the browser', async () => {
  let panel = await amends.openPanel();
  const draft = () => draftBox(panel);
  await draft().click();
  await panel.keyboard.press('Control+End');
  await panel.keyboard.type(' Kept by hand.');
  await expect(draft()).toHaveValue(/Kept by hand\./);

  await page.goto(address('two'));
  await expect(panel.getByRole('banner')).toContainText('Where is my parcel');
  await expect(draft()).not.toHaveValue(/Kept by hand\./);
  await page.goto(address('one'));
  await expect(draft()).toHaveValue(/Kept by hand\./);

  await draft().click();
  await panel.keyboard.press('Control+End');
  await panel.keyboard.type(' And this.');
  await panel.waitForTimeout(300); // What a write may take; the browser is ended right after.
  await amends.close();
  await start();
  await page.goto(address('one'));
  panel = await amends.openPanel();
  await expect(draft()).toHaveValue(/Kept by hand\. And this\./);
});

test('a draft that is older than the newest message says so', async () => {
  const panel = await amends.openPanel();
  await page.evaluate(() => {
    const list = document.querySelector('[role=list]');
    const copy = list?.lastElementChild?.cloneNode(true) as Element;
    copy.querySelector('[data-message-id]')?.setAttribute('data-message-id', '#msg-f:99');
    copy
      .querySelector('[data-legacy-message-id]')
      ?.setAttribute('data-legacy-message-id', '1960b31219999999');
    (copy.querySelector('.a3s') as HTMLElement).textContent =
      'I am still waiting. I want to speak to your manager.';
    list?.append(copy);
  });
  await expect(panel.getByRole('banner')).toContainText('read 4 messages');
  await expect(panel.getByText('Written before the last message')).toBeVisible();
});

test('two open boxes and no focus: asks which one; a box that vanishes: nothing is lost', async () => {
  await page.goto(address('boxes'));
  const panel = await amends.openPanel();
  const draft = await fillGaps(panel);
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'Several reply boxes are open' })).toBeVisible();
  expect(await page.locator('#composer-0').innerText()).toBe('');
  expect(await page.locator('#composer-1').innerText()).toBe('');

  await page.locator('#composer-1').click();
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect.poll(async () => flat(await page.locator('#composer-1').innerText())).toBe(flat(draft));
  expect(await page.locator('#composer-0').innerText()).toBe('');

  await page.evaluate(() => {
    for (const box of document.querySelectorAll('.ip')) box.remove();
  });
  await panel.getByRole('button', { name: 'Insert into reply' }).click();
  await expect(panel.getByRole('status').filter({ hasText: 'No reply box is open' })).toBeVisible({
    timeout: 10_000,
  });
  expect(flat(await draftBox(panel).inputValue())).toBe(flat(draft));
});

test('a list of mails is no thread, and the panel says so', async () => {
  await page.goto(address('inbox'));
  const panel = await amends.openPanel();
  await expect(panel.getByText('No conversation in view')).toBeVisible();
});

test('nothing of ours is left in an idle page', async () => {
  await page.goto(address('inbox'));
  await page.waitForTimeout(500);
  const traces = await page.evaluate(() => ({
    html: /amends/i.test(document.documentElement.outerHTML),
    sheets: document.adoptedStyleSheets.length,
    highlights: CSS.highlights.size,
    globals: Object.keys(globalThis).filter((name) => /amends|chrome-extension/i.test(name)),
  }));
  expect(traces).toEqual({ html: false, sheets: 0, highlights: 0, globals: [] });
});
