import type { Match } from '../rule';
import type { Sentence } from '../text-model';
import type { Phrase } from './phrases';

/** Of finds that overlap, the longest. */
export function apart<T extends Match>(found: T[]): T[] {
  if (found.length < 2) return found;
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** What is found in one sentence after the other. */
export function inEach(
  sentences: readonly Sentence[],
  find: (sentence: Sentence, index: number) => readonly Match[],
): Match[] {
  const all: Match[] = [];
  for (let index = 0; index < sentences.length; index++)
    for (const match of find(sentences[index]!, index)) all.push(match);
  return all;
}

const opensNoun = new Set('a an the your our my their its'.split(' '));

/** The place of a find without an article at its end: "you must have clicked [the]". */
export function ended({ tokens }: Sentence, { start, first, last }: Phrase): Match {
  let end = last;
  while (end > first && opensNoun.has(tokens[end]!.lower)) end--;
  return { start, end: tokens[end]!.end };
}

/** Only the place of a find. */
export const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
