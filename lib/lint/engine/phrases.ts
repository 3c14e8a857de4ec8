import type { Match } from '../rule';
import type { Sentence, Token } from '../text-model';
import { neededWords } from './needed-words';
import { enter, enterPhrases, mayFit } from './triggers';
import { byCost, inPairs, listOfOne, wordList } from './word-lists';

/** The sentence's tokens, lower case and respelt, with one space between and around: what phrase patterns read. */
export function flat(sentence: Sentence): string {
  sentence.notes ??= {};
  sentence.notes.flat ??= flatten(sentence.tokens);
  return sentence.notes.flat;
}

function flatten(tokens: readonly Token[]): string {
  let words = ' ';
  for (const { known, lower } of tokens) words += known ? known.spaced : `${lower} `;
  return words;
}

/** One find of a phrase pattern: its place in the text and what the pattern's groups caught. */
export interface Phrase extends Pick<Match, 'start' | 'end'> {
  words: string;
  groups: Record<string, string | undefined>;
  /** Indices of the first and the last token. */
  first: number;
  last: number;
  /** Where it stands in the sentence's `flat` words. */
  from: number;
  to: number;
  /** Which of many patterns fitted. */
  row: number;
}

/**
 * A global pattern of whole words at both ends. The space before is read with them: looking behind at every letter takes
 * four times as long.
 */
export const wholeWords = (source: string): RegExp =>
  new RegExp(` (?:${source})(?= )`, source.includes('?<mark>') ? 'dg' : 'g');

const nothing: Phrase[] = [];

/** Where a pattern of whole words fits. */
export function findAll(sentence: Sentence, pattern: RegExp, row = 0): Phrase[] {
  const words = flat(sentence);
  let found = nothing;
  let at = 0;
  let tokensBefore = -1; // Spaces before `at`, less the one that leads.
  pattern.lastIndex = 0;
  for (let match = pattern.exec(words); match; match = pattern.exec(words)) {
    const groups = match.groups ?? {};
    const [from, to] = match.indices?.groups?.mark ?? [match.index + 1, match.index + match[0].length];
    // Tokens hold no space: the spaces tell which ones the find covers.
    tokensBefore += spacesIn(words, at, from);
    at = from;
    const first = Math.max(
      0,
      words[from] === ' ' && words[from - 1] !== ' ' ? tokensBefore + 1 : tokensBefore,
    );
    const last = tokensBefore + spacesIn(words, from, to) - (words[to - 1] === ' ' ? 1 : 0);
    if (first > last) continue;
    const start = sentence.tokens[first]!.start;
    const end = sentence.tokens[last]!.end;
    if (found === nothing) found = [];
    found.push({ start, end, words: match[0].trim(), groups, first, last, from, to, row });
  }
  return found;
}

function spacesIn(words: string, from: number, to: number): number {
  let count = 0;
  for (let at = words.indexOf(' ', from); at >= 0 && at < to; at = words.indexOf(' ', at + 1)) count++;
  return count;
}

/** Whether `pattern` (not global) fits anywhere in the sentence; remembered with it, for each of its finds asks again. */
export function says(sentence: Sentence, pattern: RegExp): boolean {
  const words = flat(sentence);
  const notes = sentence.notes!;
  notes.said ??= new Map();
  let fits = notes.said.get(pattern);
  if (fits === undefined) {
    fits = pattern.test(words);
    notes.said.set(pattern, fits);
  }
  return fits;
}

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
  regex: wholeWords(source),
});
const list = (words: string) => wordList(words.trim().split(/\s+/));

/** Where a pattern fits; a find that covers no token is none. */
export const findPhrases = (sentence: Sentence, pattern: Pattern): Phrase[] =>
  mayFit(sentence).includes(pattern.id) ? findAll(sentence, pattern.regex) : nothing;

const rarestFirst = (words: string): string[] =>
  inPairs(words.split(' ')).sort((one, other) => byCost(listOfOne(one), listOfOne(other)));

/** Where any of many fixed phrases stands, of two at one place the longer: faster than a pattern of them all. */
export function fixedPhrases(all: Iterable<string>): (sentence: Sentence) => Phrase[] {
  const byFirst = new Map<string, string[]>();
  for (const words of [...all].sort((a, b) => b.length - a.length)) {
    const first = words.split(' ', 1)[0]!;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  const id = enterPhrases([...byFirst.values()].flat().map(rarestFirst));
  return (sentence) => {
    if (!mayFit(sentence).includes(id)) return nothing;
    const read = flat(sentence);
    const { tokens } = sentence;
    const found: Phrase[] = [];
    let from = 1;
    for (let first = 0; first < tokens.length; first++) {
      const { lower } = tokens[first]!;
      const at = from;
      from += lower.length + 1;
      const words = byFirst.get(lower)?.find((one) => read.startsWith(`${one} `, at));
      if (!words) continue;
      from = at + words.length + 1;
      const last = first + words.split(' ').length - 1;
      found.push({
        start: tokens[first]!.start,
        end: tokens[last]!.end,
        words,
        groups: {},
        first,
        last,
        from: at,
        to: at + words.length,
        row: 0,
      });
      first = last;
    }
    return found;
  };
}

/**
 * A phrase pattern for `phrases`, with words that must be there besides, and a pattern (not global) that is tried first: a
 * costly pattern needs not look where a plain one sees that it can't fit.
 */
export type Row = string | readonly [also: string, source: string, first?: RegExp];

/** Where any of many patterns fits, pattern by pattern. `where`: asked once some of them may fit; if not so, none does. */
export function phrases(
  sources: readonly Row[],
  where?: (sentence: Sentence) => boolean,
): (sentence: Sentence) => Phrase[] {
  const patterns = sources.map((row) => {
    const [also, source, first] = typeof row === 'string' ? ['', row] : row;
    return { ...phraseWith(also, source), first };
  });
  const from = patterns[0]!.id;
  const to = from + patterns.length;
  return (sentence) => {
    let found = nothing;
    for (const id of mayFit(sentence)) {
      if (id < from) continue;
      if (id >= to || (where && !where(sentence))) break;
      const { regex, first } = patterns[id - from]!;
      if (first && !says(sentence, first)) continue;
      const more = findAll(sentence, regex, id - from);
      if (more.length > 0) found = found === nothing ? more : [...found, ...more];
    }
    return found;
  };
}

export interface Sign {
  (sentence: Sentence): boolean;
  /** Whether it can be, by a look at the sentence's words alone. */
  may(sentence: Sentence): boolean;
}

/** A pattern that a sentence fits or not, ruled out by a look at its words where that can be. */
export function sign(also: string, source: string): Sign {
  const { id, regex } = phraseWith(also, source);
  const test = new RegExp(regex.source);
  const may = (sentence: Sentence) => mayFit(sentence).includes(id);
  return Object.assign((sentence: Sentence) => may(sentence) && says(sentence, test), { may });
}
