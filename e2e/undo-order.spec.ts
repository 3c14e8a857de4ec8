import { expect, test } from '@playwright/test';
import { cardButtons } from './closed-card';
import { mailDesk, marksIn } from './one-mail';

const desk = mailDesk();
test.describe.configure({ mode: 'serial' });

const html = () => desk.page.locator('#composer-0').innerHTML();
const card = () => desk.panel.getByRole('region', { name: 'In the page' });
const cardRewrite = async () => (await cardButtons(desk.page)).find(({ words }) => words.startsWith('→'));

/** What the browser's shortcut does; a headless browser has none to press. */
const stepToFinding = () =>
  desk.amends.worker.evaluate(async () => {
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
      await desk.page.bringToFront();
      await stepToFinding();
      await expect.poll(cardRewrite).toBeDefined();
      await (await cardRewrite())?.press();
    },
  ],
];

const written = 'We will leverage our own log for you, and then utilise it';

for (const [title, take] of ways) {
  test(`${title}: undo takes back what was typed after it, then the rewrite, and overwrites nothing`, async () => {
    await desk.page.reload();
    await expect(card()).toBeHidden(); // The panel has let go of the page that was.
    await expect(desk.panel.getByRole('banner')).toContainText('read 3 messages');
    await desk.page.locator('#composer-0').click();
    await desk.page.keyboard.type(written);
    await expect.poll(() => marksIn(desk.page)).toContain('utilise');
    await expect(card()).toContainText('utilise');
    await desk.page.waitForTimeout(700); // The panel has the findings of the last words: a fix of older ones is refused.
    const before = await html();
    await take();
    await expect.poll(html).not.toBe(before);
    await desk.page.waitForTimeout(100); // A person sees the rewrite before typing on.
    const rewritten = await html();
    await desk.page.keyboard.type('!!');
    await expect.poll(html).not.toBe(rewritten);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(html).toBe(rewritten);
    await desk.page.keyboard.press('Control+z');
    await expect.poll(html).toBe(before);
    await desk.page.keyboard.type('?');
    await expect(desk.page.locator('#composer-0')).toHaveText(`${written}?`);
  });
}
