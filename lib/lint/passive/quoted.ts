import { holesIn } from '../model/sentences';
import { tokenize } from '../model/tokens';
import type { Sentence } from '../text-model';
import { findPassives, type Passive } from './index';

/** Whoever is named here is quoted: their words are theirs. */
const customer = new Set('you your yours customer client user caller'.split(' '));
const none: Passive[] = [];
const opening = /^["“«]/;

/**
 * Passives in quotation marks: a word in doubt ("was “lost”"), a third party's sentence. The text model leaves quoted
 * words out; this opens them again, unless the sentence says that they are the customer's own.
 */
export function findQuotedPassives(sentence: Sentence, text: string): Passive[] {
  if (sentence.notes?.hasHoles === false) return none;
  const { start, end, tokens } = sentence;
  const isQuote = (span: { start: number; end: number }) =>
    span.end - span.start > 2 && opening.test(text.slice(span.start, span.start + 1));
  const quotes = tokens.filter((token) => token.kind === 'punctuation' && isQuote(token));
  if (quotes.length === 0 || tokens.some(({ lower }) => customer.has(lower))) return [];
  const words = text.slice(start, end);
  const closed = holesIn(words).filter((hole) => !opening.test(words.slice(hole.start, hole.start + 1)));
  const open = tokenize(words, closed).map((token) => ({
    ...token,
    start: token.start + start,
    end: token.end + start,
  }));
  return findPassives({ start, end, tokens: open }, text).filter(({ verbStart, verbEnd }) =>
    quotes.some((quote) => quote.start < verbStart && verbEnd < quote.end),
  );
}
