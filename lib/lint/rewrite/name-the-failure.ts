import type { Rewrite } from '../finding';
import type { LintContext, Match } from '../rule';
import { failureInThread } from './failure-in-thread';
import { capital, opensSentence } from './sentence-at';

/** What may follow a stock apology and goes with it. */
const tail =
  /^(?:\s+(?:that\s+)?(?:(?:this|it|we|which)\s+)?(?:(?:may|might|could|has|have)\s+)?(?:have\s+)?caused?(?:\s+(?:to\s+)?you|\s+by\s+this)?|\s+(?:you\s+)?(?:may\s+|might\s+)?(?:have\s+)?experienced)/i;

/** An apology that names the failure, in the customer's own terms from the thread; none where the thread has no words for it. */
export function nameTheFailure(match: Match, text: string, { thread }: LintContext): Rewrite[] {
  const failure = failureInThread(thread);
  if (!failure) return [];
  const end = match.end + (tail.exec(text.slice(match.end))?.[0].length ?? 0);
  const words = `I am sorry ${failure}`;
  return [{ start: match.start, end, text: opensSentence(text, match.start) ? capital(words) : words }];
}
