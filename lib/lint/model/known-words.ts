import type { KnownWord } from '../text-model';
import { respell } from './spelling';

/** A table of places: a word stands at the place its hash tells, or at the next free one. */
const size = 1 << 14;
const most = size / 2;
const hashes = new Int32Array(size);
const written: string[] = new Array<string>(size).fill('');
const newWord = (lower: string): KnownWord => ({
  lower,
  spaced: `${lower} `,
  trigger: -1,
  triggerAsOf: -1,
  auxiliary: undefined,
  participle: undefined,
});
const plain: KnownWord[] = new Array<KnownWord>(size).fill(newWord(''));
let count = 0;

/** ASCII to lower case and a typographic apostrophe to a plain one, by code; 0 for all that words seldom hold. */
export const fold = new Uint8Array(0x2020);
for (let code = 1; code < 128; code++) fold[code] = String.fromCharCode(code).toLowerCase().charCodeAt(0);
fold[0x2019] = 39;

/** What a word's hash is with one more letter, folded. */
export const hashed = (hash: number, letter: number): number => (Math.imul(hash, 31) + letter) | 0;

/**
 * text[start, end) in lower case and respelt, by the hash of its folded letters; no hash where one does not fold. For the
 * same word mostly the same object, made without cutting the text again: what rules keep by word is then found fast.
 */
export function knownWord(text: string, start: number, end: number, hash: number | undefined): KnownWord {
  if (hash === undefined) return newWord(plainOther(text.slice(start, end)));
  let place = (hash ^ (hash >>> 15)) & (size - 1);
  while (written[place] !== '') {
    if (hashes[place] === hash && stands(written[place]!, text, start, end)) return plain[place]!;
    place = (place + 1) & (size - 1);
  }
  const word = text.slice(start, end).toLowerCase().replaceAll('\u2019', "'");
  const known = newWord(respell(word));
  if (count++ < most) {
    hashes[place] = hash;
    written[place] = word;
    plain[place] = known;
  } else forgetAll();
  return known;
}

/** A panel is open all day: words that are not met again make room. */
function forgetAll(): void {
  written.fill('');
  count = 0;
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
