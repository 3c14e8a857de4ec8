/** A word or a mark. Offsets are UTF-16 code units of the whole text. */
export interface Token {
  start: number;
  end: number;
  /** Lower case, typographic apostrophes made plain, common misspellings put right, so that rules compare simply. */
  lower: string;
  kind: 'word' | 'number' | 'punctuation';
  /** What is remembered of the word wherever it stands; a token made by hand has none. */
  known?: KnownWord;
}

/** A word once for all texts, with what rules look up by it again and again. */
export interface KnownWord {
  lower: string;
  /** With a space behind it. */
  spaced: string;
  /** For triggers: the word's number among those that bring up patterns, and when that was looked up. */
  trigger: number;
  triggerAsOf: number;
  /** For the passive matcher: the auxiliary it is and whether it can be a participle; undefined until asked. */
  auxiliary: 'be' | 'get' | 'none' | undefined;
  participle: boolean | undefined;
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
  /** It holds a word without a small letter, or a letter that may be a capital, or marks in a row. */
  isLoud?: boolean;
  /** It holds a link, code or quoted words. */
  hasHoles?: boolean;
  /** Its tokens as phrase patterns read them. */
  flat?: string | undefined;
  mayFit?: readonly number[] | undefined;
  /** Which patterns it fits, of those asked. */
  said?: Map<RegExp, boolean> | undefined;
}

/** The text cut once, shared by all rules. Quoted text, code, links and the signature hold no tokens. */
export interface TextModel {
  text: string;
  sentences: Sentence[];
  /** Spans that are left out: quotes, code, links, signature. */
  excluded: { start: number; end: number }[];
  /** Spans of the paragraphs. */
  paragraphs: { start: number; end: number }[];
  /** The lines above the names of signatures: "Kind regards,". */
  partings: { start: number; end: number }[];
  words: number;
}

export { modelText } from './model/model-text';
