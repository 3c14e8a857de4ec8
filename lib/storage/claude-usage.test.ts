import { expect, test } from 'vitest';
import { cachedShare, recordUsage, usageItem } from './claude-usage';
import { type Area, readItem } from './item';

const usage = { input: 100, output: 40, cacheRead: 300, cacheWritten: 0 };

function memory(): Area {
  const values: Record<string, unknown> = {};
  return {
    get: async (key) => (key in values ? { [key]: values[key] } : {}),
    set: async (more) => void Object.assign(values, more),
  };
}

test('calls at the same moment are all counted', async () => {
  const area = memory();
  await Promise.all(Array.from({ length: 20 }, () => recordUsage(area, usage, new Date(2026, 10, 21))));
  const month = (await readItem(area, usageItem))['2026-11']!;
  expect(month).toEqual({ calls: 20, input: 2000, output: 800, cacheRead: 6000, cacheWritten: 0 });
  expect(cachedShare(month)).toBe(0.75);
});

test('two years are kept', async () => {
  const area = memory();
  for (let month = 0; month < 30; month++) await recordUsage(area, usage, new Date(2026, month, 1));
  const months = Object.keys(await readItem(area, usageItem));
  expect(months).toHaveLength(24);
  expect(months.sort()[0]).toBe('2026-07');
});
