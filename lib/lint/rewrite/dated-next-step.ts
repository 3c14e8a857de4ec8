import type { Rewrite } from '../finding';
import type { Match } from '../rule';
import { sentenceAt } from './sentence-at';

/** A next touch of ours with a time, in place of an offer to be asked again. */
export function datedNextStep(match: Match, text: string): Rewrite[] {
  const { start, end } = sentenceAt(text, match.start, match.end);
  if (/I will write to you/.test(text))
    return [{ start, end, text: 'Answer this message and it reaches me' }];
  return [{ start, end, text: 'I will write to you by the end of tomorrow, with or without news' }];
}
