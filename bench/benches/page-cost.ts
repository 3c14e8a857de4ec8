import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from '@playwright/test';
import { defineBench } from '../bench';
import { table } from '../evaluation';
import { busyPages, changeNodes, showThread, withBusyPart } from '../page-cost/pages';
import { type Cost, costOf } from '../page-cost/profile';

const seconds = 10;
const everySeconds = 30;

/** What a page pays for us while it changes all the time, and whether memory grows when threads are switched for long. */
export default defineBench({
  id: 'page-cost',
  onlyWhenNamed: true,
  async run(options) {
    const { extensionFolder, launchAmends } = await import('../../e2e/browser');
    if (!existsSync(join(extensionFolder, 'manifest.json')))
      return { json: null, text: 'Skipped: build the extension first (npm run build:e2e).' };
    const minutes = Number(options?.minutes ?? 5);
    const amends = await launchAmends();
    try {
      for (const { url, html } of Object.values(busyPages))
        await amends.context.route(`${new URL(url).origin}/**`, (route) =>
          route.fulfill({ contentType: 'text/html; charset=utf-8', body: withBusyPart(html) }),
        );
      await amends.turnOn(new URL(busyPages['a page read by guess']!.url).origin);
      const page = amends.context.pages()[0] as Page;
      await page.goto(busyPages.Gmail!.url);
      const panel = await amends.openPanel();
      const costs: Record<string, Cost & { changes: number }> = {};
      for (const [name, { url, box, list }] of Object.entries(busyPages)) {
        await page.goto(url);
        await panel.getByText(/read \d+ messages/).waitFor();
        await page.locator(box).click();
        await page.waitForTimeout(2000);
        const client = await amends.context.newCDPSession(page);
        let changes = 0;
        const cost = await costOf(client, async () => {
          changes = await page.evaluate(changeNodes, { list, seconds });
        });
        await client.detach();
        costs[name] = { ...cost, changes };
      }
      const memory = minutes > 0 ? await switchThreads(page, panel, minutes) : [];
      return { json: { costs, memory }, text: `${costTable(costs)}\n\n${memoryTable(memory)}` };
    } finally {
      await amends.close();
    }
  },
});

interface Memory {
  seconds: number;
  threads: number;
  pageKilobytes: number;
  pageNodes: number;
  pageListeners: number;
  panelKilobytes: number;
  panelNodes: number;
}

async function switchThreads(page: Page, panel: Page, minutes: number): Promise<Memory[]> {
  await page.goto(busyPages.Gmail!.url);
  await panel.getByText(/read \d+ messages/).waitFor();
  const pageClient = await page.context().newCDPSession(page);
  const panelClient = await panel.context().newCDPSession(panel);
  const figures: Memory[] = [];
  const started = Date.now();
  const end = started + minutes * 60_000;
  let threads = 0;
  let next = started;
  while (Date.now() <= end + 500) {
    if (Date.now() >= next) {
      const [inPage, inPanel] = [await heapOf(pageClient), await heapOf(panelClient)];
      figures.push({
        seconds: Math.round((Date.now() - started) / 1000),
        threads,
        pageKilobytes: inPage.kilobytes,
        pageNodes: inPage.nodes,
        pageListeners: inPage.listeners,
        panelKilobytes: inPanel.kilobytes,
        panelNodes: inPanel.nodes,
      });
      next += everySeconds * 1000;
    }
    await page.evaluate(showThread, ++threads);
    await page.waitForTimeout(1000);
  }
  return figures;
}

/** What is held after everything that may go has gone. */
async function heapOf(client: CDPSession) {
  await client.send('HeapProfiler.collectGarbage');
  await client.send('HeapProfiler.collectGarbage');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  const { nodes, jsEventListeners } = await client.send('Memory.getDOMCounters');
  return { kilobytes: Math.round(usedSize / 1024), nodes, listeners: jsEventListeners };
}

const costTable = (costs: Record<string, Cost & { changes: number }>): string =>
  table([
    ['page', 'nodes changed', 'seconds', 'ours', 'of the time', 'of all work', 'our longest piece'],
    ...Object.entries(costs).map(([name, { wall, busy, ours, longest, changes }]) => [
      name,
      changes,
      (wall / 1000).toFixed(1),
      `${ours.toFixed(0)} ms`,
      `${((100 * ours) / wall).toFixed(2)} %`,
      `${((100 * ours) / busy).toFixed(1)} %`,
      `${longest.toFixed(1)} ms`,
    ]),
  ]);

const memoryTable = (memory: Memory[]): string =>
  memory.length === 0
    ? ''
    : table([
        ['after', 'threads shown', 'page heap', 'page nodes', 'page listeners', 'panel heap', 'panel nodes'],
        ...memory.map((one) => [
          `${one.seconds} s`,
          one.threads,
          `${one.pageKilobytes} KB`,
          one.pageNodes,
          one.pageListeners,
          `${one.panelKilobytes} KB`,
          one.panelNodes,
        ]),
      ]);
