import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { type Area, type Item, readItem, writeItem } from './item';
import { settingsItem } from './settings';

function memory(values: Record<string, unknown> = {}): Area & { values: Record<string, unknown> } {
  return {
    values,
    get: async (key) => (key in values ? { [key]: values[key] } : {}),
    set: async (next) => void Object.assign(values, next),
  };
}

const item: Item<{ muted: string[] }> = {
  key: 'sample',
  schema: z.strictObject({ muted: z.array(z.string()) }),
  initial: { muted: [] },
  migrations: [({ allMuted }) => ({ muted: allMuted ? ['*'] : [] })],
};

test('nothing stored gives the first value', async () => {
  expect(await readItem(memory(), item)).toEqual({ muted: [] });
  expect(await readItem(memory(), settingsItem)).toEqual(settingsItem.initial);
});

test('what is written is read back', async () => {
  const area = memory();
  await writeItem(area, item, { muted: ['blame'] });
  expect(await readItem(area, item)).toEqual({ muted: ['blame'] });
});

test('an older shape goes through its steps', async () => {
  const area = memory({ sample: { version: 1, value: { allMuted: true } } });
  expect(await readItem(area, item)).toEqual({ muted: ['*'] });
});

test.each([
  [{ version: 2, value: { muted: 'all' } }],
  ['broken'],
  [{ version: 2, value: { muted: [], extra: 1 } }],
])('a value that no longer fits (%j) is kept beside and the first value takes its place', async (stored) => {
  const area = memory({ sample: stored });
  expect(await readItem(area, item)).toEqual({ muted: [] });
  expect(area.values['sample.damaged']).toEqual(stored);
});

test('a value against the schema is not written', async () => {
  const area = memory();
  await expect(writeItem(area, item, { muted: [1] } as never)).rejects.toThrow();
  expect(area.values).toEqual({});
});
