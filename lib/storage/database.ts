import Dexie, { type Table } from 'dexie';
import type { ClaudeRun } from '../panel/claude-run';
import type { SavedDraft, ThreadNotes } from '../panel/saved-draft';

/** `id` is the thread's key and the response type: one thread, one draft of each type. */
export type DraftRow = SavedDraft & { id: string };
/** `place` is the thread's key and the workflow. */
export type RunRow = ClaudeRun & { place: string };

/** Everything kept beside the settings, in the extension's own IndexedDB. */
class AmendsDatabase extends Dexie {
  declare drafts: Table<DraftRow, string>;
  declare notes: Table<ThreadNotes, string>;
  declare runs: Table<RunRow, string>;
  constructor() {
    super('amends');
    this.version(1).stores({ drafts: 'id, threadKey, changedAt', notes: 'threadKey' });
    this.version(2).stores({ runs: 'place, threadKey' });
  }
}

let opened: AmendsDatabase | undefined;
/** Opened at first use: a page that stores nothing opens nothing. */
export const database = (): AmendsDatabase => (opened ??= new AmendsDatabase());
