import type { Match } from '../rule';
import type { Sentence } from '../text-model';
import type { Phrase } from './phrases';

interface Place {
  start: number;
  end: number;
}

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

/** Those that touch no excluded span; both stand in the order of the text, the excluded ones apart from each other. */
export function outside<T extends Match>(found: readonly T[], excluded: readonly Place[]): T[] {
  let at = 0;
  return found.filter(({ start, end }) => {
    while (at < excluded.length && excluded[at]!.end <= start) at++;
    return at === excluded.length || excluded[at]!.start >= end;
  });
}

/** Only the place of a find. */
export const spanOf = ({ start, end }: Place) => ({ start, end });
