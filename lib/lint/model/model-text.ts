import type { Sentence, TextModel, Token } from '../text-model';
import { linesOf, partsOf } from './lines';
import { holesIn, sentencesOf } from './sentences';
import { tokenize } from './tokens';

/** Answers the tokens of a sentence's words, offsets from its start: fresh, or from a cache. */
export type Tokens = (words: string) => readonly Token[];
const fresh: Tokens = (words) => tokenize(words, holesIn(words));

/** Cuts a text once into paragraphs, sentences and tokens. */
export function modelText(text: string, tokensOf: Tokens = fresh): TextModel {
  const { paragraphs, excluded } = partsOf(text, linesOf(text));
  const sentences: Sentence[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const holes = holesIn(slice);
    for (const hole of holes)
      excluded.push({ start: paragraph.start + hole.start, end: paragraph.start + hole.end });
    for (const span of sentencesOf(slice, holes)) {
      const start = paragraph.start + span.start;
      const tokens = tokensOf(slice.slice(span.start, span.end)).map((token) => shift(token, start));
      for (const token of tokens) if (token.kind !== 'punctuation') words++;
      sentences.push({ start, end: paragraph.start + span.end, tokens });
    }
  }
  excluded.sort((a, b) => a.start - b.start);
  return { text, sentences, excluded, paragraphs, words };
}

const shift = (token: Token, by: number): Token => ({
  start: token.start + by,
  end: token.end + by,
  lower: token.lower,
  kind: token.kind,
});
