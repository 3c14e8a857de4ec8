import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { cardButtons } from './closed-card';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';

let amends: Amends;
let page: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends();
  await serveGmail(amends.context, {
    '/mail/u/0/one': gmailPage({
      threadId: '1960aa0010000001',
      subject: 'Charged twice',
      messages: sampleMessages,
      composers: [''],
    }),
  });
  page = amends.context.pages()[0] as Page;
  await page.goto('https://mail.google.com/mail/u/0/one');
  await page.locator('#composer-0').click();
  await page.keyboard.type('We apologize for any inconvenience. You should have told us earlier.');
});
test.afterAll(() => amends?.close());

const marks = (): Promise<string[]> =>
  page.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));

/** What the browser's shortcuts do; a headless browser has none to press. */
async function step(by: 'next' | 'previous'): Promise<void> {
  await page.waitForTimeout(300); // The last key has been checked: a card closes when the text under it changes.
  await amends.worker.evaluate(async (by) => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.tabs.sendMessage(tab?.id ?? -1, { kind: 'finding-step', to: 'page', request: { by } });
  }, by);
}

test('the toolbar badge counts the errors', async () => {
  await expect.poll(marks).toContain('We apologize for any inconvenience');
  const badge = () =>
    amends.worker.evaluate(async () => {
      const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
      return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
    });
  await expect.poll(badge).toBe('2');
});

test('by keyboard: to the next finding, through its card, and back into the reply', async () => {
  await step('next');
  await expect.poll(async () => (await cardButtons(page)).length).toBeGreaterThan(2);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('amends-card');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await cardButtons(page)).length).toBe(0);
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('composer-0');
  expect(await page.evaluate(() => document.querySelector('amends-card'))).toBeNull();
});

test('the page can neither press nor read the card', async () => {
  await step('next');
  await expect.poll(async () => (await cardButtons(page)).length).toBeGreaterThan(0);
  const before = await page.locator('#composer-0').innerText();
  const read = await page.evaluate(() => {
    const card = document.querySelector('amends-card');
    for (const type of ['click', 'mousedown', 'pointerdown', 'keydown'])
      card?.dispatchEvent(new Event(type, { bubbles: true }));
    return { root: card?.shadowRoot ?? null, words: card?.textContent };
  });
  expect(read).toEqual({ root: null, words: '' });
  expect(await page.locator('#composer-0').innerText()).toBe(before);
  await page.keyboard.press('Escape');
});

test('a rule is muted for this text, and for good', async () => {
  await step('next');
  await expect.poll(async () => (await cardButtons(page)).map(({ words }) => words)).toContain('Mute here');
  await (await cardButtons(page)).find(({ words }) => words === 'Mute here')?.press();
  await expect.poll(marks).not.toContain('We apologize for any inconvenience');

  await page.reload();
  await page.locator('#composer-0').click();
  await page.keyboard.type('We apologize for any inconvenience. Yours.');
  await expect.poll(marks).toContain('We apologize for any inconvenience'); // Only that text was meant.
  await step('next');
  await expect
    .poll(async () => (await cardButtons(page)).map(({ words }) => words))
    .toContain('Mute for good');
  await (await cardButtons(page)).find(({ words }) => words === 'Mute for good')?.press();
  await expect.poll(marks).not.toContain('We apologize for any inconvenience');
  await page.reload();
  await page.locator('#composer-0').click();
  await page.keyboard.type('We apologize for any inconvenience. You should have told us earlier.');
  await expect.poll(marks).toContain('You should have told');
  expect(await marks()).not.toContain('We apologize for any inconvenience');
});
