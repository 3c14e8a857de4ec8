import type { Token } from '../text-model';
import { knownMark, knownWord } from './known-words';

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

/**
 * The words and marks of a sentence that stands at `base`. `skipped` spans (a link, a quotation)
 * become one mark each.
 */
export function tokenize(
  sentence: string,
  skipped: readonly { start: number; end: number }[],
  base = 0,
): Token[] {
  const tokens: Token[] = [];
  const { length } = sentence;
  let index = 0;
  let skip = 0;
  while (index < length) {
    const hole = skipped[skip];
    if (hole && index >= hole.start) {
      if (hole.end > index)
        tokens.push({
          start: base + index,
          end: base + hole.end,
          lower: hidden.lower,
          kind: 'punctuation',
          known: hidden,
        });
      index = Math.max(index, hole.end);
      skip++;
      continue;
    }
    const kind = kindAt(sentence, index);
    if (kind === Kind.Space) {
      index++;
      continue;
    }
    const limit = hole ? hole.start : length;
    const isWord = kind === Kind.Letter || kind === Kind.Digit;
    const end = isWord ? wordEnd(sentence, index, limit) : Math.min(limit, index + width(sentence, index));
    const known = isWord ? knownWord(sentence, index, end) : knownMark(sentence.slice(index, end));
    tokens.push({
      start: base + index,
      end: base + end,
      lower: known.lower,
      kind: kind === Kind.Letter ? 'word' : kind === Kind.Digit ? 'number' : 'punctuation',
      known,
    });
    index = end;
  }
  return tokens;
}

function wordEnd(text: string, start: number, limit: number): number {
  let index = start;
  while (index < limit) {
    const code = text.charCodeAt(index);
    const kind = code < 128 ? ascii[code]! : kindAt(text, index);
    if (kind === Kind.Letter || kind === Kind.Digit) index += code < 128 ? 1 : width(text, index);
    else if (index + 1 < limit && joins(text, index, kind)) index++;
    else break;
  }
  return Math.min(index, limit);
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
