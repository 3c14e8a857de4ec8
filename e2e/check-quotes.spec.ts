import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { marksIn } from './one-mail';
import { deskOrigin, serveDesk } from './pages/desk';

let amends: Amends;
let page: Page;

const attribution = 'On Mon, Nov 9, 2026 Mira Sample wrote:';
const editable = (html: string) => ({
  box: `<div class="reply" id="reply" contenteditable="true" role="textbox" aria-label="Reply">${html}</div>`,
});

test.beforeAll(async () => {
  amends = await launchAmends();
  await serveDesk(amends.context, {
    '/blockquote': editable(
      `<p>${attribution}<br></p><blockquote><p>You never answer.</p></blockquote><p><br></p>`,
    ),
    '/marks': editable(`<div>${attribution}</div><div>&gt; You never answer.</div><div><br></div>`),
    '/unmarked': editable(`<div><br></div><div>${attribution}</div><div>You should have told us.</div>`),
    '/textarea': {
      box: `<textarea id="reply" rows="8" aria-label="Reply">On Mon Nov 09 2026, Mira &lt;mira@example.com&gt; wrote:\n\n&gt; You never answer.\n\n</textarea>`,
    },
  });
  await amends.turnOn(deskOrigin);
  page = amends.context.pages()[0] as Page;
});
test.afterAll(() => amends?.close());

const errors = () =>
  amends.worker.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    return browser.action.getBadgeText({ tabId: tab?.id ?? -1 });
  });

for (const path of ['/blockquote', '/marks', '/textarea']) {
  test(`${path}: what is written below the quote is checked`, async () => {
    await page.goto(`${deskOrigin}${path}`);
    await page.locator('#reply').click();
    await page.keyboard.press('Control+End');
    await page.keyboard.type('You should have told us earlier.');
    await expect.poll(errors).toBe('1');
    if (path !== '/textarea') expect(await marksIn(page)).toContain('You should have told');
  });
}

test('a quote without any mark stays one', async () => {
  await page.goto(`${deskOrigin}/unmarked`);
  await page.locator('#reply').click();
  await page.keyboard.press('Control+Home');
  await page.keyboard.type('Sorry for any inconvenience.');
  await expect.poll(() => marksIn(page)).not.toEqual([]);
  expect((await marksIn(page)).join()).not.toContain('told us');
});
