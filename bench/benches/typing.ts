import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { defineBench, percentile } from '../bench';
import { table } from '../evaluation';
import type { Typing } from '../typing/measure';
import { editors, servePages } from '../typing/pages';

const rounds = 3;
const keysInRound = 60;

/** What typing costs in a real browser, with and without the extension, by turns in the same browser. */
export default defineBench({
  id: 'typing',
  onlyWhenNamed: true,
  async run() {
    const { extensionFolder, launchAmends } = await import('../../e2e/browser');
    if (!existsSync(join(extensionFolder, 'manifest.json')))
      return { json: null, text: 'Skipped: build the extension first (npm run build:e2e).' };
    const { openBox, typeKeys } = await import('../typing/measure');
    const server = await servePages();
    // A copy: a build that runs meanwhile would take the files away.
    const folder = mkdtempSync(join(tmpdir(), 'amends-typing-'));
    cpSync(extensionFolder, folder, { recursive: true });
    const amends = await launchAmends({ folder });
    try {
      // Two names of one server: the extension is on for the first only.
      const on = `http://127.0.0.1:${server.port}`;
      const off = `http://localhost:${server.port}`;
      await amends.turnOn(on);
      const figures = [];
      for (const editor of editors) {
        for (const words of [300, 3000]) {
          const sides = { without: [] as Typing[], with: [] as Typing[] };
          for (let round = 0; round < rounds; round++) {
            for (const [side, origin] of [
              ['without', off],
              ['with', on],
            ] as const) {
              const page = await amends.context.newPage();
              await openBox(page, `${origin}/${editor}/${words}`);
              sides[side].push(await typeKeys(page, keysInRound));
              await page.close();
            }
          }
          figures.push({ editor, words, without: summary(sides.without), with: summary(sides.with) });
        }
      }
      return { json: figures, text: asTable(figures) };
    } finally {
      await amends.close();
      server.close();
      rmSync(folder, { recursive: true });
    }
  },
});

interface Summary {
  p50: number;
  p95: number;
  busyPerKey: number;
  longTasks: number;
  longestTask: number;
}

function summary(typings: readonly Typing[]): Summary {
  const keys = typings.flatMap((typing) => typing.keys);
  const longTasks = typings.flatMap((typing) => typing.longTasks);
  return {
    p50: percentile(keys, 0.5),
    p95: percentile(keys, 0.95),
    busyPerKey: typings.reduce((sum, { busy }) => sum + busy, 0) / (typings.length * keysInRound),
    longTasks: longTasks.length,
    longestTask: Math.max(0, ...longTasks),
  };
}

function asTable(figures: { editor: string; words: number; without: Summary; with: Summary }[]): string {
  const head = [
    'reply box',
    'words',
    'extension',
    'key to paint',
    '95th percentile',
    'processor per key',
    'tasks over 50 ms',
  ];
  const rows = figures.flatMap(({ editor, words, ...sides }) =>
    (['without', 'with'] as const).map((side) => {
      const { p50, p95, busyPerKey, longTasks, longestTask } = sides[side];
      const tasks = longTasks === 0 ? '0' : `${longTasks} (longest ${longestTask} ms)`;
      return [editor, words, side, ...[p50, p95, busyPerKey].map((ms) => `${ms.toFixed(1)} ms`), tasks];
    }),
  );
  return table([head, ...rows]);
}
