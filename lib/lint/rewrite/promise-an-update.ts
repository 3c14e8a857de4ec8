import type { Rewrite } from '../finding';
import type { Match } from '../rule';
import { sentenceAt } from './sentence-at';

const day = '(?:mon|tues|wednes|thurs|fri|satur|sun)day';
const part = '(?: ?(?:morning|afternoon|evening|noon))?';
const amount =
  '(?:\\d+|an?|one|two|three|the next (?:\\d+|few|two|three)) ?(?:business |working )?(?:minutes?|hours?|days?|weeks?)';
const time = new RegExp(
  `\\b(?:by|before|on|within|in) (?:${amount}|(?:the )?end of (?:(?:the|this|next) )?(?:business )?(?:day|week|month|today|tomorrow)|(?:(?:next|this) )?(?:${day}${part}|week|month)|tomorrow${part}|today|tonight|noon|midday|close of business)\\b|\\b(?:today|tomorrow|tonight)\\b`,
  'i',
);

/** A message of ours instead of a result: at the time the promise named, else by the end of tomorrow. */
export function promiseAnUpdate(match: Match, text: string): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  const sentence = text.slice(start, end);
  if (/⟦|\bif\b|\bI will write\b/i.test(sentence)) return [];
  const named = time
    .exec(sentence)?.[0]
    .trim()
    .replace(/^(?:on|in|before)\b/i, (word) => (word.toLowerCase() === 'in' ? 'within' : 'by'));
  const when =
    named && !/^(?:by|within|before|on|in)$/i.test(named)
      ? named.charAt(0).toLowerCase() + named.slice(1)
      : 'by the end of tomorrow';
  return [{ start, end, text: `I will write to you ${when} and tell you where it stands` }];
}
