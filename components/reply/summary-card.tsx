import { endedText } from '../../lib/errors';
import { isLive } from '../../lib/panel/claude-run';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { Waiting } from './claude-progress';
import { DoubtList } from './doubt-list';
import { LiveRun } from './live-run';
import type { Summary } from './use-summary';

const words = claudeWords.summary;

export interface SummaryCardProps {
  summary: Summary;
  /** Absent where there is no page to insert into. */
  onInsert: ((text: string) => void) | undefined;
  onCopy: (text: string) => void;
}

/** What Claude made of the thread, with what is open. */
export function SummaryCard({ summary, onInsert, onCopy }: SummaryCardProps) {
  const { run, stale, ask, stop, close } = summary;
  if (!run) return null;
  const { state, shown } = run;
  const failed = state.status === 'failed' || state.status === 'partial' ? state.failure : undefined;
  const text = [
    shown.text,
    ...(shown.open.length > 0 ? [`${words.open}:`] : []),
    ...shown.open.map((one) => `- ${one}`),
  ].join('\n');
  return (
    <Card
      title={words.title}
      aside={
        <span role="status" className="text-sm text-soft">
          {state.status === 'asking' || state.status === 'writing' || state.status === 'repairing'
            ? claudeWords.shortStates[state.status]
            : strings.draft.engine.claude}
        </span>
      }
    >
      {state.status === 'waiting' && <Waiting until={state.until} code={state.code} />}
      {failed && <p role="alert">{endedText(failed.code, shown.text !== '')}</p>}
      {stale && <p className="mb-1 text-sm font-semibold text-warning">{words.stale}</p>}
      <LiveRun door={summary.door} run={run} part={({ shown }) => [shown.text, shown.open]}>
        {({ shown }) => (
          <>
            <p dir="auto" className="whitespace-pre-wrap">
              {shown.text}
              {state.status === 'writing' && <span aria-hidden className="stream-caret" />}
            </p>
            {shown.open.length > 0 && (
              <>
                <p className="mt-2 text-sm font-semibold">{words.open}</p>
                <ul className="list-disc space-y-0.5 pl-4">
                  {shown.open.map((one) => (
                    <li key={one}>{one}</li>
                  ))}
                </ul>
              </>
            )}
          </>
        )}
      </LiveRun>
      <DoubtList doubts={run.doubts ?? []} text={shown.text} />
      <div className="mt-2 flex flex-wrap gap-1.5">
        {isLive(run) ? (
          <Button look="small" onClick={stop}>
            {claudeWords.stop}
          </Button>
        ) : (
          <>
            {shown.text !== '' && onInsert && (
              <Button look="small" onClick={() => onInsert(text)}>
                {words.asNote}
              </Button>
            )}
            {shown.text !== '' && (
              <Button look="small" onClick={() => onCopy(text)}>
                {words.copy}
              </Button>
            )}
            <Button look="small" onClick={ask}>
              {failed ? claudeWords.again : words.anew}
            </Button>
            <Button look="link" className="min-h-6.5" onClick={close}>
              {words.close}
            </Button>
          </>
        )}
      </div>
    </Card>
  );
}
