import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { cardButtons } from './closed-card';
import { marksIn, openMail } from './one-mail';

let amends: Amends;
let page: Page;
let panel: Page;

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  amends = await launchAmends();
  page = await openMail(amends);
  panel = await amends.openPanel();
});
test.afterAll(() => amends?.close());

const html = () => page.locator('#composer-0').innerHTML();
const card = () => panel.getByRole('region', { name: 'In the page' });
const cardRewrite = async () => (await cardButtons(page)).find(({ words }) => words.startsWith('→'));

/** What the browser's shortcut does; a headless browser has none to press. */
const stepToFinding = () =>
  amends.worker.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await browser.tabs.query({ url: 'https://mail.google.com/*' });
    await browser.tabs.sendMessage(tab?.id ?? -1, {
      kind: 'finding-step',
      to: 'page',
      request: { by: 'next' },
    });
  });

const ways: [title: string, take: () => Promise<unknown>][] = [
  [
    'one rewrite from the panel',
    () =>
      card()
        .getByRole('button', { name: /^Replace by/ })
        .first()
        .click(),
  ],
  [
    'all from the panel',
    () =>
      card()
        .getByRole('button', { name: /^Fix (?:all|\d)/ })
        .click(),
  ],
  [
    'one rewrite from the card in the page',
    async () => {
      await page.bringToFront();
      await stepToFinding();
      await expect.poll(cardRewrite).toBeDefined();
      await (await cardRewrite())?.press();
    },
  ],
];

for (const [title, take] of ways) {
  test(`${title}: undo takes back what was typed after it, then the rewrite`, async () => {
    await page.reload();
    await expect(card()).toBeHidden(); // The panel has let go of the page that was.
    await expect(panel.getByRole('banner')).toContainText('read 3 messages');
    await page.locator('#composer-0').click();
    await page.keyboard.type('We will leverage our own log for you, and then utilise it');
    await expect.poll(() => marksIn(page)).toContain('utilise');
    await expect(card()).toContainText('utilise');
    await page.waitForTimeout(700); // The panel has the findings of the last words: a fix of older ones is refused.
    const before = await html();
    await take();
    await expect.poll(html).not.toBe(before);
    await page.waitForTimeout(100); // A person sees the rewrite before typing on.
    const rewritten = await html();
    await page.keyboard.type('!!');
    await expect.poll(html).not.toBe(rewritten);
    await page.keyboard.press('Control+z');
    await expect.poll(html).toBe(rewritten);
    await page.keyboard.press('Control+z');
    await expect.poll(html).toBe(before);
  });
}
