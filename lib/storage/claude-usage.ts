import * as z from 'zod/mini';
import { type Area, type Item, readItem, writeItem } from './item';

const count = z.number().check(z.gte(0));
const monthSchema = z.strictObject({
  calls: count,
  /** Tokens that were not cached. */
  input: count,
  output: count,
  cacheRead: count,
  cacheWritten: count,
});
export type MonthUsage = z.infer<typeof monthSchema>;

/** "2026-11" -> what was used in it. */
export const usageSchema = z.record(z.string(), monthSchema);
export type UsageByMonth = z.infer<typeof usageSchema>;

export const usageItem: Item<UsageByMonth> = {
  key: 'claude-usage',
  schema: usageSchema,
  initial: {},
  migrations: [],
};

const monthsKept = 24;

/** Adds one call to its month, by the calendar of the one who works here. */
export async function recordUsage(area: Area, usage: Omit<MonthUsage, 'calls'>, now: Date): Promise<void> {
  const month = `${now.getFullYear()}-${String(now.getMonth() + 1).padStart(2, '0')}`;
  await alone(async () => {
    const all = await readItem(area, usageItem);
    const sofar = all[month] ?? { calls: 0, input: 0, output: 0, cacheRead: 0, cacheWritten: 0 };
    const next = {
      ...all,
      [month]: {
        calls: sofar.calls + 1,
        input: sofar.input + usage.input,
        output: sofar.output + usage.output,
        cacheRead: sofar.cacheRead + usage.cacheRead,
        cacheWritten: sofar.cacheWritten + usage.cacheWritten,
      },
    };
    const kept = Object.entries(next).sort().slice(-monthsKept);
    await writeItem(area, usageItem, Object.fromEntries(kept));
  });
}

/** Of all that was read, how much came from the cache: 0 to 1. */
export function cachedShare({ input, cacheRead, cacheWritten }: MonthUsage): number {
  const all = input + cacheRead + cacheWritten;
  return all === 0 ? 0 : cacheRead / all;
}

let last: Promise<unknown> = Promise.resolve();

/** One at a time, over all our windows where the browser can. */
function alone(work: () => Promise<void>): Promise<void> {
  const { locks } = (globalThis.navigator ?? {}) as Partial<Navigator>;
  if (locks) return locks.request('amends-claude-usage', work);
  const next = last.then(work);
  last = next.catch(() => {});
  return next;
}
