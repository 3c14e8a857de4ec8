import * as z from 'zod/mini';

/** A stored thing: a schema, a first value, and the steps from its older shapes (the first one leads to version 2). */
export interface Item<T> {
  key: string;
  schema: z.core.$ZodType<T>;
  initial: T;
  migrations: readonly ((old: Record<string, unknown>) => unknown)[];
}

/** The browser's storage area, as far as items need it. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(values: Record<string, unknown>): Promise<void>;
}

const stored = z.object({ version: z.number(), value: z.unknown() });

/**
 * Reads an item through its migrations and schema. A value that no longer fits is kept beside under `<key>.damaged`,
 * and the first value takes its place: nothing that was stored is thrown away.
 */
export async function readItem<T>(area: Area, item: Item<T>): Promise<T> {
  const raw = (await area.get(item.key))[item.key];
  if (raw === undefined) return item.initial;
  const parsed = z.safeParse(stored, raw);
  if (parsed.success) {
    const value = migrate(item, parsed.data);
    const checked = z.safeParse(item.schema, value);
    if (checked.success) return checked.data;
  }
  await area.set({ [`${item.key}.damaged`]: raw });
  return item.initial;
}

export async function writeItem<T>(area: Area, item: Item<T>, value: T): Promise<void> {
  const checked = z.parse(item.schema, value);
  await area.set({ [item.key]: { version: item.migrations.length + 1, value: checked } });
}

function migrate<T>(item: Item<T>, { version, value }: { version: number; value?: unknown }): unknown {
  return item.migrations
    .slice(version - 1)
    .reduce<unknown>((old, step) => step(old as Record<string, unknown>), value);
}
