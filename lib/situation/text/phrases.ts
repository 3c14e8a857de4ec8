import type { Sentence } from './reading';

/** Words and phrases with what they mean: a team's eye can read them, a pattern may stand in each. */
export interface Lexicon<Meaning> {
  means: Meaning;
  /** How much one hit counts. */
  weight: number;
  /** Lower case. `~` at the end: any ending; otherwise small regular expressions. */
  phrases: readonly string[];
  /** Under a "not" it still counts. */
  evenNegated?: boolean;
}

export interface Hit<Meaning> {
  means: Meaning;
  weight: number;
  sentence: Sentence;
  start: number;
  end: number;
}

export interface PhraseMatch {
  index: number;
  text: string;
}

const letter = 'a-zß-öø-ɏ';

/** `\p{L}` over the letters that lower-case English mail holds: many times faster than all of Unicode. */
export function plainLetters(source: string): string {
  let inClass = false;
  return source.replace(/\\p\{L\}|\\.|\[|\]/g, (part) => {
    if (part === '\\p{L}') return inClass ? letter : `[${letter}]`;
    if (part === '[') inClass = true;
    else if (part === ']') inClass = false;
    return part;
  });
}

interface Place {
  start: number;
  key: string;
}

/**
 * A set of phrases. One walk over a sentence tells every set at which words something of it may begin; patterns are
 * compiled when first needed.
 */
export class Phrases {
  static readonly #interested = new Map<string, Phrases[]>();
  static readonly #walked = new WeakMap<Sentence, Map<Phrases, Place[]>>();
  readonly #byStart = new Map<string, string[] | RegExp>();
  readonly #loose: string[] = [];
  #loosePattern?: RegExp;

  constructor(phrases: readonly string[]) {
    for (const phrase of phrases)
      for (const variant of unfold(plainLetters(phrase.replace(/~/g, '\\p{L}*')))) this.#add(variant);
  }

  #add(variant: string): void {
    const key = startOf(variant);
    if (key === undefined) {
      this.#loose.push(variant);
      return;
    }
    const known = this.#byStart.get(key);
    if (Array.isArray(known)) {
      known.push(variant);
      return;
    }
    this.#byStart.set(key, [variant]);
    const others = Phrases.#interested.get(key);
    if (others) others.push(this);
    else Phrases.#interested.set(key, [this]);
  }

  first(sentence: Sentence): PhraseMatch | undefined {
    return this.matches(sentence)[0];
  }

  /** Without overlaps, in order of the words; those that begin with a sign or a number come last. */
  matches(sentence: Sentence): PhraseMatch[] {
    const { own } = sentence;
    const found: PhraseMatch[] = [];
    let until = 0;
    for (const { start, key } of Phrases.#placesIn(sentence).get(this) ?? []) {
      if (start < until) continue;
      const pattern = this.#patternAt(key);
      pattern.lastIndex = start;
      const text = pattern.exec(own)?.[0];
      if (!text) continue;
      until = start + text.length;
      found.push({ index: start, text });
    }
    if (this.#loose.length === 0) return found;
    this.#loosePattern ??= new RegExp(
      `(?<![${letter}0-9])(?:${this.#loose.join('|')})(?![${letter}0-9])`,
      'g',
    );
    for (const { 0: text, index } of own.matchAll(this.#loosePattern)) found.push({ index, text });
    return found;
  }

  #patternAt(key: string): RegExp {
    const known = this.#byStart.get(key)!;
    if (!Array.isArray(known)) return known;
    const pattern = new RegExp(`(?:${known.join('|')})(?![${letter}0-9])`, 'y');
    this.#byStart.set(key, pattern);
    return pattern;
  }

  static #placesIn(sentence: Sentence): Map<Phrases, Place[]> {
    const known = Phrases.#walked.get(sentence);
    if (known) return known;
    const places = new Map<Phrases, Place[]>();
    for (const { 0: word, index } of sentence.own.matchAll(wordStart)) {
      const key = keyOf(word);
      for (const set of Phrases.#interested.get(key) ?? []) {
        const mine = places.get(set);
        if (mine) mine.push({ start: index, key });
        else places.set(set, [{ start: index, key }]);
      }
    }
    Phrases.#walked.set(sentence, places);
    return places;
  }
}

