import { mkdirSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';

const thread = (extra = '') =>
  gmailPage({
    threadId: '1960aa0010000001',
    subject: 'Charged twice',
    messages: sampleMessages,
    composers: [''],
  }).replace('</body>', `${extra}</body>`);
const shots = process.env.AMENDS_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

let amends: Amends;
let page: Page;

test.beforeEach(async () => {
  amends = await launchAmends({ colorScheme: process.env.AMENDS_DARK ? 'dark' : 'light' });
  await serveGmail(amends.context, {
    '/mail/u/0/one': thread(),
    '/mail/u/0/changed': thread()
      .replaceAll('class="g3"', 'class="zz"')
      .replaceAll('class="hP"', 'class="yy"'),
  });
  page = amends.context.pages()[0] as Page;
});
test.afterEach(() => amends?.close());

const healthPage = async (panel: Page, name: string): Promise<Page> => {
  const opened = amends.context.waitForEvent('page');
  await panel.getByRole('button', { name }).click();
  const tab = await opened;
  await tab.setViewportSize({ width: 720, height: 1000 });
  return tab;
};

test('what stops answering is said in the panel, with what is still safe, and the self-test names the ways', async () => {
  await page.goto('https://mail.google.com/mail/u/0/one');
  const panel = await amends.openPanel();
  await expect(panel.getByText('Charged twice').first()).toBeVisible();
  const notice = panel.getByRole('status').filter({ hasText: 'no longer found' });
  await page.waitForTimeout(2500); // The first check is kept.
  await expect(notice).toHaveCount(0);

  await page.goto('https://mail.google.com/mail/u/0/changed');
  await expect(notice).toContainText('The times of messages are no longer found on Gmail', {
    timeout: 15_000,
  });
  await expect(notice).not.toContainText('The subject'); // An older way found it.
  if (shots) await panel.screenshot({ path: `${shots}/health-notice.png` });

  const tab = await healthPage(panel, 'Test this page');
  const row = (name: string) => tab.getByRole('row').filter({ has: tab.getByRole('rowheader', { name }) });
  await expect(row('Times')).toContainText('not found');
  await expect(row('Subject')).toContainText('works by an older way');
  await expect(row('Messages')).toContainText('works (3)');
  await expect(row('Messages')).toContainText(/last seen to work 20\d\d-\d\d/);
  await expect(row('Messages')).toContainText(/20\d\d-\d\d-\d\d/);
  await expect(row('Reply box')).toContainText('[g_editable=true]');
  const report = tab.getByRole('textbox', { name: 'The report, whole' });
  await expect(report).toHaveValue(/times, missing/);
  await expect(report).toHaveValue(/div\[role=listitem/);
  const text = await report.inputValue();
  for (const word of ['Mira', 'Sample', '20931', 'Charged', 'invoice', 'example.com', 'mail.google'])
    expect(text).not.toContain(word);
  if (shots) await tab.screenshot({ path: `${shots}/health-page.png`, fullPage: true });
  await tab.getByLabel('With the shape of the page').uncheck();
  await expect(report).not.toHaveValue(/\n {2}div/);
});

test('a page that is read by guess says so, and offers the report', async () => {
  const origin = 'https://board.example.com';
  await amends.context.route(`${origin}/**`, (route) =>
    route.fulfill({
      contentType: 'text/html; charset=utf-8',
      body: `<!DOCTYPE html><html lang="en"><title>Kettle leaks</title><main><h1>Kettle leaks</h1>${[
        ['Abe Sample', 'The new kettle leaks on the worktop. It ruined a laptop.'],
        ['Support', 'Do you have the receipt?'],
        ['Abe Sample', 'You have it. I bought it in your own shop.'],
      ]
        .map(
          ([name, text], index) =>
            `<div class="post"><b>${name}</b> <time datetime="2026-11-1${index}T08:00:00Z">1${index} Nov</time><div class="words">${text}</div></div>`,
        )
        .join('')}<textarea rows="6" cols="60"></textarea></main></html>`,
    }),
  );
  await amends.turnOn(origin);
  await page.goto(`${origin}/t/1`);
  const panel = await amends.openPanel();
  await expect(panel.getByText('Reading by best guess')).toBeVisible();
  if (shots) await panel.screenshot({ path: `${shots}/guess-notice.png` });
  const tab = await healthPage(panel, 'Report this page');
  await expect(tab.getByRole('row').filter({ hasText: 'Messages' })).toContainText('best guess');
  const text = await tab.getByRole('textbox', { name: 'The report, whole' }).inputValue();
  expect(text).toContain('adapter generic');
  expect(text).not.toMatch(/kettle|Abe|receipt|board/i);
});
