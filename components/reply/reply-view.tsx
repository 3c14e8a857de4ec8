import { lazy, Suspense, useCallback, useMemo, useRef, useState } from 'react';
import { ruleTitle } from '../../lib/lint/rule-title';
import type { ClaudeDoor } from '../../lib/panel/claude-door';
import type { ClaudeRun } from '../../lib/panel/claude-run';
import type { ComposerState, PanelHost } from '../../lib/panel/host';
import { openDoubts } from '../../lib/panel/open-doubts';
import type { DraftStore } from '../../lib/panel/saved-draft';
import { sentenceAt } from '../../lib/panel/sentence-at';
import type { PanelService } from '../../lib/panel/service';
import type { Signal } from '../../lib/panel/signal';
import { situationBrief } from '../../lib/panel/situation-brief';
import { muteRule } from '../../lib/storage/mute-rule';
import type { Settings } from '../../lib/storage/settings';
import { type Thread, threadKey } from '../../lib/thread';
import type { Option } from '../../lib/writing/draft';
import { claudeWords } from '../claude-words';
import type { CommandBoard } from '../palette/command';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { whenIdle } from '../ui/when-idle';
import { useNow } from '../use-now';
import { ClaudeDraftCard } from './claude-draft-card';
import { ClaudeLine } from './claude-line';
import { CoachingCard } from './coaching-card';
import { DraftCard } from './draft-card';
import type { EditorHandle } from './draft-editor';
import { DraftTop } from './draft-top';
import { InPageCard } from './in-page-card';
import { LiveRun } from './live-run';
import { OptionsCard } from './options-card';
import { OrdersNotice } from './orders-notice';
import { ReadingCard } from './reading-card';
import { replyCommands } from './reply-commands';
import { ReplyFooter } from './reply-footer';
import { RewriteMenu } from './rewrite-menu';
import { SituationCard } from './situation-card';
import { SuggestionCard } from './suggestion-card';
import { SummaryCard } from './summary-card';
import { useClaudeDraft } from './use-claude-draft';
import { useKeptScroll } from './use-kept-scroll';
import { useReply } from './use-reply';
import { useReplyActions } from './use-reply-actions';
import { useSuggestion } from './use-suggestion';
import { useSummary } from './use-summary';
import { WorkspaceQuestions } from './workspace-questions';

const loadInsertDialogs = () => import('./insert-dialogs');
const InsertDialogs = lazy(loadInsertDialogs);
whenIdle(loadInsertDialogs);
const SendPreview = lazy(() => import('./send-preview'));
const CompareDrafts = lazy(() => import('./compare-drafts'));

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
  claude?: ClaudeDoor | undefined;
}

