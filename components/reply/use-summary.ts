import { threadPrint } from '../../lib/panel/thread-print';
import { threadKey } from '../../lib/thread';
import { useRun } from './use-claude';
import type { ClaudeDraft } from './use-claude-draft';

const workflow = 'thread-summary';

/** The thread in short, for a colleague who takes over. */
export function useSummary(claude: ClaudeDraft) {
  const { thread } = claude.askOf();
  const key = threadKey(thread);
  const run = useRun(claude.door, key, workflow);
  return {
    door: claude.door,
    run: run?.settled ? undefined : run,
    stale: run !== undefined && run.fingerprint !== threadPrint(thread),
    ask: () => void claude.asking.ask(claude.askOf({ workflow }), ''),
    stop: () => claude.door?.runs.stop(key, workflow),
    close: () => claude.door?.runs.settle(key, workflow),
  };
}

export type Summary = ReturnType<typeof useSummary>;
