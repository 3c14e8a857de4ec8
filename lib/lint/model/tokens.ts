import type { KnownWord, Token } from '../text-model';
import { fold, hashed, knownMark, knownWord } from './known-words';
import type { Span } from './lines';

enum Kind {
  Space,
  Letter,
  Digit,
  Joiner,
  Other,
}

const ascii = new Uint8Array(128).fill(Kind.Other);
for (let code = 0; code < 128; code++) {
  const char = String.fromCharCode(code);
  if (/[a-z_]/i.test(char)) ascii[code] = Kind.Letter;
  else if (/\d/.test(char)) ascii[code] = Kind.Digit;
  else if (/['-]/.test(char)) ascii[code] = Kind.Joiner;
  else if (code <= 32) ascii[code] = Kind.Space;
}
const letter = /[\p{L}\p{M}\u00ad\u200b-\u200d]/u;
const space = /\s/;

function kindAt(text: string, index: number): Kind {
  const code = text.charCodeAt(index);
  if (code < 128) return ascii[code]!;
  if (code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x2011) return Kind.Joiner;
  const char = text.codePointAt(index)!;
  let kind = known.get(char);
  if (kind === undefined) {
    kind = kindOf(String.fromCodePoint(char));
    if (known.size < 10_000) known.set(char, kind);
  }
  return kind;
}

/** Letters beyond ASCII, looked up once: asking a pattern for every letter of a Greek word is slow. */
const known = new Map<number, Kind>();
const kindOf = (char: string): Kind =>
  letter.test(char) ? Kind.Letter : space.test(char) ? Kind.Space : Kind.Other;

/** A character outside the basic plane takes two units. */
function width(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code >= 0xd800 && code < 0xdc00 && text.codePointAt(index)! > 0xffff ? 2 : 1;
}

const hidden = knownMark('⟨⟩');

/** The words and marks of a text. `skipped` spans (a link, a quotation) become one mark each. */
export const tokenize = (text: string, skipped: readonly Span[]): Token[] =>
  tokensIn(text, 0, text.length, skipped);

/** The words and marks of text[start, last): reading a part of a text in its place is faster than cutting it out. */
export function tokensIn(text: string, start: number, last: number, skipped: readonly Span[]): Token[] {
  const tokens: Token[] = [];
  let index = start;
  let skip = 0;
  let mark = -1; // Where the last mark of a call ended: "!" behind "!".
  lastRead.isLoud = false;
  while (index < last) {
    const hole = skipped[skip];
    if (hole && index >= hole.start) {
      if (hole.end > index) tokens.push(markOf(hidden, index, hole.end));
      index = Math.max(index, hole.end);
      skip++;
      continue;
    }
    const code = text.charCodeAt(index);
    const kind = code < 128 ? ascii[code]! : kindAt(text, index);
    if (kind === Kind.Space) {
      index++;
      continue;
    }
    const limit = hole ? hole.start : last;
    if (kind === Kind.Letter || kind === Kind.Digit) {
      readWord(text, index, limit);
      const { end, hash } = word;
      const known = knownWord(text, index, end, hash);
      const { lower } = known;
      if (word.isLoud) lastRead.isLoud = true;
      tokens.push({ start: index, end, lower, kind: kind === Kind.Letter ? 'word' : 'number', known });
      index = end;
    } else {
      const end = Math.min(limit, index + width(text, index));
      if (code === 33 || code === 63) {
        if (mark === index) lastRead.isLoud = true;
        mark = end;
      }
      tokens.push(markOf(asciiMarks[code] ?? knownMark(text.slice(index, end)), index, end));
      index = end;
    }
  }
  return tokens;
}

const asciiMarks = Array.from({ length: 128 }, (_, code) => knownMark(String.fromCharCode(code)));
const markOf = (known: KnownWord, start: number, end: number): Token => ({
  start,
  end,
  lower: known.lower,
  kind: 'punctuation',
  known,
});

/** What else was seen in the text that was read last: a word of several letters without a small one, or "!!". */
export const lastRead = { isLoud: false };

/** The word that was read last: one object for all, as every word of every text is read. */
const word: { end: number; hash: number | undefined; isLoud: boolean } = { end: 0, hash: 0, isLoud: false };

function readWord(text: string, start: number, limit: number): void {
  let index = start;
  let hash = 0;
  let folds = true;
  let hasSmall = false;
  while (index < limit) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? ascii[code]! : kindAt(text, index);
    const isPart = kind === Kind.Letter || kind === Kind.Digit;
    if (!isPart && (index + 1 >= limit || !joins(text, index, kind))) break;
    const letter = code < fold.length ? fold[code]! : 0;
    if (letter === 0) folds = false;
    else if (code >= 97 && code <= 122) hasSmall = true;
    hash = hashed(hash, letter);
    index += isPart && code >= 128 ? width(text, index) : 1;
  }
  word.end = Math.min(index, limit);
  word.hash = folds ? hash : undefined;
  word.isLoud = !folds || (!hasSmall && word.end - start > 1);
}

/** An apostrophe or hyphen between letters, a point or colon between digits. */
function joins(text: string, index: number, kind: Kind): boolean {
  const next = kindAt(text, index + 1);
  if (kind === Kind.Joiner) return next === Kind.Letter || next === Kind.Digit;
  const char = text[index];
  return (
    (char === '.' || char === ',' || char === ':') &&
    next === Kind.Digit &&
    kindAt(text, index - 1) === Kind.Digit
  );
}
