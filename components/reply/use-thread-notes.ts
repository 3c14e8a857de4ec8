import { useEffect, useState } from 'react';
import type { DraftStore, ThreadNotes } from '../../lib/panel/saved-draft';

const fresh = (threadKey: string): ThreadNotes => ({ threadKey, type: 'email', answers: {} });

/** What the agent has chosen and answered for this thread; undefined until it is read. */
export function useThreadNotes(store: DraftStore, threadKey: string) {
  const [notes, setNotes] = useState<ThreadNotes>();
  useEffect(() => {
    let current = true;
    void store.loadNotes(threadKey).then((found) => current && setNotes(found ?? fresh(threadKey)));
    return () => {
      current = false;
    };
  }, [store, threadKey]);
  const mine = notes?.threadKey === threadKey ? notes : undefined;
  function change(next: Partial<Omit<ThreadNotes, 'threadKey'>>) {
    const changed = { ...(mine ?? fresh(threadKey)), ...next };
    setNotes(changed);
    void store.saveNotes(changed);
  }
  return [mine, change] as const;
}
