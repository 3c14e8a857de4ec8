import type { Match } from '../rule';
import type { Sentence, SentenceNotes } from '../text-model';
import { pulled, trigger } from './triggers';

/** The sentence's tokens, lower case and respelt, with one space between and around: what phrase patterns read. */
export const flat = (sentence: Sentence): string => flatten(sentence).words;

function flatten(sentence: Sentence): NonNullable<SentenceNotes['flat']> {
  sentence.notes ??= {};
  if (sentence.notes.flat) return sentence.notes.flat;
  let words = ' ';
  const starts: number[] = [];
  for (const token of sentence.tokens) {
    starts.push(words.length);
    words += `${token.lower} `;
  }
  sentence.notes.flat = { words, starts };
  return sentence.notes.flat;
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

/** A pattern's words: without one of each group, parted by "/", it can't fit. */
const triggers = (needs: string): number[] => needs.split('/').map(trigger);
const nothing: Phrase[] = [];

/** Many phrase patterns; each row names the words without which its pattern can't fit: "a b", or "a b / c d". */
export function phrases(
  rows: readonly (readonly [needs: string, source: string])[],
): (sentence: Sentence) => Phrase[] {
  const asked = rows.map(([needs, source]) => ({ needs: triggers(needs), pattern: phrase(source) }));
  return (sentence) => {
    const met = pulled(sentence);
    if (met.size === 0) return nothing;
    let found = nothing;
    for (const { needs, pattern } of asked) {
      if (!needs.every((need) => met.has(need))) continue;
      const more = findPhrases(sentence, pattern);
      if (more.length > 0) found = found === nothing ? more : [...found, ...more];
    }
    return found;
  };
}

/** A pattern that a sentence fits or not, remembered with the sentence. */
export function sign(needs: string, source: string): (sentence: Sentence) => boolean {
  const words = triggers(needs);
  const pattern = new RegExp(`(?<= )(?:${source})(?= )`);
  return (sentence) => {
    const met = pulled(sentence);
    if (!words.every((need) => met.has(need))) return false;
    const notes = sentence.notes!;
    notes.signs ??= new Map();
    const { signs } = notes;
    let fits = signs.get(pattern);
    if (fits === undefined) {
      fits = pattern.test(flat(sentence));
      signs.set(pattern, fits);
    }
    return fits;
  };
}
