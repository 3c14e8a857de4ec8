import type { Rewrite } from '../finding';
import type { LintContext, Match } from '../rule';
import { due } from './due';
import { calmEnd, sentenceAt } from './sentence-at';
import { stepStands } from './step-stands';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const part = '(?: ?(?:morning|afternoon|evening|noon))?';
const amount =
  '(?:\\d+|an?|one|two|three|the next (?:\\d+|few|two|three)) ?(?:business |working )?(?:minutes?|hours?|days?|weeks?)';
const time = new RegExp(
  `\\b(?:by|before|on|within|in) (?:${amount}|(?:the )?end of (?:(?:the|this|next) )?(?:business )?(?:day|week|month|today|tomorrow)|(?:(?:next|this) )?(?:${day}${part}|week|month)|tomorrow${part}|today|tonight|noon|midday|close of business)\\b|\\b(?:today|tomorrow|tonight)\\b`,
  'i',
);

const clock =
  /\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\b(?:at|by|from|around|between) \d{1,2}(?![\d%]| ?(?:[a-z]*day|business|working|hour|minute|week|month))\b/i;
const admission =
  /\b(?:sorry|apolog\w+|regret|promised|failed|missed|forgot|let you down|our (?:mistake|fault|error))\b|\b(?:did|was|were) not\b|\b(?:did|was|were)n['’]t\b/i;
const calendar =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)(?![a-z])';
const name = new RegExp(
  `(?<=[a-z,] )(?!${calendar})[A-Z][a-zà-ÿ]+|^(?!(?:It|This|That|We|You|They|There|He|She|Everything|Nothing|Delivery|All|I)\\b)[A-Z][a-zà-ÿ]+(?=(?: [A-Z][a-zà-ÿ]+)? will\\b|['’]ll\\b)`,
);

/** Said beside the promise, and kept. */
const anotherClause = /;|(?:, | )(?:but|and (?:I|we|you|my|our|your|it|this|that|the|he|she|they))\b/;
/** What hangs on the promise and would hang in the air. */
const tied = /\b(?:because|so|which|while|although|though|since|as soon)\b|[:–—(]/;
/** Sums and numbers are facts that nobody may lose. */
const worth = /[£$€]|\b\d+(?! ?(?:%|percent\b|hours?\b))/;

/** So much before a promise is worth keeping. */
const manyWords = /^(?:\S+\s+){6}/;

/**
 * A message of ours instead of a result: at the time the promise named, else by the end of the next working day. None
 * where the sentence holds what it would throw away: a name, an hour, an admission.
 */
export function promiseAnUpdate(match: Match, text: string, { now }: LintContext = {}): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  const before = text.slice(start, match.start);
  const joined = /(?:,|;|\b(?:and|but|so))\s+$/i.test(before.slice(-8));
  if (!joined && manyWords.test(before)) return [];
  const sentence = text.slice(start, end);
  if (/⟦|\bif\b|\bI will write\b/i.test(sentence)) return [];
  const named = time
    .exec(sentence)?.[0]
    .trim()
    .replace(/^(?:on|in|before)\b/i, (word) => (word.toLowerCase() === 'in' ? 'within' : 'by'));
  const when =
    named && !/^(?:by|within|before|on|in)$/i.test(named)
      ? named.charAt(0).toLowerCase() + named.slice(1)
      : due(now);
  const from = joined ? match.start : start;
  if (clock.test(sentence) || admission.test(sentence) || name.test(text.slice(from, end))) return [];
  const rest = text.slice(match.end, end);
  const turn = anotherClause.exec(rest);
  const to = turn ? match.end + turn.index : end;
  if (tied.test(text.slice(match.end, to)) || worth.test(text.slice(from, to).replace(time, ''))) return [];
  if (stepStands(text, { start, end })) return [];
  const closing = turn ? { end: to, stop: '' } : calmEnd(text, end);
  const words = `I will write to you ${when} and tell you where it stands${closing.stop}`;
  return [{ start: from, end: closing.end, text: words }];
}
