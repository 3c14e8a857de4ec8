import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { marksIn, openMail } from './one-mail';
import { draftBox } from './panel-draft';

let amends: Amends;
let page: Page;

test.beforeEach(async () => {
  amends = await launchAmends();
  page = await openMail(amends);
});
test.afterEach(() => amends?.close());

const marks = () => marksIn(page);

test('the extension is loaded anew under a half-typed reply: the text stays, the check goes on, nothing is thrown', async () => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  const box = page.locator('#composer-0');
  await box.click();
  await page.keyboard.type('We apologize for any inconvenience.');
  await expect.poll(marks).toContain('We apologize for any inconvenience');

  // The call never answers: its worker is gone.
  void amends.worker
    .evaluate(() => (globalThis as unknown as { chrome: typeof chrome }).chrome.runtime.reload())
    .catch(() => {});
  await page.waitForTimeout(3000);
  expect(await box.innerText()).toBe('We apologize for any inconvenience.');
  await box.click();
  await page.keyboard.press('End');
  await page.keyboard.type(' You should have told us.');
  await expect.poll(marks).toContain('We apologize for any inconvenience');
  // No words twice in one colour; two rules of different levels may mark the same ones.
  const marked = await page.evaluate(() =>
    [...CSS.highlights].flatMap(([level, ranges]) => [...ranges].map((range) => `${level}: ${range}`)),
  );
  expect(new Set(marked).size, marked.join('\n')).toBe(marked.length);
  expect(errors).toEqual([]);
});

test('the worker is stopped while idle: everything answers again', async () => {
  const panel = await amends.openPanel();
  await expect(draftBox(panel)).toHaveValue(/\w{3}/);
  const session = await amends.context.browser()?.newBrowserCDPSession();
  const client = session ?? (await amends.context.newCDPSession(page));
  const { targetInfos } = await client.send('Target.getTargets');
  const worker = targetInfos.find(
    ({ type, url }) => type === 'service_worker' && url.includes(amends.extensionId),
  );
  expect(worker).toBeDefined();
  await client.send('Target.closeTarget', { targetId: worker?.targetId ?? '' });

  await page.reload();
  await expect(panel.getByRole('banner')).toContainText('read 3 messages');
  await page.locator('#composer-0').click();
  await page.keyboard.type('We apologize for any inconvenience.');
  await expect.poll(marks).toContain('We apologize for any inconvenience');
  await expect(panel.getByRole('region', { name: 'In the page' })).toContainText('Dismissive apology');
});
