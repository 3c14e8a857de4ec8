import { expect, type Page, test } from '@playwright/test';
import { costOf } from '../bench/page-cost/profile';
import { longReply } from '../bench/replies';
import { type Amends, launchAmends } from './browser';
import { cardButtons } from './closed-card';
import { deskOrigin, deskPages, serveDesk } from './pages/desk';
import { gmailPage, sampleMessages, serveGmail } from './pages/gmail';
import { stopWorker } from './stop-worker';

/** What is typed is checked in the worker: it may be stopped at any moment, and serves all tabs. */
let amends: Amends;
let page: Page;

const mail = (threadId: string, name: string) =>
  gmailPage({
    threadId,
    subject: 'Charged twice',
    messages: sampleMessages.map((message, index) => (index % 2 === 0 ? { ...message, name } : message)),
    composers: [''],
  });

test.beforeAll(async () => {
  amends = await launchAmends();
  await serveGmail(amends.context, {
    '/mail/u/0/one': mail('1960aa0010000001', 'Dana Whitfield'),
    '/mail/u/0/two': mail('1960aa0010000002', 'Priya Raman'),
  });
  await serveDesk(amends.context, deskPages);
  await amends.turnOn(deskOrigin);
  page = amends.context.pages()[0] as Page;
});
test.afterAll(() => amends?.close());

const marks = (of = page): Promise<string[]> =>
  of.evaluate(() => [...CSS.highlights.values()].flatMap((one) => [...one].map((range) => String(range))));
const apology = 'We apologize for any inconvenience';

async function open(address = 'https://mail.google.com/mail/u/0/one', of = page): Promise<void> {
  await of.goto(address);
  await of.locator('#composer-0').click();
}

test('a worker stopped while idle checks the next text', async () => {
  const times: number[] = [];
  for (let round = 0; round < 3; round++) {
    await open();
    await page.keyboard.type(`I read the log. ${apology.slice(0, -1)}`);
    await page.waitForTimeout(400);
    await stopWorker(amends);
    const started = Date.now();
    await page.keyboard.type('e');
    await expect.poll(() => marks(), { intervals: [10] }).toContain(apology);
    times.push(Date.now() - started);
  }
  console.log(`from key press to mark, the worker stopped before: ${times.join(', ')} ms`);
});

for (const wait of [0, 20, 40, 45, 50, 55, 60, 80]) {
  test(`stopped ${wait} ms after the last key: the mark comes without another key`, async () => {
    await open();
    await page.keyboard.type(`I read the log. ${apology.slice(0, -1)}`);
    await page.waitForTimeout(300);
    await page.keyboard.type('e');
    await page.waitForTimeout(wait);
    await stopWorker(amends);
    await expect.poll(() => marks()).toContain(apology);
  });
}

test('two tabs typed in by turns: each has its own marks, by its own thread', async () => {
  const other = await amends.context.newPage();
  await open();
  await page.bringToFront();
  await open('https://mail.google.com/mail/u/0/two', other);
  const texts = ['Dear Dana, I read the log.', 'Dear Priya, you should have told us.'];
  for (const stopped of [false, true]) {
    await Promise.all([page.keyboard.type(texts[0]!), other.keyboard.type(texts[1]!)]);
    if (stopped) await stopWorker(amends);
    await expect.poll(async () => (await marks(other)).join()).toContain('you should have told');
    expect((await marks(page)).join()).not.toContain('told');
    await expect.poll(() => marks(page)).not.toContain('Dana');
    await Promise.all([page.keyboard.type('\n'), other.keyboard.type('\n')]);
  }
  // A name of the other thread is a wrong one here.
  await page.keyboard.press('Control+A');
  await page.keyboard.type('Dear Priya, I read the log.');
  await expect.poll(() => marks(page)).toContain('Priya');
  await other.close();
});

test('the shortcut steps through the text as it stands, checked or not', async () => {
  await open();
  await page.keyboard.type(`I read the log. ${apology}.`);
  await amends.context.serviceWorkers()[0]?.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
    await browser.tabs.sendMessage(tab?.id ?? -1, {
      kind: 'finding-step',
      to: 'page',
      request: { by: 'next' },
    });
  });
  await expect.poll(async () => (await cardButtons(page)).length).toBeGreaterThan(2);
  await page.keyboard.press('Escape');
});

for (const [name, paragraphs] of [
  ['many paragraphs', 9000],
  ['one paragraph', 1],
] as const) {
  test(`a text of one megabyte comes in, ${name}: the page goes on answering`, async () => {
    test.setTimeout(120_000);
    await page.goto(`${deskOrigin}/inner-scroll`);
    await page.locator('#reply').click();
    const client = await amends.context.newCDPSession(page);
    const text = longReply(300).replaceAll(/\s+/g, ' ');
    const cost = await costOf(client, async () => {
      await page.evaluate(
        ({ text, paragraphs, grave }) => {
          const size = 1_000_000 / paragraphs;
          const words = text.repeat(Math.ceil(size / text.length)).slice(0, size);
          const all = Array.from({ length: paragraphs }, (_, index) => {
            const one = document.createElement('p');
            one.textContent = paragraphs === 1 ? words : `${text.slice(index % 500, (index % 500) + 110)}.`;
            return one;
          });
          all[0]!.prepend(`${grave}. `); // Of so many findings the gravest are told: one stands in sight.
          document.getElementById('reply')!.replaceChildren(...all);
        },
        { text, paragraphs, grave: apology },
      );
      await expect.poll(async () => (await marks()).length, { timeout: 60_000 }).toBeGreaterThan(0);
      await page.waitForTimeout(1000);
      for (let key = 0; key < 5; key++) {
        await page.keyboard.press('x');
        await page.waitForTimeout(300);
      }
      await page.waitForTimeout(3000);
    });
    await client.detach();
    console.log(`${name}: our longest task ${cost.longest.toFixed(1)} ms`);
    // In one paragraph the browser itself takes longer, to lay it out for us to see which marks are in sight.
    if (paragraphs > 1) expect(cost.longest).toBeLessThan(50);
  });
}
