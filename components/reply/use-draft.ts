import { useEffect, useMemo, useReducer, useRef } from 'react';
import { createAutosave } from '../../lib/panel/autosave';
import { type DraftAction, type DraftState, isEdited, reduceDraft } from '../../lib/panel/draft-state';
import type { DraftStore, SavedDraft } from '../../lib/panel/saved-draft';
import { staleness } from '../../lib/panel/staleness';
import { type Thread, threadKey } from '../../lib/thread';
import type { Draft, ResponseType } from '../../lib/writing/draft';

export interface DraftOptions {
  thread: Thread;
  type: ResponseType;
  store: DraftStore;
  /** Writes the draft for the option with this id, or for the recommended one. Changes when what it is made of does. */
  compose: (option?: string) => Draft;
  /** False while it is still being read which type the agent looked at last. */
  ready: boolean;
}

/** The draft of a thread and type: found or written, kept while it is edited, followed from other windows. */
export function useDraft({ thread, type, store, compose, ready }: DraftOptions) {
  const key = threadKey(thread);
  const first: DraftState = { status: 'loading', threadKey: key, type };
  const [state, dispatch] = useReducer(reduceDraft, first);
  const latest = useRef({ thread, compose });
  latest.current = { thread, compose };

  const autosave = useMemo(
    () => createAutosave((saved: SavedDraft) => void keep(store, saved, dispatch)),
    [store],
  );

  useEffect(() => {
    if (!ready) return;
    let current = true;
    dispatch({ kind: 'opened', threadKey: key, type });
    void store.load(key, type).then((saved) => {
      if (!current) return;
      if (saved) return dispatch({ kind: 'loaded', saved });
      const { thread, compose } = latest.current;
      dispatch({ kind: 'composed', draft: compose(), thread, at: Date.now() });
    });
    return () => {
      current = false;
      autosave.flush();
    };
  }, [store, key, type, autosave, ready]);

  useEffect(() => {
    if (state.status === 'split' || (state.status === 'ready' && state.keeping === 'waiting')) {
      autosave.schedule(state.saved);
    }
  }, [state, autosave]);

  useEffect(() => {
    const onHide = () => autosave.flush();
    document.addEventListener('visibilitychange', onHide);
    window.addEventListener('pagehide', onHide);
    window.addEventListener('blur', onHide);
    return () => {
      document.removeEventListener('visibilitychange', onHide);
      window.removeEventListener('pagehide', onHide);
      window.removeEventListener('blur', onHide);
    };
  }, [autosave]);

  useEffect(() => store.watch((saved) => dispatch({ kind: 'saved-elsewhere', saved })), [store]);

  // Our own words follow what they were made of, as long as nobody has touched them and nobody has written since.
  useEffect(() => {
    if (state.status !== 'ready' || isEdited(state.saved) || state.saved.previous) return;
    const { saved } = state;
    if (saved.threadKey !== key || saved.type !== type || saved.draft.engine !== 'playbook') return;
    if (staleness(saved, thread).status === 'older') return;
    const draft = compose(saved.draft.option);
    if (draft.text === saved.draft.text && draft.fingerprint === saved.draft.fingerprint) return;
    dispatch({ kind: 'composed', draft, thread, at: Date.now() });
  }, [state, compose, thread, key, type]);

  const shown: DraftState = keyOf(state) === `${key}#${type}` ? state : first;
  return [shown, dispatch] as const;
}

function keyOf(state: DraftState): string {
  const { threadKey, type } = state.status === 'loading' ? state : state.saved;
  return `${threadKey}#${type}`;
}

async function keep(store: DraftStore, saved: SavedDraft, dispatch: (action: DraftAction) => void) {
  const { ok } = await store.save(saved);
  dispatch({ kind: 'stored', revision: saved.revision, ok });
}
