import type { KnownWord } from '../text-model';
import { respell } from './spelling';

/** A table with one place for each hash: the last word that fell there. Most words of a text are found in it again. */
const size = 8192;
const written: string[] = new Array<string>(size).fill('');
const newWord = (lower: string): KnownWord => ({
  lower,
  spaced: `${lower} `,
  trigger: undefined,
  triggerAsOf: -1,
  auxiliary: undefined,
  participle: undefined,
});
const plain: KnownWord[] = new Array<KnownWord>(size).fill(newWord(''));

/** ASCII letters to lower case, by code. */
const fold = new Uint8Array(128);
for (let code = 0; code < 128; code++) fold[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);

/**
 * text[start, end) in lower case and respelt. For the same word mostly the same object, made without cutting the text
 * again: what rules keep by word is then found fast.
 */
export function knownWord(text: string, start: number, end: number): KnownWord {
  let hash = end - start;
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index);
    if (code >= 128) return newWord(plainOther(text.slice(start, end)));
    hash = (Math.imul(hash, 31) + fold[code]!) | 0;
  }
  const place = (hash ^ (hash >>> 13)) & (size - 1);
  if (!stands(written[place]!, text, start, end)) {
    const word = text.slice(start, end).toLowerCase();
    written[place] = word;
    plain[place] = newWord(respell(word));
  }
  return plain[place]!;
}

function stands(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let index = 0; index < word.length; index++)
    if (word.charCodeAt(index) !== fold[text.charCodeAt(start + index)]) return false;
  return true;
}

const marks = new Map<string, KnownWord>();

/** A sign that is no word. */
export function knownMark(mark: string): KnownWord {
  let known = marks.get(mark);
  if (!known) {
    known = newWord(mark);
    if (marks.size < 1000) marks.set(mark, known);
  }
  return known;
}

const plainOther = (word: string): string =>
  respell(
    word
      .toLowerCase()
      .replace(/[\u2018\u2019\u02bc]/g, "'")
      .replace(/\u2011/g, '-')
      .replace(/[\u00ad\u200b-\u200d]/g, ''),
  );
