import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { defineBench, median } from '../bench';
import { table } from '../evaluation';

const rounds = 7;
const parts = {
  situation: '[data-scrolls] section h2',
  draft: '[data-scrolls] textarea.draft-text, [data-scrolls] textarea[aria-label^="Draft"]',
} as const;

interface Opening {
  painted: number;
  situation: number;
  draft: number;
  /** Pieces of work that kept the panel from answering, longest first. */
  blocked: number[];
}

/** From the panel's first byte to the situation and the draft of the sample ticket, in a fresh browser each time. */
export default defineBench({
  id: 'panel-open',
  onlyWhenNamed: true,
  async run() {
    const { extensionFolder, launchAmends } = await import('../../e2e/browser');
    const { serveFolder } = await import('../../scripts/static-server');
    if (!existsSync(join(extensionFolder, 'manifest.json')))
      return { json: null, text: 'Skipped: build the extension first (npm run build:e2e).' };
    const desk = await serveFolder(join(process.env.AMENDS_ROOT ?? '.', 'scripts/sample-desk'));
    const openings: Opening[] = [];
    try {
      for (let round = 0; round < rounds; round++) {
        const amends = await launchAmends();
        try {
          await amends.turnOn(desk.origin);
          const page = amends.context.pages()[0] as Page;
          await page.goto(`${desk.origin}/`);
          await amends.context.addInitScript(watchOpening, parts);
          const opened = amends.context.waitForEvent('page');
          await amends.worker.evaluate(openBehind);
          const panel = await opened;
          await panel.locator(parts.draft).first().waitFor({ state: 'attached', timeout: 30_000 });
          await panel.waitForTimeout(1500);
          openings.push(await panel.evaluate(() => (window as unknown as { opening: Opening }).opening));
        } finally {
          await amends.close();
        }
      }
    } finally {
      desk.stop();
    }
    const of = (key: 'painted' | 'situation' | 'draft') =>
      `${median(openings.map((one) => one[key])).toFixed(0)} ms`;
    const longest = openings.map(({ blocked }) => Math.max(0, ...blocked));
    const json = { openings };
    return {
      json,
      text: table([
        ['first paint', 'situation shown', 'draft shown', 'longest piece of work', 'pieces over 50 ms'],
        [
          of('painted'),
          of('situation'),
          of('draft'),
          `${median(longest).toFixed(0)} ms`,
          median(openings.map(({ blocked }) => blocked.length)),
        ],
      ]),
    };
  },
});

/** The real side panel is out of reach before it has begun; a tab behind the ticket runs the same page, as cold. */
async function openBehind(): Promise<void> {
  const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
  await browser.tabs.create({ url: '/sidepanel.html', active: false });
}

/** Runs in the panel before its own scripts. */
function watchOpening(selectors: typeof parts): void {
  const opening: Opening = { painted: 0, situation: 0, draft: 0, blocked: [] };
  (window as unknown as { opening: Opening }).opening = opening;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) opening.blocked.push(Math.round(duration));
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const one of list.getEntries())
      if (one.name === 'first-contentful-paint') opening.painted = one.startTime;
  }).observe({ type: 'paint', buffered: true });
  new MutationObserver(() => {
    opening.situation ||= document.querySelector(selectors.situation) ? performance.now() : 0;
    opening.draft ||= document.querySelector(selectors.draft) ? performance.now() : 0;
  }).observe(document, { subtree: true, childList: true });
}
