import Dexie, { type Table } from 'dexie';
import * as z from 'zod/mini';
import { draftSchema } from '../writing/draft';

/** A draft as the agent left it. `id` is the thread's key and the response type: one thread, one draft of each type. */
export const draftRecordSchema = z.strictObject({
  id: z.string(),
  threadKey: z.string(),
  type: draftSchema.shape.type,
  /** As edited; `draft.text` is what we wrote. */
  text: z.string(),
  draft: draftSchema,
  /** Milliseconds since 1970. */
  changedAt: z.number(),
});
export type DraftRecord = z.infer<typeof draftRecordSchema>;

export const draftId = (threadKey: string, type: DraftRecord['type']) => `${threadKey}#${type}`;

class AmendsDatabase extends Dexie {
  declare drafts: Table<DraftRecord, string>;
  constructor() {
    super('amends');
    this.version(1).stores({ drafts: 'id, threadKey, changedAt' });
  }
}

let database: AmendsDatabase | undefined;
const open = () => (database ??= new AmendsDatabase());

/** The draft kept for this thread and type; undefined where there is none or it no longer has its shape. */
export async function findDraft(
  threadKey: string,
  type: DraftRecord['type'],
): Promise<DraftRecord | undefined> {
  const record = await open().drafts.get(draftId(threadKey, type));
  const checked = z.safeParse(draftRecordSchema, record);
  return checked.success ? checked.data : undefined;
}

export async function saveDraft(record: DraftRecord): Promise<void> {
  await open().drafts.put(z.parse(draftRecordSchema, record));
}

export async function deleteDraft(threadKey: string, type: DraftRecord['type']): Promise<void> {
  await open().drafts.delete(draftId(threadKey, type));
}

export async function allDrafts(): Promise<DraftRecord[]> {
  return open().drafts.orderBy('changedAt').reverse().toArray();
}

export async function deleteAll(): Promise<void> {
  await open().drafts.clear();
}
