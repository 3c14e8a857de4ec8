import type { Rewrite } from '../finding';
import type { LintContext, Match } from '../rule';
import { isFiller } from './facts';
import { failureInThread } from './failure-in-thread';
import { capital, opensSentence, sentenceAt } from './sentence-at';

/** What may follow a stock apology and goes with it. */
const tail =
  /^(?:\s+(?:that\s+)?(?:(?:this|it|we|which)\s+)?(?:(?:may|might|could|has|have)\s+)?(?:have\s+)?caused?(?:\s+(?:to\s+)?you|\s+by\s+this)?|\s+(?:you\s+)?(?:may\s+|might\s+)?(?:have\s+)?experienced)/i;

/** An apology that names the failure, in the customer's own terms from the thread; none where the thread has no words for it. */
export function nameTheFailure(match: Match, text: string, { thread }: LintContext): Rewrite[] {
  const apologised = thread?.messages.some(
    ({ author, visibility, text: said }) =>
      author.role === 'agent' && visibility === 'public' && /\bsorry\b|\bapolog/i.test(said),
  );
  // A second apology weighs less than what the customer did meanwhile.
  if (/\b(?:but|however)$/i.test(text.slice(match.start, match.end))) return [];
  const sentence = sentenceAt(text, match.start, match.end);
  const before = text.slice(sentence.start, match.start);
  // "The city apologises": who apologises goes as well. Words of another clause stay, so nothing fits behind them.
  const who = /^(?:the|this|our) (?:\w+ ){0,3}$/i.test(before);
  // "Unfortunately we are sorry …": the sigh would stand before a plain word of ownership.
  const sigh = /^(?:unfortunately|regrettably|sadly)[,\s]*$/i.test(before);
  if (before && !who && !sigh && !/(?:[,;:–-]|\b(?:and|so|but|again|Hi|Hello))\s*$/i.test(before)) return [];
  const start = who || sigh ? sentence.start : match.start;
  const failure = failureInThread(thread && apologised ? { ...thread, subject: '' } : thread);
  if (!failure) return [];
  const rest = /^[^.!?\n;,]*/.exec(text.slice(match.end))?.[0] ?? '';
  const stock = tail.exec(rest)?.[0] ?? '';
  const left = rest.slice(stock.length).trim();
  if (
    left &&
    /^(?:and|but|so|we|I|the|our|your)\b/.test(left) &&
    stock === '' &&
    /\b(?:if|feel|felt|think|see)\b/i.test(text.slice(match.start, match.end))
  )
    return [];
  const isNewClause = /^(?:and|but|so|we|I)\b/.test(left);
  if (left && !isNewClause && !isFiller(left)) return [];
  const end = match.end + (isNewClause ? stock.length : rest.trimEnd().length);
  const words = apologised ? failure.replace(/^that /, '') : `I am sorry ${failure}`;
  return [{ start, end, text: opensSentence(text, start) ? capital(words) : words }];
}
