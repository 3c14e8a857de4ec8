import * as z from 'zod/mini';
import type { Outcome } from '../errors';
import { type DraftStore, type SavedDraft, savedDraftSchema, threadNotesSchema } from '../panel/saved-draft';
import { database } from './database';

const channelName = 'amends-drafts';

/** Drafts and notes in IndexedDB. A row that no longer has its shape counts as absent and stays where it is. */
export function createDraftStore(): DraftStore {
  const channel = new BroadcastChannel(channelName);
  return {
    async load(threadKey, type) {
      return readRow(savedDraftSchema, () => database().drafts.get(`${threadKey}#${type}`));
    },
    async save(saved) {
      const outcome = await attempt(() =>
        database().drafts.put({
          ...z.parse(savedDraftSchema, saved),
          id: `${saved.threadKey}#${saved.type}`,
        }),
      );
      if (outcome.ok) channel.postMessage(saved);
      return outcome;
    },
    async loadNotes(threadKey) {
      return readRow(threadNotesSchema, () => database().notes.get(threadKey));
    },
    async saveNotes(notes) {
      return attempt(() => database().notes.put(z.parse(threadNotesSchema, notes)));
    },
    watch(listener) {
      const receive = ({ data }: MessageEvent<unknown>): void => {
        const checked = z.safeParse(savedDraftSchema, data);
        if (checked.success) listener(checked.data);
      };
      channel.addEventListener('message', receive);
      return () => channel.removeEventListener('message', receive);
    },
  };
}

async function readRow<T extends object>(
  schema: z.core.$ZodType<T>,
  get: () => Promise<object | undefined>,
): Promise<T | undefined> {
  try {
    const row = await get();
    if (!row) return undefined;
    const { id: _, ...rest } = row as SavedDraft & { id?: string };
    const checked = z.safeParse(schema, rest);
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined; // The browser refused to open the database: the panel works on without.
  }
}

async function attempt(write: () => Promise<unknown>): Promise<Outcome<null>> {
  try {
    await write();
    return { ok: true, value: null };
  } catch {
    return { ok: false, code: 'storage-failed' };
  }
}
