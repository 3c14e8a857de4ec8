import type { Sentence, TextModel, Token } from '../text-model';
import { linesOf, partsOf } from './lines';
import { holesIn, sentencesOf } from './sentences';
import { tokenize } from './tokens';

/** Answers the sentence that stands at `start`: made now, or remembered. */
export type SentenceAt = (words: string, start: number) => Sentence;

export const makeSentence: SentenceAt = (words, start) => ({
  start,
  end: start + words.length,
  tokens: tokenize(words, holesIn(words), start),
  notes: {},
});

/** The same words at another place. */
export function moveSentence({ start, end, tokens, notes }: Sentence, to: number): Sentence {
  const by = to - start;
  return { start: to, end: end + by, tokens: tokens.map((token) => shift(token, by)), notes };
}

/** Cuts a text once into paragraphs, sentences and tokens. */
export function modelText(text: string, sentenceAt: SentenceAt = makeSentence): TextModel {
  const { paragraphs, excluded } = partsOf(text, linesOf(text));
  const sentences: Sentence[] = [];
  let words = 0;
  for (const paragraph of paragraphs) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const holes = holesIn(slice);
    for (const hole of holes)
      excluded.push({ start: paragraph.start + hole.start, end: paragraph.start + hole.end });
    for (const span of sentencesOf(slice, holes)) {
      const sentence = sentenceAt(slice.slice(span.start, span.end), paragraph.start + span.start);
      for (const token of sentence.tokens) if (token.kind !== 'punctuation') words++;
      sentences.push(sentence);
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
