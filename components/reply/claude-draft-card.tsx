import { wordsFor } from '../claude-words';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { ClaudeFailure } from './claude-failure';
import { ClaudeProgress } from './claude-progress';
import { EngineSwitch } from './engine-switch';
import { LiveRun } from './live-run';
import { isBehindMenu, TypeSwitch } from './type-switch';
import type { ClaudeDraft } from './use-claude-draft';
import type { Reply } from './use-reply';

export interface ClaudeDraftCardProps {
  claude: ClaudeDraft;
  reply: Reply;
  onSettings: () => void;
}

/** Claude's draft while it arrives, or as far as it came. Read only: what is typed is never under a stream. */
export function ClaudeDraftCard({ claude, reply, onSettings }: ClaudeDraftCardProps) {
  const { run } = claude;
  if (!run) return null;
  const { state } = run;
  const words = wordsFor(run.engine);
  const over = state.status === 'partial' || state.status === 'failed';
  return (
    <Card
      title={isBehindMenu(reply.type) ? strings.draft.types[reply.type] : strings.draft.title}
      aside={<TypeSwitch type={reply.type} onChange={reply.chooseType} />}
    >
      <div className="mb-2 flex justify-between">
        <EngineSwitch
          engine={run.engine ?? 'claude'}
          withBrowserModel={claude.choice.hasBrowserModel}
          onChange={(engine) => (engine === 'playbook' ? claude.toPlaybook() : claude.to(engine))}
        />
      </div>
      {over ? (
        <ClaudeFailure
          failure={state.failure}
          partial={state.status === 'partial'}
          onSettings={onSettings}
          onAgain={() => claude.write()}
          onCarryOn={claude.carryOn}
          onTakePartial={() => void claude.takePartial()}
          onLeaveOlder={claude.leaveOlder}
          onPlaybook={claude.toPlaybook}
        />
      ) : (
        <ClaudeProgress
          state={state}
          engine={run.engine}
          onStop={claude.stop}
          onPlaybook={claude.toPlaybook}
        />
      )}
      <LiveRun door={claude.door} run={run} part={({ shown }) => shown.text}>
        {({ shown }) =>
          shown.text !== '' && (
            <section aria-label={words.streamLabel} aria-busy={!over} className="mt-2 draft-text">
              {shown.text}
              {state.status === 'writing' && <span aria-hidden className="stream-caret" />}
            </section>
          )
        }
      </LiveRun>
    </Card>
  );
}
