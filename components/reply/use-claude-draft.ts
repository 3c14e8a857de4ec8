import { useEffect, useState } from 'react';
import type { ClaudeDoor } from '../../lib/panel/claude-door';
import { isLive } from '../../lib/panel/claude-run';
import type { ClaudeAsk, ModelEngine } from '../../lib/panel/claude-service';
import { isEdited } from '../../lib/panel/draft-state';
import type { Workspace } from '../../lib/playbook/workspace';
import { type Thread, threadKey } from '../../lib/thread';
import { useClaudeAsk, useClaudeChoice, useRun } from './use-claude';
import type { Reply } from './use-reply';

export interface ClaudeDraftOptions {
  door: ClaudeDoor | undefined;
  reply: Reply;
  thread: Thread;
  workspace: Workspace;
}

/** Claude's draft of the kind in view: asked for, watched, and taken over where the agent has typed nothing since. */
export function useClaudeDraft({ door, reply, thread, workspace }: ClaudeDraftOptions) {
  const { type, saved, situation, dispatch } = reply;
  const key = threadKey(thread);
  const choice = useClaudeChoice(door);
  const run = useRun(door, key, type);
  const asking = useClaudeAsk(door, choice);
  /** The run the agent has turned away from. */
  const [aside, setAside] = useState<string>();

  const open = run && !run.settled && run.id !== aside;
  /** The run stands where the draft would. */
  const inView = Boolean(open && run && (isLive(run) || run.state.status === 'partial'));

  const askOf = (rest: Partial<ClaudeAsk> = {}): ClaudeAsk => ({
    workflow: type,
    thread,
    situation,
    workspace,
    now: new Date(),
    ...(saved && { muted: saved.muted }),
    ...rest,
  });
  const optionOf = (id: string | undefined): Partial<ClaudeAsk> => {
    const chosen = saved?.draft.options.find((one) => one.id === id);
    return chosen ? { option: chosen.id, optionWords: `${chosen.title}: ${chosen.why}` } : {};
  };
  const write = (option = run?.option, look = false, engine: ModelEngine = run?.engine ?? 'claude') =>
    void asking.ask(askOf({ ...optionOf(option), engine }), saved?.text ?? '', look);
  const written = saved?.draft.engine === 'playbook' ? undefined : saved?.draft.engine;
  /** The option the agent picked; the one the playbook put first says nothing yet. */
  const picked = saved?.draft.options.find(({ id }) => id === saved.draft.option);
  const chosen = picked?.recommended ? undefined : picked?.id;
  const to = (engine: ModelEngine) =>
    run?.state.status === 'ready' && run.draft?.engine === engine ? take() : write(chosen, false, engine);

  function take() {
    if (!run?.draft) return;
    dispatch({ kind: 'composed', draft: run.draft, thread, messageIds: run.messageIds, at: Date.now() });
    door?.runs.settle(key, type);
    setAside(undefined);
  }

  const untouched = saved && run && (saved.text === run.base || !isEdited(saved));
  const lands = Boolean(
    open && run?.state.status === 'ready' && run.draft && untouched && saved?.type === type,
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each run, when it can.
  useEffect(() => {
    if (lands) take();
  }, [lands, run?.id]);

  async function takePartial() {
    if (!run || !door) return;
    const { text } = run.shown;
    const doubts = await door.service.doubt(askOf(), text);
    const { options, coaching: _, ...draft } = saved?.draft ?? { options: [], coaching: [] };
    dispatch({
      kind: 'composed',
      draft: {
        type,
        fingerprint: run.fingerprint,
        options,
        ...('option' in draft && draft.option && { option: draft.option }),
        engine: run.engine ?? 'claude',
        text,
        gaps: [],
        sources: [],
        coaching: [],
        doubts,
        partial: true,
      },
      thread,
      messageIds: run.messageIds,
      at: Date.now(),
    });
    door.runs.settle(key, type);
  }

  return {
    door,
    choice,
    run,
    asking,
    inView,
    /** Ready, and the agent's own text was left alone. */
    offered: Boolean(run && run.state.status === 'ready' && run.draft && !run.settled && !lands),
    goesOn: Boolean(run && isLive(run) && !inView),
    askOf,
    write,
    look: () => write(run?.option ?? saved?.draft.option, true, 'claude'),
    choose: (option: string) =>
      written || inView ? write(option, false, inView ? run?.engine : written) : reply.writeAnew(option),
    writeAnew: () => (written ? write(saved?.draft.option, false, written) : reply.writeAnew()),
    carryOn: () =>
      run &&
      void asking.ask(
        askOf({
          ...optionOf(run.option),
          ...(run.engine && { engine: run.engine }),
          begun: { options: run.shown.options, draft: { text: run.shown.text } },
        }),
        run.base,
      ),
    /** The first message and the newer half of the others. */
    leaveOlder() {
      const [first, ...rest] = thread.messages;
      const messages = first ? [first, ...rest.slice(Math.ceil(rest.length / 2))] : [];
      void asking.ask(
        askOf({
          ...optionOf(run?.option),
          ...(run?.engine && { engine: run.engine }),
          thread: { ...thread, messages },
        }),
        saved?.text ?? '',
        true,
      );
    },
    take,
    takePartial,
    stop: () => door?.runs.stop(key, type),
    showRun: () => setAside(undefined),
    putAside() {
      if (run) setAside(run.id);
      if (run && !isLive(run)) door?.runs.settle(key, type);
    },
    toPlaybook() {
      if (run) {
        setAside(run.id);
        if (!isLive(run)) door?.runs.settle(key, type);
      }
      if (saved?.draft.engine !== 'playbook') reply.writeAnew();
    },
    /** Shown again at no cost where it is there; else asked for. */
    to,
  };
}

export type ClaudeDraft = ReturnType<typeof useClaudeDraft>;
