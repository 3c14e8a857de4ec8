import { useEffect, useRef } from 'react';
import { endedText } from '../../lib/errors';
import { isLive } from '../../lib/panel/claude-run';
import { claudeWords } from '../claude-words';
import { Button } from '../ui/button';
import { Waiting } from './claude-progress';
import { DoubtList } from './doubt-list';
import { LiveRun } from './live-run';
import type { Suggestion } from './use-suggestion';

const words = claudeWords.rewrite;

export interface SuggestionCardProps {
  suggestion: Suggestion;
}

/** Other words for a passage: what stands there, what could, and the choice. */
export function SuggestionCard({ suggestion }: SuggestionCardProps) {
  const { run, take, discard, again } = suggestion;
  const card = useRef<HTMLElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked for from anywhere, it comes into sight once.
  useEffect(() => {
    void card.current?.scrollIntoView({ block: 'nearest' });
  }, [run?.id]);
  if (!run?.passage) return null;
  const { state, shown } = run;
  const failed = state.status === 'failed' || state.status === 'partial' ? state.failure : undefined;
  return (
    <section ref={card} aria-label={words.suggestion} className="mt-2.5 rounded-lg border border-accent p-3">
      <div className="flex items-baseline justify-between gap-2">
        <h3 className="font-semibold text-accent">{words.suggestion}</h3>
        <span role="status" className="text-sm text-soft">
          {state.status === 'repairing' || state.status === 'asking' || state.status === 'writing'
            ? claudeWords.shortStates[state.status]
            : ''}
        </span>
      </div>
      {state.status === 'waiting' && <Waiting until={state.until} code={state.code} />}
      {failed && (
        <p role="alert" className="mt-1">
          {endedText(failed.code, shown.text !== '')}
        </p>
      )}
      <p className="mt-1 line-clamp-2 text-sm text-soft">
        {words.instead} “{run.passage.passage}”
      </p>
      <LiveRun door={suggestion.door} run={run} part={({ shown }) => shown.text}>
        {({ shown }) =>
          shown.text !== '' && (
            <p dir="auto" className="mt-1 whitespace-pre-wrap">
              {shown.text}
              {state.status === 'writing' && <span aria-hidden className="stream-caret" />}
            </p>
          )
        }
      </LiveRun>
      {state.status === 'ready' && shown.why && <p className="mt-1 text-sm text-soft">{shown.why}</p>}
      <DoubtList doubts={run.doubts ?? []} text={shown.text} />
      <div className="mt-2 flex flex-wrap gap-1.5">
        {state.status === 'ready' && (
          <Button look="small" className="border-accent font-semibold text-accent" onClick={take}>
            {words.take}
          </Button>
        )}
        {failed && (
          <Button look="small" onClick={again}>
            {claudeWords.again}
          </Button>
        )}
        <Button look="small" onClick={discard}>
          {isLive(run) ? claudeWords.stop : words.discard}
        </Button>
      </div>
    </section>
  );
}
