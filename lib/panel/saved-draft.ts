import * as z from 'zod/mini';
import type { Outcome } from '../errors';
import { coachingNoteSchema, draftSchema, type ResponseType, sourceSchema } from '../writing/draft';

/** A draft as the agent left it: one thread has at most one of each response type. */
export const savedDraftSchema = z.strictObject({
  threadKey: z.string(),
  type: draftSchema.shape.type,
  /** Counts the writes, so that two panels on one thread notice each other. */
  revision: z.number(),
  /** As edited; `draft.text` is what we wrote. */
  text: z.string(),
  draft: draftSchema,
  /** Those of the draft, moved along with the edits: offsets count in `text`. */
  sources: z.array(sourceSchema),
  coaching: z.array(coachingNoteSchema),
  /** Ids of the messages it was written for, so that the panel can say which are new. */
  messageIds: z.array(z.string()),
  /** Rules muted for this text alone. */
  muted: z.array(z.string()),
  /** What stood here before it was written anew: kept until the agent brings it back or writes on. */
  previous: z.optional(
    z.strictObject({
      text: z.string(),
      draft: draftSchema,
      /** Those it was written for, as above. */
      messageIds: z.optional(z.array(z.string())),
    }),
  ),
  /** Milliseconds since 1970. */
  changedAt: z.number(),
});
export type SavedDraft = z.infer<typeof savedDraftSchema>;

/** What the agent told the panel about one thread, whatever is drafted. */
export const threadNotesSchema = z.strictObject({
  threadKey: z.string(),
  /** The response type looked at last. */
  type: draftSchema.shape.type,
  /** Input id -> the agent's own answer. */
  answers: z.record(z.string(), z.string()),
});
export type ThreadNotes = z.infer<typeof threadNotesSchema>;

/** Where drafts are kept. Nothing here throws; what can't be read any more counts as absent. */
export interface DraftStore {
  load(threadKey: string, type: ResponseType): Promise<SavedDraft | undefined>;
  save(saved: SavedDraft): Promise<Outcome<null>>;
  loadNotes(threadKey: string): Promise<ThreadNotes | undefined>;
  saveNotes(notes: ThreadNotes): Promise<Outcome<null>>;
  /** Calls with each draft that another panel has saved. */
  watch(listener: (saved: SavedDraft) => void): () => void;
}
