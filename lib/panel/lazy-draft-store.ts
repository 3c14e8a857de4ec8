import type { DraftStore } from './saved-draft';

const failed = { ok: false, code: 'storage-failed' } as const;

/**
 * A store whose code comes a moment later, so that the panel can show before the database is there. Where it does not
 * come at all, the panel works on without.
 */
export function lazyDraftStore(load: () => Promise<DraftStore>): DraftStore {
  const store = load().catch(() => undefined);
  return {
    load: async (threadKey, type) => (await store)?.load(threadKey, type),
    save: async (saved) => (await store)?.save(saved) ?? failed,
    loadNotes: async (threadKey) => (await store)?.loadNotes(threadKey),
    saveNotes: async (notes) => (await store)?.saveNotes(notes) ?? failed,
    watch(listener) {
      let stop: (() => void) | undefined;
      let left = false;
      void store.then((loaded) => {
        if (!left) stop = loaded?.watch(listener);
      });
      return () => {
        left = true;
        stop?.();
      };
    },
  };
}
