import { defineBench, percentile } from '../bench';
import { table } from '../evaluation';
import { costOf } from '../page-cost/profile';
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
          const page = await open('with', box);
          const client = await amends.context.newCDPSession(page);
          const { longest } = await costOf(client, () => typeKeys(page, keysInRound));
          await page.close();
          const [without, withUs] = [summary(sides.without), summary(sides.with)];
          figures.push({
            box: box.name,
            without,
            with: withUs,
            added: { p95: withUs.p95 - without.p95, quietP95: withUs.quietP95 - without.quietP95 },
            ourLongestTask: longest,
          });
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

interface Figures {
  box: string;
  without: Summary;
  with: Summary;
  added: { p95: number; quietP95: number };
  /** The longest task of ours, or our part of one, in milliseconds of processor time. */
  ourLongestTask: number;
}

interface Summary {
  /** From key press to paint, over all keys of all rounds. */
  p50: number;
  p95: number;
  /** The same over each key's shortest of all rounds: what other programs took does not count. */
  quietP95: number;
  busyPerKey: number;
  longTasks: number;
}

function summary(typings: readonly Typing[]): Summary {
  const keys = typings.flatMap((typing) => typing.keys);
  const count = Math.min(...typings.map((typing) => typing.keys.length));
  const shortest = Array.from({ length: count }, (_, key) =>
    Math.min(...typings.map((typing) => typing.keys[key]!)),
  );
  return {
    p50: percentile(keys, 0.5),
    p95: percentile(keys, 0.95),
    quietP95: percentile(shortest, 0.95),
    busyPerKey: percentile(
      typings.map(({ busy }) => busy / keysInRound),
      0.5,
    ),
    longTasks: typings.flatMap((typing) => typing.longTasks).length,
  };
}

function asTable(figures: readonly Figures[]): string {
  const head = [
    'reply box',
    'key to paint, median',
    '95th percentile',
    'added there',
    'added, each key’s shortest',
    'processor per key',
    'tasks over 50 ms',
    'our longest task',
  ];
  const both = (one: Summary, other: Summary, key: keyof Summary, unit = ' ms') =>
    `${one[key].toFixed(unit ? 1 : 0)} → ${other[key].toFixed(unit ? 1 : 0)}${unit}`;
  const rows = figures.map(({ box, without, with: withUs, added, ourLongestTask }) => [
    box,
    both(without, withUs, 'p50'),
    both(without, withUs, 'p95'),
    `${added.p95.toFixed(1)} ms`,
    `${added.quietP95.toFixed(1)} ms`,
    both(without, withUs, 'busyPerKey'),
    both(without, withUs, 'longTasks', ''),
    `${ourLongestTask.toFixed(1)} ms`,
  ]);
  return table([head, ...rows]);
}
