import type { Match } from '../rule';
import type { Sentence, SentenceNotes } from '../text-model';
import { byCost, neededWords } from './needed-words';
import { enter, mayFit } from './triggers';

/** The sentence's tokens, lower case and respelt, with one space between and around: what phrase patterns read. */
export const flat = (sentence: Sentence): string => flatten(sentence).words;

function flatten(sentence: Sentence): NonNullable<SentenceNotes['flat']> {
  sentence.notes ??= {};
  if (sentence.notes.flat) return sentence.notes.flat;
  const words = [''];
  const starts: number[] = [];
  let at = 1;
  for (const { lower } of sentence.tokens) {
    starts.push(at);
    words.push(lower);
    at += lower.length + 1;
  }
  words.push('');
  sentence.notes.flat = { words: words.join(' '), starts };
  return sentence.notes.flat;
}

/** One find of a phrase pattern: its place in the text and what the pattern's groups caught. */
export interface Phrase extends Pick<Match, 'start' | 'end'> {
  words: string;
  groups: Record<string, string | undefined>;
  /** Indices of the first and the last token. */
  first: number;
  last: number;
  /** Which of many patterns fitted. */
  row: number;
}

/** Where a global pattern fits. */
export function findAll(sentence: Sentence, pattern: RegExp, row = 0): Phrase[] {
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
    found.push({ start, end, words: match[0].trim(), groups, first, last, row });
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

/** A pattern over `flat` words, and its number among the patterns that a look at a sentence's words can rule out. */
export interface Pattern {
  id: number;
  regex: RegExp;
}

/**
 * A phrase pattern: whole words at both ends. A group named `mark` narrows the span. Which words it can't fit without is
 * read from the pattern.
 */
export const phrase = (source: string): Pattern => phraseWith('', source);

/** The same, with words without which it shall not fit: "a b / c d" asks for a or b, and for c or d. */
const phraseWith = (also: string, source: string): Pattern => ({
  id: enter(also ? also.split('/').map(list).sort(byCost) : [], () => neededWords(source)),
  regex: new RegExp(`(?<= )(?:${source})(?= )`, source.includes('?<mark>') ? 'dg' : 'g'),
});
const list = (words: string): string[] => words.trim().split(/\s+/);

const nothing: Phrase[] = [];

/** Where a pattern fits; a find that covers no token is none. */
export const findPhrases = (sentence: Sentence, pattern: Pattern): Phrase[] =>
  mayFit(sentence).includes(pattern.id) ? findAll(sentence, pattern.regex) : nothing;

/** Where any of many fixed phrases stands, of two at one place the longer: faster than a pattern of them all. */
export function fixedPhrases(all: Iterable<string>): (sentence: Sentence) => Phrase[] {
  const byFirst = new Map<string, string[]>();
  for (const words of [...all].sort((a, b) => b.length - a.length)) {
    const first = words.split(' ', 1)[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const id = enter([[...byFirst.keys()]]);
  return (sentence) => {
    if (!mayFit(sentence).includes(id)) return nothing;
    const { words: read, starts } = flatten(sentence);
    const { tokens } = sentence;
    const found: Phrase[] = [];
    for (let first = 0; first < tokens.length; first++) {
      const words = byFirst
        .get(tokens[first]!.lower)
        ?.find((one) => read.startsWith(`${one} `, starts[first]));
      if (!words) continue;
      const last = first + words.split(' ').length - 1;
      found.push({
        start: tokens[first]!.start,
        end: tokens[last]!.end,
        words,
        groups: {},
        first,
        last,
        row: 0,
      });
      first = last;
    }
    return found;
  };
}

/** Where any of many patterns fits, pattern by pattern. */
export function phrases(
  sources: readonly (string | readonly [also: string, source: string])[],
): (sentence: Sentence) => Phrase[] {
  const patterns = sources.map((row) => (typeof row === 'string' ? phrase(row) : phraseWith(...row)));
  const from = patterns[0]!.id;
  const to = from + patterns.length;
  return (sentence) => {
    let found = nothing;
    for (const id of mayFit(sentence)) {
      if (id < from) continue;
      if (id >= to) break;
      const more = findAll(sentence, patterns[id - from]!.regex, id - from);
      if (more.length > 0) found = found === nothing ? more : [...found, ...more];
    }
    return found;
  };
}

/** A pattern that a sentence fits or not, remembered with the sentence. */
export function sign(also: string, source: string): (sentence: Sentence) => boolean {
  const { id, regex } = phraseWith(also, source);
  const test = new RegExp(regex.source);
  return (sentence) => {
    if (!mayFit(sentence).includes(id)) return false;
    sentence.notes!.signs ??= new Map();
    const { signs } = sentence.notes!;
    let fits = signs!.get(id);
    if (fits === undefined) {
      fits = test.test(flat(sentence));
      signs!.set(id, fits);
    }
    return fits;
  };
}
