import { type ReactNode, useCallback, useSyncExternalStore } from 'react';
import type { ClaudeDoor } from '../../lib/panel/claude-door';
import type { ClaudeRun } from '../../lib/panel/claude-run';

export interface LiveRunProps {
  door: ClaudeDoor | undefined;
  run: ClaudeRun;
  /** What of it is drawn here: drawn anew when this changes, and for nothing else that arrives. */
  part: (run: ClaudeRun) => unknown;
  children: (run: ClaudeRun) => ReactNode;
}

/** A place that follows a run as it arrives, so that the rest of the panel need not. */
export function LiveRun({ door, run, part, children }: LiveRunProps) {
  const watch = useCallback((listener: () => void) => door?.runs.watch(listener) ?? (() => {}), [door]);
  const newest = () => {
    const live = door?.runs.get(run.threadKey, run.workflow);
    return live?.id === run.id ? live : run;
  };
  useSyncExternalStore(watch, () => JSON.stringify(part(newest())));
  return children(newest());
}
