import type { DraftStore } from './saved-draft';

/** A store whose code comes a moment later, so that the panel can show before the database is there. */
export function lazyDraftStore(load: () => Promise<DraftStore>): DraftStore {
  const store = load();
  return {
    load: async (threadKey, type) => (await store).load(threadKey, type),
    save: async (saved) => (await store).save(saved),
    loadNotes: async (threadKey) => (await store).loadNotes(threadKey),
    saveNotes: async (notes) => (await store).saveNotes(notes),
    watch(listener) {
      let stop: (() => void) | undefined;
      let left = false;
      void store.then((loaded) => {
        if (!left) stop = loaded.watch(listener);
      });
      return () => {
        left = true;
        stop?.();
      };
    },
  };
}
