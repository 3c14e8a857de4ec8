import { useMemo } from 'react';
import type { PanelService } from '../../lib/panel/service';
import { threadPrint } from '../../lib/panel/thread-print';
import type { Situation } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { useNow } from '../use-now';

const hour = 3_600_000;

/** The situation, read again when the thread changes or an hour has passed, with the agent's own answers in it. */
export function useSituation(
  service: PanelService,
  thread: Thread,
  answers: Readonly<Record<string, string>> | undefined,
): Situation {
  const hours = Math.floor(useNow().getTime() / hour);
  const print = threadPrint(thread);
  const fields = JSON.stringify(thread.fields);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a page that redraws gives a new object with the same thread.
  const read = useMemo(() => service.readSituation(thread, new Date()), [service, print, fields, hours]);
  return useMemo(() => withAnswers(read, answers ?? {}), [read, answers]);
}

function withAnswers(situation: Situation, answers: Readonly<Record<string, string>>): Situation {
  const inputs = situation.inputs.map((input) => {
    const answer = answers[input.id];
    return answer ? { ...input, value: answer, source: 'agent' as const, evidence: [] } : input;
  });
  return { ...situation, inputs };
}
