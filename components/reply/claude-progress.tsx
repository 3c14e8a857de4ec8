import { useEffect, useState } from 'react';
import { type ErrorCode, errorText } from '../../lib/errors';
import type { RunState } from '../../lib/panel/claude-run';
import type { ModelEngine } from '../../lib/panel/claude-service';
import { claudeWords as words, wordsFor } from '../claude-words';
import { Button } from '../ui/button';

export interface ClaudeProgressProps {
  state: RunState;
  engine: ModelEngine | undefined;
  onStop: () => void;
  onPlaybook: () => void;
}

/** How far a call is, with the two ways out always at hand. */
export function ClaudeProgress({ state, engine, onStop, onPlaybook }: ClaudeProgressProps) {
  const waiting = state.status === 'waiting' ? state : undefined;
  const said =
    state.status === 'asking' || state.status === 'writing' || state.status === 'repairing'
      ? wordsFor(engine).states[state.status]
      : '';
  return (
    <div className="mb-2 rounded-md bg-sunken px-3 py-2">
      {/* Said once when it changes; the seconds are for the eye. */}
      <p role="status" className="font-medium">
        {waiting ? errorText[waiting.code] : said}
      </p>
      {waiting && <Countdown until={waiting.until} />}
      <div className="mt-1.5 flex flex-wrap items-center gap-x-3 gap-y-1">
        <Button look="small" onClick={onStop}>
          {words.stop}
        </Button>
        <Button look="link" onClick={onPlaybook}>
          {words.usePlaybook}
        </Button>
      </div>
    </div>
  );
}

/** Why a call waits, and for how long yet. */
export function Waiting({ until, code }: { until: number; code: ErrorCode }) {
  return (
    <>
      <p role="status">{errorText[code]}</p>
      <Countdown until={until} />
    </>
  );
}

/** For the eye; a screen reader has heard why. */
function Countdown({ until }: { until: number }) {
  const left = () => Math.max(0, Math.ceil((until - Date.now()) / 1000));
  const [seconds, setSeconds] = useState(left);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counts from the moment given.
  useEffect(() => {
    setSeconds(left());
    const timer = setInterval(() => setSeconds(left()), 250);
    return () => clearInterval(timer);
  }, [until]);
  return (
    <p className="font-semibold text-warning tabular-nums" aria-hidden>
      {words.states.waiting(seconds)}
    </p>
  );
}
