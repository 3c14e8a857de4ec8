import type { Sentence } from './reading';

/** Words and phrases with what they mean: a team's eye can read them, a pattern may stand in each. */
export interface Lexicon<Meaning> {
  means: Meaning;
  /** How much one hit counts. */
  weight: number;
  /** Lower case. `~` at the end: any ending; otherwise small regular expressions. */
  phrases: readonly string[];
  /** Said of others, or under "not", it still counts. */
  evenNegated?: boolean;
}

export interface Hit<Meaning> {
  means: Meaning;
  weight: number;
  sentence: Sentence;
  start: number;
  end: number;
}

interface Compiled<Meaning> extends Lexicon<Meaning> {
  pattern: RegExp;
}

export function compile<Meaning>(lexicons: readonly Lexicon<Meaning>[]): Compiled<Meaning>[] {
  return lexicons.map((lexicon) => ({ ...lexicon, pattern: wordPattern(lexicon.phrases) }));
}

/** One pattern of whole words out of phrases. */
export function wordPattern(phrases: readonly string[]): RegExp {
  const body = phrases.map((phrase) => phrase.replace(/~/g, '\\p{L}*')).join('|');
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${body})(?![\\p{L}\\p{N}])`, 'gu');
}

export function findHits<Meaning>(
  sentences: readonly Sentence[],
  lexicons: Compiled<Meaning>[],
): Hit<Meaning>[] {
  const hits: Hit<Meaning>[] = [];
  for (const sentence of sentences) {
    for (const { pattern, means, weight, evenNegated } of lexicons) {
      for (const match of sentence.own.matchAll(pattern)) {
        if (!evenNegated && isNegated(sentence.own, match.index)) continue;
        hits.push({ means, weight, sentence, start: match.index, end: match.index + match[0].length });
      }
    }
  }
  return hits;
}

/** The first match in the author's own words, not under a negation unless `evenNegated`. */
export function findFirst(
  sentence: Sentence,
  pattern: RegExp,
  evenNegated = true,
): { index: number; text: string } | undefined {
  for (const match of sentence.own.matchAll(pattern)) {
    if (evenNegated || !isNegated(sentence.own, match.index)) return { index: match.index, text: match[0] };
  }
  return undefined;
}

const negation =
  /(?:^|[^\p{L}])(?:not|never|no|without|neither|nor|hardly|isn't|wasn't|aren't|don't|didn't|won't|haven't|hasn't|wouldn't|dont|didnt|isnt|far from|instead of)(?:\s+[\p{L}']+){0,3}\s+$/u;
const noNegation =
  /(?:not only|not just|not to mention|never been (?:so|more|this)|never (?:so|felt so)|never seen|no wonder|no doubt|not once|no one|why not|not at all surprised|more .{0,12} not)\s*(?:[\p{L}']+\s+){0,3}$/u;

/** Whether the words at `index` stand under a "not" of their own clause. */
export function isNegated(text: string, index: number): boolean {
  const clause = text
    .slice(Math.max(0, index - 60), index)
    .split(/[,;:.!?()–—]|\bbut\b|\bbecause\b|\band\b/)
    .at(-1)!;
  return negation.test(clause) && !noNegation.test(clause);
}
