import type { Sentence } from '../text-model';

/**
 * Which patterns are worth asking about a sentence, from one look at its words. Every pattern says words without one
 * of which it can't fit; all patterns of all rules share this index.
 */
const index = new Map<string, number[]>();
/** Stands for any figure. */
export const figure = '#';
let count = 0;

/** Registers words, parted by spaces; the answer is the number to ask `isMet` with. */
export function trigger(words: string): number {
  const id = count++;
  for (const word of new Set(words.trim().split(/\s+/))) {
    const ids = index.get(word);
    if (ids) ids.push(id);
    else index.set(word, [id]);
  }
  return id;
}

const none: ReadonlySet<number> = new Set();

/** The triggers that a sentence's words pull. */
export function pulled(sentence: Sentence): ReadonlySet<number> {
  sentence.notes ??= {};
  if (sentence.notes.pulled) return sentence.notes.pulled;
  let met: Set<number> | undefined;
  for (const { lower, kind } of sentence.tokens) {
    const ids =
      index.get(kind === 'number' ? figure : lower) ?? (kind === 'number' ? index.get(lower) : undefined);
    if (!ids) continue;
    met ??= new Set();
    for (const id of ids) met.add(id);
  }
  sentence.notes.pulled = met ?? none;
  return sentence.notes.pulled;
}
