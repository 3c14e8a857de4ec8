import type { Spot } from './answer-finding';
import type { Known } from './known';
import { contentWords, sentencesOf } from './words';

/** So many words of one note in one sentence, none of them said in public, are no chance. */
const enough = 3;

/** A note to colleagues told in other words. */
export function findRetold(text: string, known: Known): Spot[] {
  if (known.internal.length === 0) return [];
  const open = new Set(contentWords(known.public));
  const notes = known.internal.map((note) => new Set(contentWords(note).filter((word) => !open.has(word))));
  return sentencesOf(text).flatMap(({ start, end, words }) => {
    const said = new Set(contentWords(words));
    const told = notes.some((note) => [...said].filter((word) => note.has(word)).length >= enough);
    return told
      ? [
          {
            rule: 'internal-text',
            level: 'error' as const,
            message: 'Only an internal note tells this.',
            start,
            end,
          },
        ]
      : [];
  });
}