/** What a word begins with, as far as the look-up goes. */
const keyOf = (word: string): string => word.slice(0, 3);
const wordStart = new RegExp(`(?<![${letter}0-9])[${letter}]+`, 'g');

/** The letters a variant surely begins with; none where a pattern stands too early. */
function startOf(variant: string): string | undefined {
  const word = variant.match(new RegExp(`^[${letter}]+`))?.[0];
  if (!word) return undefined;
  const next = variant[word.length];
  const sure = next !== undefined && '?*{'.includes(next) ? word.slice(0, -1) : word;
  const ends = next === undefined || next === ' ' || next === "'" || next === '-' || next === ',';
  return ends || sure.length >= 3 ? keyOf(sure) || undefined : undefined;
}

/** `(?:a|b )?c` → `a c`, `b c`, `c`, as long as the group stands in front and the list stays short. */
function unfold(variant: string, depth = 0): string[] {
  if (!variant.startsWith('(?:') || depth > 3) return [variant];
  let level = 0;
  let close = -1;
  const bars: number[] = [];
  for (let index = 0; index < variant.length; index++) {
    const unit = variant[index];
    if (unit === '\\') index++;
    else if (unit === '(') level++;
    else if (unit === ')' && --level === 0) {
      close = index;
      break;
    } else if (unit === '|' && level === 1) bars.push(index);
  }
  const after = variant[close + 1] ?? '';
  if (close < 0 || '*+{'.includes(after || ' ')) return [variant];
  const rest = variant.slice(after === '?' ? close + 2 : close + 1);
  const cuts = [2, ...bars, close];
  const parts = cuts.slice(1).map((cut, index) => variant.slice(cuts[index]! + 1, cut));
  if (after === '?') parts.push('');
  return parts.flatMap((part) => (part + rest ? unfold(part + rest, depth + 1) : []));
}

interface Compiled<Meaning> extends Lexicon<Meaning> {
  set: Phrases;
}

export const compile = <Meaning>(lexicons: readonly Lexicon<Meaning>[]): Compiled<Meaning>[] =>
  lexicons.map((lexicon) => ({ ...lexicon, set: new Phrases(lexicon.phrases) }));

export function findHits<Meaning>(
  sentences: readonly Sentence[],
  lexicons: Compiled<Meaning>[],
): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (const sentence of sentences)
    for (const { set, means, weight, evenNegated } of lexicons)
      for (const { index, text } of set.matches(sentence))
        if (evenNegated || !isNegated(sentence.own, index))
          hits.push({ means, weight, sentence, start: index, end: index + text.length });
  return hits;
}

const negation =
  /(?:^|[^a-zà-ɏ])(?:not|never|no|without|neither|nor|hardly|isn't|wasn't|aren't|don't|didn't|won't|haven't|hasn't|wouldn't|dont|didnt|isnt|far from|instead of)(?:\s+[a-zà-ɏ']+){0,3}\s+$/;
const noNegation =
  /(?:not only|not just|not to mention|never been (?:so|more|this)|never (?:so|felt so)|never seen|no wonder|no doubt|not once|no one|why not|not at all surprised|more .{0,12} not)\s*(?:[a-zà-ɏ']+\s+){0,3}$/;

/** Whether the words at `index` stand under a "not" of their own clause. */
export function isNegated(text: string, index: number): boolean {
  const clause = text
    .slice(Math.max(0, index - 60), index)
    .split(/[,;:.!?()–—]|\bbut\b|\bbecause\b|\band\b|\b(?:i|we)\b(?!')/)
    .at(-1)!;
  return negation.test(clause) && !noNegation.test(clause);
}
