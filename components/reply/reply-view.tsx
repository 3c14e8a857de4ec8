import { useCallback, useMemo, useRef, useState } from 'react';
import type { ComposerState, PanelHost } from '../../lib/panel/host';
import type { DraftStore } from '../../lib/panel/saved-draft';
import type { PanelService } from '../../lib/panel/service';
import type { Signal } from '../../lib/panel/signal';
import type { Settings } from '../../lib/storage/settings';
import { type Thread, threadKey } from '../../lib/thread';
import type { CommandBoard } from '../palette/command';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { useNow } from '../use-now';
import { CoachingCard } from './coaching-card';
import { DraftCard } from './draft-card';
import type { EditorHandle } from './draft-editor';
import { InPageCard } from './in-page-card';
import { InsertDialogs } from './insert-dialogs';
import { OptionsCard } from './options-card';
import { replyCommands } from './reply-commands';
import { ReplyFooter } from './reply-footer';
import { RewriteMenu } from './rewrite-menu';
import { SituationCard } from './situation-card';
import { useReply } from './use-reply';
import { useReplyActions } from './use-reply-actions';
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

/** One thread, from how the customer feels to the answer in the page. */
export function ReplyView(props: ReplyViewProps) {
  const { thread, host, service, settings, changeSettings, composer, insertAsked, board } = props;
  const now = useNow();
  const reply = useReply(props);
  const editor = useRef<EditorHandle>(null);
  const actions = useReplyActions({
    reply,
    threadKey: threadKey(thread),
    host,
    service,
    editor,
    insertAsked,
  });
  board.commands = replyCommands(actions);
  const [note, setNote] = useState<number>();

  const advice = useMemo(() => new Map(service.rules().map(({ id, advice }) => [id, advice])), [service]);
  const adviceOf = useCallback((rule: string) => advice.get(rule), [advice]);
  const muteForGood = (rule: string) =>
    changeSettings({ mutedRules: [...new Set([...settings.mutedRules, rule])] });

  const { situation, state, saved } = reply;
  const { workspace } = settings;
  const asks = !settings.askedForWorkspace && (!workspace.goal || !workspace.reinforce);
  const fromPage = thread.readBy !== 'paste' && thread.readBy !== 'selection';
  const typedInPage = composer.status === 'open' && composer.text.trim() !== '' ? composer : undefined;
  return (
    <>
      <Button className="absolute top-2 left-2 z-20 not-focus:sr-only" onClick={actions.goToDraft}>
        {strings.draft.skipTo}
      </Button>
      <div data-scrolls className="min-h-0 flex-1 space-y-2.5 overflow-y-auto p-3">
        <SituationCard situation={situation} thread={thread} now={now} onAnswer={reply.answer} />
        {typedInPage && typedInPage.text !== saved?.text && (
          <InPageCard
            composer={typedInPage}
            thread={thread}
            host={host}
            coach={(text, report) =>
              service.coachOwnText(
                text,
                report,
                situation,
                typedInPage.channel === 'internal' ? 'note' : 'reply',
              )
            }
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
              onChoose={(option) => reply.writeAnew(option)}
            />
            <DraftCard
              reply={reply}
              state={state}
              thread={thread}
              editor={editor}
              note={note}
              adviceOf={adviceOf}
              onFixAll={actions.fixAll}
              onMuteForGood={muteForGood}
              onNote={(index) => {
                setNote(index);
                document.getElementById(`note-${index}`)?.scrollIntoView({ block: 'nearest' });
              }}
            />
            <CoachingCard
              notes={saved.coaching}
              wordCount={reply.report.words}
              own={reply.own}
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
        note={actions.note}
        busy={actions.busy}
        disabled={!saved || saved.text.trim() === ''}
        target={!fromPage ? 'copy' : actions.channel === 'internal' ? 'note' : 'reply'}
        parts={actions.parts}
        onInsert={actions.insertPart}
        onInsertAsNote={actions.insertAsNote}
        onUndo={actions.undo}
        onCopy={actions.copy}
        onDismiss={actions.dismissNote}
      >
        <RewriteMenu disabled={!saved} onRewrite={actions.rewrite} onFixAll={actions.fixAll} />
      </ReplyFooter>
      <InsertDialogs
        doubt={actions.doubt}
        onStay={() => actions.settleDoubt(false)}
        onInsert={() => actions.settleDoubt(true)}
      />
    </>
  );
}
