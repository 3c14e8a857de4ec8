import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { isEdited } from '../../lib/panel/draft-state';
import type { ComposerState, PanelHost } from '../../lib/panel/host';
import { isForColleagues, lintContextOf } from '../../lib/panel/lint-context';
import type { DraftStore } from '../../lib/panel/saved-draft';
import type { PanelService, RewriteKind } from '../../lib/panel/service';
import type { Signal } from '../../lib/panel/signal';
import { findEdit } from '../../lib/panel/spans';
import { staleness } from '../../lib/panel/staleness';
import { rewritesToTake } from '../../lib/panel/take-rewrites';
import type { Settings } from '../../lib/storage/settings';
import { type Thread, threadKey } from '../../lib/thread';
import { findGaps } from '../../lib/writing/draft';
import type { CommandBoard } from '../palette/command';
import { strings } from '../strings';
import { useNow } from '../use-now';
import { CoachingCard } from './coaching-card';
import { DraftCard } from './draft-card';
import type { EditorHandle } from './draft-editor';
import { InPageCard } from './in-page-card';
import { InsertDialogs, type InsertDoubt } from './insert-dialogs';
import { OptionsCard } from './options-card';
import { replyCommands } from './reply-commands';
import { ReplyFooter } from './reply-footer';
import { RewriteMenu } from './rewrite-menu';
import { SituationCard } from './situation-card';
import { useDraft } from './use-draft';
import { useInsert } from './use-insert';
import { useSituation } from './use-situation';
import { useThreadNotes } from './use-thread-notes';
import { WorkspaceQuestions } from './workspace-questions';

export interface ReplyViewProps {
  thread: Thread;
  host: PanelHost;
  service: PanelService;
  store: DraftStore;
  settings: Settings;
  changeSettings: (change: Partial<Settings>) => void;
  composer: ComposerState;
  /** The shortcut for Insert was pressed in the page. */
  insertAsked: Signal;
  /** Where this view puts what it can be told to do. */
  board: CommandBoard;
}