/** One thread, from how the customer feels to the answer in the page. */
export function ReplyView(props: ReplyViewProps) {
  const { thread, host, service, settings, changeSettings, composer, insertAsked, board } = props;
  const now = useNow();
  const plain = useReply(props);
  const claude = useClaudeDraft({ door: props.claude, reply: plain, thread, workspace: settings.workspace });
  const reply = { ...plain, writeAnew: claude.writeAnew };
  const [sheet, setSheet] = useState<'sent' | 'compare'>();
  const liveRules = useMemo(() => new Set(service.rules().map(({ id }) => id)), [service]);
  const doubts = useMemo(
    () => openDoubts(plain.saved?.draft.doubts, plain.saved?.text ?? '', plain.report.findings, liveRules),
    [plain.saved, plain.report, liveRules],
  );
  const editor = useRef<EditorHandle>(null);
  const scrolls = useKeptScroll(threadKey(thread));
  const isTypedInPage =
    composer.status === 'open' && composer.text.trim() !== '' && composer.text !== plain.saved?.text;
  const typedInPage = isTypedInPage ? composer : undefined;
  const actions = useReplyActions({
    reply,
    threadKey: threadKey(thread),
    host,
    service,
    editor,
    insertAsked,
    doubts,
    arriving: claude.inView,
    brief: () => situationBrief(plain.situation, thread, now),
    typedInPage,
  });
  const wasAsked = useRef(false); // Then the dialogs stay, so that they can leave as they came.
  wasAsked.current ||= actions.doubt !== undefined;
  const suggestion = useSuggestion({ claude, reply: plain, editor });
  const summary = useSummary(claude);
  const canAsk = claude.choice.hasKey;
  board.commands = replyCommands(actions, { ...claude, rewrite: suggestion.rewrite, summarise: summary.ask });
  const orders = useMemo(() => service.orders(thread), [service, thread]);
  const [note, setNote] = useState<number>();

  const advice = useMemo(() => new Map(service.rules().map(({ id, advice }) => [id, advice])), [service]);
  const adviceOf = useCallback((rule: string) => advice.get(rule), [advice]);
  const muteForGood = (rule: string, site?: string) => {
    const { mutedRules, mutedRulesBySite } = muteRule(settings, rule, site);
    changeSettings({ mutedRules, mutedRulesBySite });
  };

  const { situation, state, saved } = reply;
  const { workspace } = settings;
  const { run } = claude;
  /** The run whose text stands in the editor. */
  const shownRun =
    run?.draft && saved?.draft.engine === 'claude' && saved.draft.text === run.draft.text
      ? run.id
      : undefined;
  const openSettings = () => host.openPage('options');
  const asks = !settings.askedForWorkspace && (!workspace.goal || !workspace.reinforce);
  const fromPage = thread.readBy !== 'paste' && thread.readBy !== 'selection';
  return (
    <>
      <Button className="absolute top-2 left-2 z-20 not-focus:sr-only" onClick={actions.goToDraft}>
        {strings.draft.skipTo}
      </Button>
      <div data-scrolls ref={scrolls} className="min-h-0 flex-1 space-y-2.5 overflow-y-auto p-3">
        <OrdersNotice orders={orders} thread={thread} />
        <SituationCard
          situation={situation}
          thread={thread}
          now={now}
          onAnswer={reply.answer}
          foot={
            <>
              {canAsk && !summary.run && (
                <Button look="link" className="min-h-6 pl-4.5 text-sm" onClick={summary.ask}>
                  {claudeWords.summary.ask}
                </Button>
              )}
              <Button
                look="link"
                className="min-h-6 pl-4.5 text-sm"
                onClick={fromPage ? actions.insertBrief : actions.copyBrief}
              >
                {fromPage ? strings.brief.insert : strings.brief.copy}
              </Button>
            </>
          }
        />
        <SummaryCard
          summary={summary}
          onInsert={fromPage ? actions.insertNote : undefined}
          onCopy={actions.copyText}
        />
        {typedInPage && (
          <InPageCard
            composer={typedInPage}
            thread={thread}
            host={host}
            service={service}
            context={plain.context}
            coach={(text, report) =>
              service.coachOwnText(
                text,
                report,
                situation,
                typedInPage.channel === 'internal' ? 'note' : 'reply',
              )
            }
            adviceOf={adviceOf}
            onTake={(rewrite) => actions.fixInPage([rewrite])}
            onFixAll={actions.fixAllInPage}
            onMuteForGood={muteForGood}
            settings={settings}
            changeSettings={changeSettings}
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
            {run && (run.id === shownRun || claude.inView) && (
              <LiveRun door={props.claude} run={run} part={readingOf}>
                {({ shown }) => (
                  <ReadingCard shown={shown} emotionHere={situation.emotion.value} thread={thread} />
                )}
              </LiveRun>
            )}
            {run && claude.inView ? (
              <LiveRun door={props.claude} run={run} part={({ shown }) => shown.options}>
                {(live) => (
                  <OptionsCard
                    options={live.shown.options.length > 0 ? arriving(live) : saved.draft.options}
                    chosen={live.option ?? recommendedOf(live)}
                    onChoose={claude.choose}
                  />
                )}
              </LiveRun>
            ) : (
              <OptionsCard
                options={saved.draft.options}
                chosen={saved.draft.option}
                onChoose={claude.choose}
              />
            )}
            {claude.inView ? (
              <ClaudeDraftCard claude={claude} reply={reply} onSettings={openSettings} />
            ) : (
              <DraftCard
                reply={reply}
                service={service}
                state={state}
                thread={thread}
                editor={editor}
                note={note}
                adviceOf={adviceOf}
                onFixAll={actions.fixAll}
                onMuteForGood={muteForGood}
                settings={settings}
                changeSettings={changeSettings}
                onNote={(index) => {
                  setNote(index);
                  document.getElementById(`note-${index}`)?.scrollIntoView({ block: 'nearest' });
                }}
                doubts={doubts}
                top={
                  props.claude && (
                    <DraftTop
                      claude={claude}
                      engine={saved.draft.engine}
                      onSettings={openSettings}
                      onCompare={() => setSheet('compare')}
                    />
                  )
                }
                suggestion={<SuggestionCard suggestion={suggestion} />}
                onAskFinding={
                  canAsk
                    ? ({ rule, message, start, end }) =>
                        suggestion.ask({
                          workflow: 'answer-finding',
                          passage: sentenceAt(saved.text, { start, end }),
                          ask: claudeWords.rewrite.objection(ruleTitle(rule), message, adviceOf(rule) ?? ''),
                        })
                    : undefined
                }
                onAskDoubt={
                  canAsk
                    ? ({ rule, message, quote }) =>
                        suggestion.ask({
                          workflow: 'answer-finding',
                          passage: sentenceAt(saved.text, spanOf(saved.text, quote)),
                          ask: claudeWords.rewrite.objection(ruleTitle(rule), message, ''),
                        })
                    : undefined
                }
                below={run && run.id === shownRun && <ClaudeLine run={run} onSent={() => setSheet('sent')} />}
              />
            )}
            {!claude.inView && (
              <CoachingCard
                notes={saved.coaching}
                wordCount={reply.report.words}
                own={reply.own}
                onShow={(shown) => editor.current?.select(shown)}
                onLook={setNote}
              />
            )}
          </>
        ) : (
          <p role="status" className="p-4 text-center text-soft">
            {strings.draft.loading}
          </p>
        )}
      </div>
      <ReplyFooter
        note={actions.note}
        busy={actions.busy}
        disabled={!saved || saved.text.trim() === '' || claude.inView}
        target={!fromPage ? 'copy' : actions.channel === 'internal' ? 'note' : 'reply'}
        parts={actions.parts}
        onInsert={actions.insertPart}
        onInsertAsNote={actions.insertAsNote}
        onUndo={actions.undo}
        onCopy={actions.copy}
        onDismiss={actions.dismissNote}
      >
        <RewriteMenu
          disabled={!saved || claude.inView}
          onRewrite={actions.rewrite}
          onFixAll={actions.fixAll}
          onAskClaude={canAsk ? suggestion.rewrite : undefined}
        />
      </ReplyFooter>
      <Suspense>
        {(actions.doubt || wasAsked.current) && (
          <InsertDialogs
            doubt={actions.doubt}
            onStay={() => actions.settleDoubt(false)}
            onInsert={() => actions.settleDoubt(true)}
          />
        )}
      </Suspense>
      <Suspense>
        {claude.asking.waiting && (
          <SendPreview
            sent={claude.asking.waiting.sent}
            onSend={() => void claude.asking.send()}
            onClose={claude.asking.cancel}
          />
        )}
        {sheet === 'sent' && run && <SendPreview sent={run.sent} onClose={() => setSheet(undefined)} />}
        {sheet === 'compare' && saved && (
          <CompareDrafts
            claude={claude}
            saved={saved}
            playbook={plain.playbook}
            onClose={() => setSheet(undefined)}
          />
        )}
      </Suspense>
    </>
  );
}

/** The options of an answer that is still arriving, in the shape of a draft's. */
const arriving = ({ shown }: ClaudeRun): Option[] =>
  shown.options.map((option) => ({ ...option, needs: [], risks: [] }));

const spanOf = (text: string, words: string) => {
  const start = Math.max(0, text.indexOf(words));
  return { start, end: start + words.length };
};

/** A draft that nobody chose an option for is written for this one. */
const recommendedOf = ({ shown }: ClaudeRun) => shown.options.find(({ recommended }) => recommended)?.id;

const readingOf = ({ shown: { options: _, text: __, coaching: ___, ...reading } }: ClaudeRun) => reading;
