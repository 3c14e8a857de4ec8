import type { ClaudeRun } from '../../lib/panel/claude-run';
import { claudeWords as words } from '../claude-words';
import { Button } from '../ui/button';

export interface ClaudeLineProps {
  run: ClaudeRun;
  onSent: () => void;
}

/** What a draft of Claude's cost, and the way to what was sent for it. */
export function ClaudeLine({ run, onSent }: ClaudeLineProps) {
  if (run.engine === 'browser-model') return null; // It costs nothing and went nowhere.
  const { input, output, cacheRead, cacheWritten } = run.usage;
  const all = input + cacheRead + cacheWritten;
  return (
    <p className="mt-1.5 text-sm text-soft">
      {run.sent.model}
      {all > 0 && ` · ${words.usage(all, output, cacheRead / all)}`}
      {run.repaired && ` · ${words.repaired}`}
      {' · '}
      <Button look="link" onClick={onSent}>
        {words.whatWasSent}
      </Button>
    </p>
  );
}
