import type { Page } from '@playwright/test';
import type { Amends } from '../../e2e/browser';
import { defineBench, median, percentile } from '../bench';
import { table } from '../evaluation';
import { costOf } from '../page-cost/profile';
import { withAmends } from '../typing/browser';
import { servePages } from '../typing/pages';

const words = 'We apologize for any inconvenience';
const marksInRound = 6;
/** After so long without a key the first one wakes the worker. Milliseconds. */
const longPause = 21_000;

/** What the first focus costs a page, and how long a mark takes after its key. Options: `rounds`, `folder` (another build). */
export default defineBench({
  id: 'first-mark',
  onlyWhenNamed: true,
  async run(options = {}) {
    const rounds = Number(options.rounds ?? 5);
    const { stopWorker } = await import('../../e2e/stop-worker');
    const server = await servePages();
    try {
      const figures = await withAmends(options.folder, async (amends) => {
        await amends.turnOn(server.origin('127.0.0.1'));
        const page = amends.context.pages()[0]!;
        const address = `${server.origin('127.0.0.1')}/plain/300`;
        const figures = { focus: [] as number[], mark: [] as number[] };
        for (let round = 0; round < rounds; round++) {
          figures.focus.push((await focusCost(amends, page, address)).busy);
          for (let count = 0; count < marksInRound; count++) figures.mark.push(await timeToMark(page));
        }
        const stopped: number[] = [];
        const paused: number[] = [];
        for (let round = 0; round < rounds; round++)
          stopped.push(await timeToMark(page, { beforeLast: () => stopWorker(amends) }));
        for (let round = 0; round < Math.min(rounds, 2); round++) {
          await page.waitForTimeout(longPause);
          await stopWorker(amends);
          paused.push(await timeToMark(page));
        }
        return { ...figures, stopped, paused };
      });
      if (!figures) return { json: null, text: 'Skipped: build the extension first (npm run build:e2e).' };
      const rows = [
        ['processor time of the page at the first focus', figures.focus],
        ['from key to mark', figures.mark],
        ['from key to mark, worker stopped in a pause', figures.paused],
        ['from key to mark, worker stopped just before the key', figures.stopped],
      ] as const;
      const head = ['', 'times', 'median', '95th percentile'];
      const lines = rows.map(([name, times]) => [
        name,
        times.length,
        ...[median(times), percentile(times, 0.95)].map((ms) => `${ms.toFixed(1)} ms`),
      ]);
      return { json: figures, text: table([head, ...lines]) };
    } finally {
      server.close();
    }
  },
});

/** A page opened anew: the click into its reply box, until its marks stand. */
async function focusCost(amends: Amends, page: Page, address: string) {
  await page.goto(address);
  await page.waitForTimeout(1500);
  const client = await amends.context.newCDPSession(page);
  const cost = await costOf(client, async () => {
    await page.locator('#reply p').first().click();
    await page.waitForFunction(() => CSS.highlights.size > 0, undefined, { polling: 100 });
    await page.waitForTimeout(500);
  });
  await client.detach();
  for (const key of ['Control+Home', 'Enter', 'ArrowUp']) await page.keyboard.press(key); // A line of its own to type in.
  return cost;
}

/** Types a sentence on a line of its own: milliseconds from its last key to its mark. */
async function timeToMark(page: Page, { beforeLast }: { beforeLast?: () => Promise<void> } = {}) {
  await page.keyboard.type(words.slice(0, -1), { delay: 60 });
  await page.waitForTimeout(beforeLast ? 400 : 90);
  await beforeLast?.();
  // Listens before the key comes; the answer is fetched after it.
  await page.evaluate((words) => {
    const watched = window as unknown as { time?: number | undefined };
    watched.time = undefined;
    const listen = ({ timeStamp }: Event) => {
      const timer = setInterval(() => {
        const isMarked = [...CSS.highlights.values()].some((one) =>
          [...one].some((range) => String(range) === words),
        );
        if (!isMarked) return;
        clearInterval(timer);
        watched.time = performance.now() - timeStamp;
      }, 2);
    };
    addEventListener('keydown', listen, { once: true, capture: true });
  }, words);
  await page.keyboard.press(words.at(-1)!);
  const time = await page.waitForFunction(() => (window as unknown as { time?: number }).time, undefined, {
    timeout: 5000,
  });
  const milliseconds = (await time.jsonValue())!;
  // Gone again, mark and all.
  for (let count = 0; count < words.length; count++) await page.keyboard.press('Backspace');
  await page.waitForFunction(
    (words) => ![...CSS.highlights.values()].some((one) => [...one].some((range) => String(range) === words)),
    words,
  );
  return milliseconds;
}
