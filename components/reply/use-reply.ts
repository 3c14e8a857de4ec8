import { useCallback, useMemo } from 'react';
import { forCustomer } from '../../lib/panel/draft-parts';
import { isEdited } from '../../lib/panel/draft-state';
import { lintContextOf } from '../../lib/panel/lint-context';
import type { DraftStore } from '../../lib/panel/saved-draft';
import type { PanelService } from '../../lib/panel/service';
import { type Staleness, staleness } from '../../lib/panel/staleness';
import type { Settings } from '../../lib/storage/settings';
import { type Thread, threadKey } from '../../lib/thread';
import { useToday } from '../use-now';
import { useDraft } from './use-draft';
import { useSituation } from './use-situation';
import { useThreadNotes } from './use-thread-notes';

export interface ReplySources {
  thread: Thread;
  service: PanelService;
  store: DraftStore;
  settings: Settings;
}

const fresh: Staleness = { status: 'fresh' };

/** Everything the Reply view knows: the situation, the draft, and what is to be said of it. */
export function useReply({ thread, service, store, settings }: ReplySources) {
  const [notes, changeNotes] = useThreadNotes(store, threadKey(thread));
  const type = notes?.type ?? 'email';
  const situation = useSituation(service, thread, notes?.answers);
  const { workspace } = settings;
  const request = useCallback(
    (option?: string) => ({ thread, situation, workspace, now: new Date(), ...(option && { option }) }),
    [thread, situation, workspace],
  );
  const compose = useCallback(
    (option?: string) => service.compose(type, request(option)),
    [service, type, request],
  );
  const [state, dispatch] = useDraft({ thread, type, store, compose, ready: notes !== undefined });
  const saved = state.status === 'loading' ? undefined : state.saved;
  const { text, muted } = saved ?? {};

  const today = useToday();
  const context = useMemo(
    () => lintContextOf(settings, thread, type, muted ?? [], today),
    [settings, thread, type, muted, today],
  );
  const report = useMemo(
    () => service.lint(forCustomer(type, text ?? ''), context),
    [service, type, text, context],
  );
  const stale = saved ? staleness(saved, thread) : fresh;
  const changes = useMemo(
    () => (saved && stale.status === 'older' ? service.whatChanged(saved, request(saved.draft.option)) : []),
    [saved, stale.status, service, request],
  );
  const own = useMemo(
    () =>
      saved && isEdited(saved)
        ? service.coachOwnText(forCustomer(type, saved.text), report, situation, context.audience)
        : undefined,
    [saved, service, report, situation, type, context.audience],
  );

  return {
    type,
    situation,
    state,
    dispatch,
    saved,
    context,
    report,
    stale,
    /** What the newer messages change for this draft. */
    changes,
    /** Coaching on what the agent has made of it. */
    own,
    chooseType: (next: typeof type) => changeNotes({ type: next }),
    answer: (input: string, answer: string) =>
      changeNotes({ answers: { ...(notes?.answers ?? {}), [input]: answer } }),
    /** What the playbook would write, for comparing. */
    playbook: compose,
    writeAnew: (option = saved?.draft.option) =>
      dispatch({ kind: 'composed', draft: compose(option), thread, at: Date.now() }),
  };
}

export type Reply = ReturnType<typeof useReply>;
