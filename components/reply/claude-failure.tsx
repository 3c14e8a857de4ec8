import { type ErrorCode, endedText } from '../../lib/errors';
import type { RunFailure } from '../../lib/panel/claude-run';
import { claudeWords as words } from '../claude-words';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

export interface ClaudeFailureProps {
  failure: RunFailure;
  /** Some text is there. */
  partial: boolean;
  onSettings: () => void;
  onAgain: () => void;
  onCarryOn: () => void;
  onTakePartial: () => void;
  onLeaveOlder: () => void;
  onPlaybook: () => void;
}

const inSettings: readonly ErrorCode[] = [
  'no-api-key',
  'key-refused',
  'not-allowed',
  'model-missing',
  'no-credit',
  'host-refused',
];

/** What went wrong, what is safe, and the next step. */
export function ClaudeFailure({ failure, partial, ...on }: ClaudeFailureProps) {
  const { code, said, retryAfter, at } = failure;
  return (
    <Notice tone={code === 'stopped' ? 'quiet' : 'warning'} live>
      {partial && <p className="font-semibold">{words.partial}</p>}
      <p>{endedText(code, partial)}</p>
      {retryAfter !== undefined && <p className="text-sm">{words.retryAt(clock(at + retryAfter * 1000))}</p>}
      {said && code === 'request-refused' && (
        <p className="mt-0.5 text-sm text-soft">
          {words.serviceSaid} “{said}”
        </p>
      )}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        {inSettings.includes(code) ? (
          <Button look="small" onClick={on.onSettings}>
            {words.openSettings}
          </Button>
        ) : partial ? (
          <Button look="small" onClick={on.onCarryOn}>
            {words.carryOn}
          </Button>
        ) : code === 'request-too-long' ? (
          <Button look="small" onClick={on.onLeaveOlder}>
            {words.leaveOlder}
          </Button>
        ) : null}
        {code !== 'request-too-long' && !(inSettings.includes(code) && code !== 'no-credit') && (
          <Button look="small" onClick={on.onAgain}>
            {partial ? words.startAgain : words.again}
          </Button>
        )}
        {partial && (
          <Button look="small" onClick={on.onTakePartial}>
            {words.takePartial}
          </Button>
        )}
        <Button look="link" className="min-h-6.5" onClick={on.onPlaybook}>
          {words.usePlaybook}
        </Button>
      </div>
    </Notice>
  );
}

const clock = (at: number) =>
  new Intl.DateTimeFormat(undefined, { hour: 'numeric', minute: '2-digit' }).format(new Date(at));
