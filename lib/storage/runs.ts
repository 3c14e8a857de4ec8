import * as z from 'zod/mini';
import { type ClaudeRun, claudeRunSchema, placeOf, type RunStore } from '../panel/claude-run';
import { database } from './database';

/** Calls in IndexedDB, the newest of each kind and thread. A row that no longer has its shape counts as absent. */
export function createRunStore(): RunStore {
  return {
    async load(threadKey) {
      try {
        const rows = await database().runs.where('threadKey').equals(threadKey).toArray();
        return rows.flatMap(({ place: _, ...row }) => {
          const checked = z.safeParse(claudeRunSchema, row);
          return checked.success ? [checked.data] : [];
        });
      } catch {
        return [];
      }
    },
    async save(run: ClaudeRun) {
      try {
        await database().runs.put({ ...run, place: placeOf(run) });
      } catch {
        // It stays in memory; the draft itself says when storage refuses.
      }
    },
  };
}
