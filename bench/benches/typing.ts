import { defineBench, median, percentile } from '../bench';
import { table } from '../evaluation';
import { withAmends } from '../typing/browser';
import type { Typing } from '../typing/measure';
import { boxes, type ReplyBox, servePages } from '../typing/pages';

const keysInRound = 50;

/**
 * What typing costs in a real browser, with and without the extension, by turns in the same browser. Options: `rounds`,
 * `box` (a part of its name), `folder` (another build).
 */
export default defineBench({
  id: 'typing',
  onlyWhenNamed: true,
  async run(options = {}) {
    const rounds = Number(options.rounds ?? 3);
    const wanted = boxes.filter(({ name }) => name.includes(options.box ?? ''));
    const server = await servePages();
    try {
      const figures = await withAmends(options.folder, async (amends) => {
        const { openBox, typeKeys } = await import('../typing/measure');
        // Two names of one server: the extension is on for the first only.
        const origins = { with: server.origin('127.0.0.1'), without: server.origin('localhost') };
        await amends.turnOn(origins.with);
        const open = async (side: keyof typeof origins, { path }: ReplyBox) => {
          const page = await amends.context.newPage();
          await openBox(page, origins[side] + path);
          return page;
        };
        const figures: Figures[] = [];
        for (const box of wanted) {
          const sides = { without: [] as Typing[], with: [] as Typing[] };
          for (let round = 0; round < rounds; round++) {
            for (const side of round % 2 ? (['with', 'without'] as const) : (['without', 'with'] as const)) {
              const page = await open(side, box);
              sides[side].push(await typeKeys(page, keysInRound));
              await page.close();
            }
          }
          const [without, withUs] = [summary(sides.without), summary(sides.with)];
          const added = { median: withUs.median - without.median, p95: withUs.p95 - without.p95 };
          const ourLongestTask = Math.max(...sides.with.map(({ ourLongest }) => ourLongest));
          figures.push({ box: box.name, without, with: withUs, added, ourLongestTask });
        }
        return figures;
      });
      if (!figures) return { json: null, text: 'Skipped: build the extension first (npm run build:e2e).' };
      return { json: figures, text: asTable(figures) };
    } finally {
      server.close();
    }
  },
});

/** All in milliseconds; processor time is that of the page's main thread. */
interface Figures {
  box: string;
  without: Summary;
  with: Summary;
  /** Processor time from key press to paint that we add. */
  added: { median: number; p95: number };
  ourLongestTask: number;
}

interface Summary {
  /** Processor time from key press to paint: of each round, the middle one of the rounds. */
  median: number;
  p95: number;
  /** By the clock, over all keys of all rounds. */
  clockP50: number;
  clockP95: number;
  /** Processor time for a key in all. */
  busyPerKey: number;
  longTasks: number;
}

function summary(typings: readonly Typing[]): Summary {
  const keys = typings.flatMap((typing) => typing.keys);
  const middle = (of: (typing: Typing) => number) => median(typings.map(of));
  return {
    median: middle(({ costs }) => median(costs)),
    p95: middle(({ costs }) => percentile(costs, 0.95)),
    clockP50: percentile(keys, 0.5),
    clockP95: percentile(keys, 0.95),
    busyPerKey: middle(({ busy }) => busy / keysInRound),
    longTasks: typings.flatMap((typing) => typing.longTasks).length,
  };
}

function asTable(figures: readonly Figures[]): string {
  const head = [
    'reply box',
    'key to paint, median',
    '95th percentile',
    'added there',
    'by the clock, median',
    '95th percentile',
    'for a key in all',
    'tasks over 50 ms',
    'our longest task',
  ];
  const both = (one: Summary, other: Summary, key: keyof Summary, unit = ' ms') =>
    `${one[key].toFixed(unit ? 1 : 0)} → ${other[key].toFixed(unit ? 1 : 0)}${unit}`;
  const rows = figures.map(({ box, without, with: withUs, added, ourLongestTask }) => [
    box,
    both(without, withUs, 'median'),
    both(without, withUs, 'p95'),
    `${added.p95.toFixed(1)} ms`,
    both(without, withUs, 'clockP50'),
    both(without, withUs, 'clockP95'),
    both(without, withUs, 'busyPerKey'),
    both(without, withUs, 'longTasks', ''),
    `${ourLongestTask.toFixed(1)} ms`,
  ]);
  return table([head, ...rows]);
}
