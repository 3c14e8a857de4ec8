import type { Rewrite } from '../finding';
import type { LintContext, Match } from '../rule';
import { days, due } from './due';
import { anotherClause, clock, holdsFact, isFiller } from './facts';
import { calmEnd, sentenceAt } from './sentence-at';
import { stepStands } from './step-stands';

const day = `(?:${days.join('|')})`;
const part = '(?: ?(?:morning|afternoon|evening|noon))?';
const amount =
  '(?:\\d+|an?|one|two|three|the next (?:\\d+|few|two|three)) ?(?:business |working )?(?:minutes?|hours?|days?|weeks?)';
const time = new RegExp(
  `\\b(?:within|in) (?:${amount}|(?:the|this|next) (?:week|month))\\b|\\b(?:by|before|on) (?:(?:the )?end of (?:(?:the|this|next) )?(?:business )?(?:day|week|month|today|tomorrow)|(?:(?:next|this) )?(?:${day}${part}|week|month)|tomorrow${part}|today|tonight|noon|midday|close of business)\\b|\\b(?:today|tomorrow|tonight)\\b`,
  'i',
);

const admission =
  /\b(?:sorry|apolog\w+|regret|promised|failed|missed|forgot|let you down|our (?:mistake|fault|error))\b|\b(?:did|was|were)(?: not|n['’]t)\b/i;

/** So much before a promise is worth keeping. */
const manyWords = /^(?:\S+\s+){6}/;

/** Before a promise: who gave it, or on what terms. */
const given = /^(?:at|by|for|from|in|on|to|under|with|without)\b|\b(?:sa(?:id|ys)|told|wrote|confirmed)\b/i;

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
  if (/⟦|\bif\b|\bI will write\b/i.test(sentence) || clock.test(sentence) || admission.test(sentence))
    return [];
  const from = joined ? match.start : start;
  const turn = anotherClause.exec(text.slice(match.end, end));
  const to = turn ? match.end + turn.index : end;
  const named = time.exec(text.slice(from, to))?.[0];
  const rest = text.slice(match.end, to).replace(time, '');
  if (holdsFact(text.slice(from, to).replace(time, '')) || !isFiller(rest)) return [];
  if (given.test(before.replace(time, '').trim())) return [];
  const when = named
    ? named
        .replace(/^(?:on|before)\b/i, 'by')
        .replace(/^in\b/i, 'within')
        .replace(/^./, (letter) => letter.toLowerCase())
    : due(now);
  if (stepStands(text, { start, end })) return [];
  const closing = turn ? { end: to, stop: '' } : calmEnd(text, end);
  const words = `I will write to you ${when} and tell you where it stands${closing.stop}`;
  return [{ start: from, end: closing.end, text: words }];
}
