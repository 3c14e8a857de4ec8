import { mkdirSync, readFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { type Amends, launchAmends } from './browser';

/** Hosts that a user turns on: which one, where a thread of it is, and a saved page of ours where we have one. */
const hosts: [name: string, address: string, fixture: string][] = [
  ['Outlook', 'https://outlook.office.com/mail/inbox/id/AAQk1', 'outlook/fixtures/reading-pane'],
  ['Freshdesk', 'https://acme.freshdesk.com/a/tickets/70', 'freshdesk/fixtures/ticket'],
  ['Intercom', '', 'intercom/fixtures/conversation'],
  ['HubSpot', '', 'hubspot/fixtures/inbox'],
  ['Help Scout', '', 'help-scout/fixtures/conversation'],
  ['Chatwoot', '', 'chatwoot/fixtures/conversation'],
  ['Zammad', '', 'zammad/fixtures/desktop'],
  ['FreeScout', '', 'freescout/fixtures/conversation'],
  ['Front', 'https://app.frontapp.com/open/cnv_1', 'generic/fixtures/hashed-classes'],
  [
    'Salesforce',
    'https://acme.lightning.force.com/lightning/r/Case/5003000000D8cuI/view',
    'generic/fixtures/hashed-classes',
  ],
];
const guessed = ['Front', 'Salesforce'];

const read = (file: string): string => readFileSync(`lib/sites/${file}`, 'utf8');
const shots = process.env.AMENDS_SHOTS;
if (shots) mkdirSync(shots, { recursive: true });

let amends: Amends;
let page: Page;
test.beforeEach(async () => {
  amends = await launchAmends({ colorScheme: process.env.AMENDS_DARK ? 'dark' : 'light' });
  page = amends.context.pages()[0] as Page;
});
test.afterEach(() => amends?.close());

/** The browser's question can't be clicked here: it is written down, and answered. */
const answerTheBrowser = (panel: Page, answer: boolean) =>
  panel.evaluate((answer) => {
    const asked: unknown[] = [];
    Object.assign(window, { asked });
    (globalThis as unknown as { chrome: typeof chrome }).chrome.permissions.request = (async (
      what: unknown,
    ) => {
      asked.push([what, navigator.userActivation.isActive]);
      return answer;
    }) as typeof chrome.permissions.request;
  }, answer);
const askedOf = (panel: Page) => panel.evaluate(() => (window as unknown as { asked: unknown[] }).asked);
const registered = () =>
  amends.worker.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return (await browser.scripting.getRegisteredContentScripts()).flatMap(({ matches }) => matches ?? []);
  });

for (const [name, given, fixture] of hosts) {
  test(`${name}: nothing runs there until it is turned on; then this one host is asked for, and read`, async () => {
    const { url, answers = {} } = JSON.parse(read(`${fixture}.json`));
    const address = new URL(given || url);
    await amends.context.route(`${address.origin}/**`, (route) => {
      const { pathname, search } = new URL(route.request().url());
      const answer = answers[decodeURIComponent(pathname + search)];
      if (answer) return route.fulfill({ status: answer.status ?? 200, json: answer.body });
      if (route.request().resourceType() !== 'document') return route.fulfill({ status: 404, body: '' });
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: read(`${fixture}.html`) });
    });
    await page.goto(address.href);
    const panel = await amends.openPanel();
    const turnOn = panel.getByRole('button', { name: `Turn on for ${address.host}` });
    await turnOn.waitFor();
    expect(await registered()).toEqual([]);

    await answerTheBrowser(panel, false);
    await turnOn.click();
    await expect(turnOn).toBeVisible();
    expect(await registered()).toEqual([]);

    await answerTheBrowser(panel, true);
    await turnOn.click();
    const origins = [`https://${address.hostname}/*`];
    await expect.poll(registered).toEqual(origins);
    expect(await askedOf(panel)).toEqual([[{ origins }, true]]); // In the turn of the click: else the browser refuses.
    await expect(panel.getByText(/read \d+ message/)).toBeVisible({ timeout: 15_000 });

    const notice = panel.getByText('Reading by best guess: compare it with the page.');
    await expect(notice).toBeVisible({ visible: guessed.includes(name) });
    if (!guessed.includes(name)) return;
    if (shots)
      await panel.screenshot({ path: `${shots}/guess-${name}${process.env.AMENDS_DARK ? '-dark' : ''}.png` });
    const opened = amends.context.waitForEvent('page');
    await panel.getByRole('button', { name: 'Report this page' }).click();
    await expect((await opened).getByRole('heading', { level: 1 })).toBeVisible();
  });
}
