import * as z from 'zod/mini';
import type { Outcome } from '../errors';
import { savedDraftSchema, threadNotesSchema } from '../panel/saved-draft';
import { database } from './database';
import { type Area, readItem, writeItem } from './item';
import { settingsItem, settingsSchema } from './settings';

const mostCharacters = 50_000_000;

export const exportSchema = z.strictObject({
  app: z.literal('amends'),
  version: z.literal(1),
  settings: settingsSchema,
  drafts: z.array(savedDraftSchema),
  notes: z.array(threadNotesSchema),
});

/** Everything kept on this device, as JSON. No key is ever in it: keys are not part of the settings item. */
export async function exportData(area: Area): Promise<Outcome<string>> {
  try {
    const drafts = (await database().drafts.toArray()).map(({ id: _, ...draft }) => draft);
    const notes = await database().notes.toArray();
    const all = { app: 'amends', version: 1, settings: await readItem(area, settingsItem), drafts, notes };
    return { ok: true, value: JSON.stringify(all, null, 2) };
  } catch {
    return { ok: false, code: 'storage-failed' };
  }
}

/** All or nothing: a file with one wrong value changes nothing. A draft here that is newer than the file's stays. */
export async function importData(area: Area, text: string): Promise<Outcome<{ drafts: number }>> {
  if (text.length > mostCharacters) return { ok: false, code: 'too-large' };
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return { ok: false, code: 'bad-input' };
  }
  const checked = z.safeParse(exportSchema, data);
  if (!checked.success) return { ok: false, code: 'bad-input' };
  const { settings, drafts, notes } = checked.data;
  try {
    const tables = database();
    let taken = 0;
    await tables.transaction('rw', tables.drafts, tables.notes, async () => {
      for (const draft of drafts) {
        const id = `${draft.threadKey}#${draft.type}`;
        const here = await tables.drafts.get(id);
        if (here && here.changedAt >= draft.changedAt) continue;
        await tables.drafts.put({ ...draft, id });
        taken++;
      }
      await tables.notes.bulkPut(notes);
    });
    await writeItem(area, settingsItem, settings);
    return { ok: true, value: { drafts: taken } };
  } catch {
    return { ok: false, code: 'storage-failed' };
  }
}

export async function eraseData(area: Area): Promise<Outcome<null>> {
  try {
    const tables = database();
    await tables.transaction('rw', tables.drafts, tables.notes, tables.runs, async () => {
      await tables.drafts.clear();
      await tables.notes.clear();
      await tables.runs.clear();
    });
    await writeItem(area, settingsItem, settingsItem.initial);
    return { ok: true, value: null };
  } catch {
    return { ok: false, code: 'storage-failed' };
  }
}
