/** A word or a mark. Offsets are UTF-16 code units of the whole text. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, typographic apostrophes made plain, common misspellings put right, so that rules compare simply. */
  lower: string;
  kind: 'word' | 'number' | 'punctuation';
}

export interface Sentence {
  start: number;
  end: number;
  tokens: Token[];
  /** What was worked out from the words alone, kept with them wherever they stand. */
  notes?: SentenceNotes;
}

export interface SentenceNotes {
  /** Words and numbers in it. */
  words?: number;
  flat?: { words: string; starts: number[] };
  mayFit?: readonly number[];
  signs?: Map<number, boolean>;
}

/** The text cut once, shared by all rules. Quoted text, code, links and the signature hold no tokens. */
export interface TextModel {
  text: string;
  sentences: Sentence[];
  /** Spans that are left out: quotes, code, links, signature. */
  excluded: { start: number; end: number }[];
  /** Spans of the paragraphs. */
  paragraphs: { start: number; end: number }[];
  words: number;
}

export { modelText } from './model/model-text';
