import type { Sentence, SentenceNotes, TextModel, Token } from '../text-model';
import { linesOf, partsOf, type Span } from './lines';
import { holesIn, mayHoldHoles, noHoles, sentencesOf } from './sentences';
import { lastRead, tokenize, tokensIn } from './tokens';

/**
 * Answers the sentence of these words that stands at `start` in `text`: made now, or remembered. `isPlain`: it is known to
 * hold no link, code or quoted words.
 */
export type SentenceAt = (words: string, start: number, text: string, isPlain: boolean) => Sentence;

export const makeSentence = (
  words: string,
  start: number,
  text: string,
  isPlain = false,
): RememberedSentence => new RememberedSentence(words, start, text, isPlain);

/**
 * A sentence that can let go of its tokens, as most of a remembered one's are never asked for again. They are made once
 * more where somebody asks, and then kept.
 */
export class RememberedSentence implements Sentence {
  readonly end: number;
  readonly notes: SentenceNotes;
  private own: Token[] | undefined;
  constructor(
    private readonly written: string,
    readonly start: number,
    text: string,
    isPlain: boolean,
  ) {
    this.end = start + written.length;
    const holes = isPlain ? noHoles : holesIn(written);
    this.own = tokensIn(text, start, this.end, holes.length > 0 ? moved(holes, start) : holes);
    const isLoud = lastRead.isLoud || holes.length > 0;
    let words = 0;
    for (const { kind } of this.own) if (kind !== 'punctuation') words++;
    // All its fields at once: an object that grows field by field is slow.
    this.notes = {
      words,
      isLoud,
      hasHoles: holes.length > 0,
      flat: undefined,
      mayFit: undefined,
      said: undefined,
    };
  }

  get tokens(): Token[] {
    this.own ??= moved(tokenize(this.written, holesIn(this.written)), this.start);
    return this.own;
  }

  letGo(): void {
    this.own = undefined;
  }
}

const moved = <T extends Span>(spans: readonly T[], by: number): T[] =>
  spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }));

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
    this.own ??= moved(this.source.tokens, this.start - this.source.start);
    return this.own;
  }
}

/** Cuts a text once into paragraphs, sentences and tokens. */
export function modelText(text: string, sentenceAt: SentenceAt = makeSentence): TextModel {
  const { paragraphs, excluded, partings } = partsOf(text, linesOf(text));
  const sentences: Sentence[] = [];
  let count = 0;
  for (const paragraph of paragraphs) {
    const slice = text.slice(paragraph.start, paragraph.end);
    const isPlain = !mayHoldHoles(slice);
    const holes = isPlain ? noHoles : holesIn(slice);
    for (const hole of holes)
      excluded.push({ start: paragraph.start + hole.start, end: paragraph.start + hole.end });
    for (const span of sentencesOf(slice, holes)) {
      const words = slice.slice(span.start, span.end);
      const sentence = sentenceAt(words, paragraph.start + span.start, text, isPlain);
      count += sentence.notes?.words ?? 0;
      sentences.push(sentence);
    }
  }
  excluded.sort((a, b) => a.start - b.start);
  return { text, sentences, excluded, paragraphs, partings, words: count };
}
