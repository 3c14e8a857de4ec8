import type { Match } from '../rule';
import type { Sentence } from '../text-model';

interface Flat {
  words: string;
  /** Where each token starts in `words`. */
  starts: number[];
}
const flats = new WeakMap<Sentence, Flat>();

/** The sentence's tokens, lower case and respelt, with one space between and around: what phrase patterns read. */
export function flat(sentence: Sentence): string {
  return flatten(sentence).words;
}

function flatten(sentence: Sentence): Flat {
  const known = flats.get(sentence);
  if (known) return known;
  let words = ' ';
  const starts: number[] = [];
  for (const token of sentence.tokens) {
    starts.push(words.length);
    words += `${token.lower} `;
  }
  const made = { words, starts };
  flats.set(sentence, made);
  return made;
}

/** One find of a phrase pattern: its place in the text and what the pattern's groups caught. */
export interface Phrase extends Pick<Match, 'start' | 'end'> {
  words: string;
  groups: Record<string, string | undefined>;
  /** Indices of the first and the last token. */
  first: number;
  last: number;
}

/**
 * Where `pattern` (global, on `flat` words) fits. A group named `mark` narrows the span; a find that covers no token
 * is none.
 */
export function findPhrases(sentence: Sentence, pattern: RegExp): Phrase[] {
  const { words, starts } = flatten(sentence);
  const found: Phrase[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    if (match[0] === '') {
      pattern.lastIndex++;
      continue;
    }
    const groups = match.groups ?? {};
    const [from, to] = match.indices?.groups?.mark ?? [match.index, match.index + match[0].length];
    const first = tokenAt(starts, from, words);
    const last = lastBefore(starts, to);
    if (first > last) continue;
    const start = sentence.tokens[first]!.start;
    const end = sentence.tokens[last]!.end;
    found.push({ start, end, words: match[0].trim(), groups, first, last });
  }
  return found;
}

/** First token that starts at or after `index`, or the one `index` lies in. */
function tokenAt(starts: readonly number[], index: number, words: string): number {
  const at = lastBefore(starts, index + 1);
  if (at < 0) return 0;
  return words[index] === ' ' && starts[at]! < index ? at + 1 : at;
}

/** Last token that starts before `index`. */
function lastBefore(starts: readonly number[], index: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < index) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Whether `pattern` (not global) fits anywhere in the sentence. */
export const says = (sentence: Sentence, pattern: RegExp): boolean => pattern.test(flat(sentence));

/** `any of these`: words parted by spaces as one group; `_` stands for a space inside one. */
export const anyOf = (...lists: string[]): string =>
  `(?:${lists
    .join(' ')
    .trim()
    .split(/\s+/)
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('_', ' '))
    .join('|')})`;

/** A phrase pattern: pieces are joined as they are, whole words at both ends. */
export const phrase = (source: string): RegExp =>
  new RegExp(`(?<= )(?:${source})(?= )`, source.includes('?<mark>') ? 'dg' : 'g');

/** Words parted by spaces as a list: for a rule's heads. */
export const list = (words: string): string[] => words.trim().split(/\s+/);

/**
 * Many phrase patterns asked at once. Each row names words without one of which its pattern can't fit ("a b", or
 * "a b / c d" for one of each), so that a sentence costs a look at its words and not a search per pattern.
 */
export function phrases(
  rows: readonly (readonly [needs: string, source: string])[],
): (sentence: Sentence) => Phrase[] {
  const index = new Map<string, number[]>();
  const patterns = rows.map(([, source]) => phrase(source));
  const further = rows.map(([needs], row) => {
    const [first = '', ...rest] = needs.split('/');
    for (const word of list(first)) index.set(word, [...(index.get(word) ?? []), row]);
    return rest.map((group) => new Set(list(group)));
  });
  return (sentence) => {
    let met: Set<number> | undefined;
    for (const { lower } of sentence.tokens) {
      const asking = index.get(lower);
      if (!asking) continue;
      met ??= new Set();
      for (const row of asking) met.add(row);
    }
    const found: Phrase[] = [];
    for (const row of met ?? [])
      if (further[row]!.every((group) => sentence.tokens.some(({ lower }) => group.has(lower))))
        found.push(...findPhrases(sentence, patterns[row]!));
    return found;
  };
}
