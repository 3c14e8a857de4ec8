import type { Sentence, SentenceNotes, TextModel, Token } from '../text-model';
import { linesOf, partsOf } from './lines';
import { holesIn, sentencesOf } from './sentences';
import { tokenize } from './tokens';

/** Answers the sentence that stands at `start`: made now, or remembered. */
export type SentenceAt = (words: string, start: number) => Sentence;

export function makeSentence(words: string, start: number): Sentence {
  const tokens = tokenize(words, holesIn(words), start);
  let count = 0;
  for (const { kind } of tokens) if (kind !== 'punctuation') count++;
  return { start, end: start + words.length, tokens, notes: { words: count } };
}

/** The same words at another place; its tokens are moved when somebody asks for them. */
export const moveSentence = (sentence: Sentence, to: number): Sentence => new MovedSentence(sentence, to);

class MovedSentence implements Sentence {
  readonly end: number;
  readonly notes: SentenceNotes | undefined;
  private own: Token[] | undefined;
  constructor(
    private readonly source: Sentence,
    readonly start: number,
  ) {
    this.end = start + source.end - source.start;
    this.notes = source.notes;
  }

  get tokens(): Token[] {
    const by = this.start - this.source.start;
    this.own ??= this.source.tokens.map(({ start, end, lower, kind }) => ({
      start: start + by,
      end: end + by,
      lower,
      kind,
    }));
    return this.own;
  }
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
      words += sentence.notes?.words ?? 0;
      sentences.push(sentence);
    }
  }
  excluded.sort((a, b) => a.start - b.start);
  return { text, sentences, excluded, paragraphs, words };
}
