import { sentencesOf } from '../../lib/lint/model/sentences';
import { tokenize } from '../../lib/lint/model/tokens';
import type { Sentence } from '../../lib/lint/text-model';

/** The sentences of one corpus row, quoted words included: the gold marks those too. */
export function sentencesIn(text: string): Sentence[] {
  return sentencesOf(text, []).map(({ start, end }) => ({
    start,
    end,
    tokens: tokenize(text.slice(start, end), []).map((token) => ({
      ...token,
      start: token.start + start,
      end: token.end + start,
    })),
  }));
}