export function ReplyView(props: ReplyViewProps) {
  const { thread, host, service, store, settings, changeSettings, composer, insertAsked, board } = props;
  const key = threadKey(thread);
  const now = useNow();
  const [notes, changeNotes] = useThreadNotes(store, key);
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
  const editor = useRef<EditorHandle>(null);
  const [note, setNote] = useState<number>();
  const [doubt, setDoubt] = useState<InsertDoubt>();
  const action = useInsert(host, key);

  const saved = state.status === 'loading' ? undefined : state.saved;
  const muted = saved?.muted;
  const context = useMemo(
    () => lintContextOf(settings, thread, type, muted ?? []),
    [settings, thread, type, muted],
  );
  const text = saved?.text;
  const report = useMemo(() => service.lint(text ?? '', context), [service, text, context]);
  const stale = saved ? staleness(saved, thread) : ({ status: 'fresh' } as const);
  const changes = useMemo(
    () => (saved && stale.status === 'older' ? service.whatChanged(saved, request(saved.draft.option)) : []),
    [saved, stale.status, service, request],
  );
  const own = useMemo(
    () => (saved && isEdited(saved) ? service.coachOwnText(saved.text, report, situation) : undefined),
    [saved, service, report, situation],
  );
  const advice = useMemo(() => new Map(service.rules().map(({ id, advice }) => [id, advice])), [service]);
  const adviceOf = useCallback((rule: string) => advice.get(rule), [advice]);

  const writeAnew = (option = saved?.draft.option) => {
    dispatch({ kind: 'composed', draft: compose(option), thread, at: Date.now() });
  };
  const muteForGood = (rule: string) =>
    changeSettings({ mutedRules: [...new Set([...settings.mutedRules, rule])] });
  function fixAll() {
    const edits = rewritesToTake(report.findings);
    if (edits.length > 0) editor.current?.replace(edits);
    else action.say({ tone: 'quiet', text: strings.footer.nothingToFix });
  }

  const channel = isForColleagues(type) ? 'internal' : 'public';
  const insertNow = (into: 'public' | 'internal' = channel) => {
    setDoubt(undefined);
    if (saved) void action.insert({ threadKey: key, text: saved.text, channel: into });
  };
  const insert = () => {
    if (!saved || saved.text.trim() === '') return;
    const gaps = findGaps(saved.text);
    if (gaps.length > 0) setDoubt({ about: 'gaps', gaps });
    else if (stale.status === 'older') setDoubt({ about: 'stale' });
    else insertNow();
  };
  const latestInsert = useRef(insert);
  latestInsert.current = insert;
  useEffect(() => insertAsked.watch(() => latestInsert.current()), [insertAsked]);

  function rewrite(kind: RewriteKind) {
    if (!saved) return;
    const result = service.rewrite(kind, saved.text, context);
    if (!result.ok) return action.say({ tone: 'quiet', text: result.reason });
    editor.current?.replace([findEdit(saved.text, result.text)]);
    action.say({ tone: 'accent', text: strings.footer.rewritten });
  }

  const shownFinding = useRef(-1);
  board.commands = replyCommands({
    insert,
    copy: () => saved && void action.copy(saved.text),
    undo: () => void action.undo(),
    writeAnew: () => writeAnew(),
    fixAll,
    nextFinding() {
      shownFinding.current = (shownFinding.current + 1) % Math.max(1, report.findings.length);
      const finding = report.findings[shownFinding.current];
      if (finding) editor.current?.select(finding);
    },
    nextGap() {
      const gap = saved && findGaps(saved.text)[0];
      if (gap) editor.current?.select(gap);
    },
    rewrite,
    draft: (next) => changeNotes({ type: next }),
  });

  const asks = !settings.askedForWorkspace && (!workspace.goal || !workspace.reinforce);
  const fromPage = thread.readBy !== 'paste' && thread.readBy !== 'selection';
  return (
    <>
      <div data-scrolls className="min-h-0 flex-1 space-y-2.5 overflow-y-auto p-3">
        <SituationCard
          situation={situation}
          thread={thread}
          now={now}
          onAnswer={(input, answer) =>
            changeNotes({ answers: { ...(notes?.answers ?? {}), [input]: answer } })
          }
        />
        {composer.status === 'open' && composer.text.trim() !== '' && composer.text !== text && (
          <InPageCard
            composer={composer}
            thread={thread}
            host={host}
            coach={(text, report) => service.coachOwnText(text, report, situation)}
            adviceOf={adviceOf}
            onMuteForGood={muteForGood}
          />
        )}
        {asks && (
          <WorkspaceQuestions
            onAnswer={(answers) =>
              changeSettings({ workspace: { ...workspace, ...answers }, askedForWorkspace: true })
            }
            onSkip={() => changeSettings({ askedForWorkspace: true })}
          />
        )}
        {saved && state.status !== 'loading' ? (
          <>
            <OptionsCard
              options={saved.draft.options}
              chosen={saved.draft.option}
              onChoose={(option) => writeAnew(option)}
            />
            <DraftCard
              state={state}
              dispatch={dispatch}
              thread={thread}
              report={report}
              staleness={stale}
              changes={changes}
              editor={editor}
              note={note}
              adviceOf={adviceOf}
              onType={(next) => changeNotes({ type: next })}
              onWriteAnew={() => writeAnew()}
              onFixAll={fixAll}
              onMuteForGood={muteForGood}
              onNote={(index) => {
                setNote(index);
                document.getElementById(`note-${index}`)?.scrollIntoView({ block: 'nearest' });
              }}
            />
            <CoachingCard
              notes={saved.coaching}
              wordCount={report.words}
              own={own}
              onShow={(shown) => editor.current?.select(shown)}
              onLook={setNote}
            />
          </>
        ) : (
          <p role="status" className="p-4 text-center text-soft">
            {strings.draft.loading}
          </p>
        )}
      </div>
      <ReplyFooter
        note={action.note}
        busy={action.busy}
        disabled={!saved || saved.text.trim() === ''}
        target={!fromPage ? 'copy' : channel === 'internal' ? 'note' : 'reply'}
        onInsert={insert}
        onInsertAsNote={() => insertNow('internal')}
        onUndo={() => void action.undo()}
        onCopy={() => saved && void action.copy(saved.text)}
        onDismiss={() => action.say(undefined)}
      >
        <RewriteMenu disabled={!saved} onRewrite={rewrite} onFixAll={fixAll} />
      </ReplyFooter>
      <InsertDialogs
        doubt={doubt}
        onStay={() => {
          setDoubt(undefined);
          const gap = doubt?.about === 'gaps' ? doubt.gaps[0] : undefined;
          if (gap) setTimeout(() => editor.current?.select(gap)); // After the dialog has given the focus back.
        }}
        onInsert={() => insertNow()}
      />
    </>
  );
}
