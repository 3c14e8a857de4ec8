import type { Span } from './lines';

const inline =
  /`[^`\n]{1,200}`|"[^"\n]{1,300}"|“[^“”\n]{1,300}”|«[^«»\n]{1,300}»|\b(?:https?:\/\/|www\.)[^\s<>"“”]{1,2000}|(?<![\w.+-])[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}/g;

const inlineButAddresses = new RegExp(inline.source.slice(0, inline.source.lastIndexOf('|')), 'g');
/** Of these, every match of `inline` holds one; strings are looked for faster than a pattern of them. */
const openers = ['"', '“', '«', '`', '@', '://', 'www.'];

export const noHoles: readonly Span[] = [];

/** Whether a text can hold a hole; a part of one that can't can't either. */
export const mayHoldHoles = (text: string): boolean => openers.some((opener) => text.includes(opener));

/** Links, code and quoted words inside running text; offsets count from the start of `text`. */
export function holesIn(text: string): readonly Span[] {
  if (!mayHoldHoles(text)) return noHoles;
  const holes: Span[] = [];
  for (const match of text.matchAll(text.includes('@') ? inline : inlineButAddresses)) {
    let length = match[0].length;
    if (/^(?:http|www)/i.test(match[0]))
      length = match[0].replace(/(?<![.,;:!?)\]])[.,;:!?)\]]+$/, '').length;
    holes.push({ start: match.index, end: match.index + length });
  }
  return holes;
}

const stop = /(?<![.!?…])[.!?…]+["'”’)\]]*(?=\s|$)|\r\n|[\n\r\u2028\u2029]/g;
const abbreviations = new Set(
  'e.g i.e mr mrs ms dr st vs approx etc inc ltd dept fig eq al cf a.m p.m no nr tel ext u.s'.split(' '),
);
const longestAbbreviation = 6;
const bullet = /^\s*(?:[-*•·–]|\d{1,2}[.)]|[a-z][)])\s+/i;
const greeting =
  /^\s*(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))\b[^.!?\n]{0,60}[,:!]?\s*$/i;
const longest = 1000;

/** The sentences of one paragraph; offsets count from its start. Never cuts inside a hole. */
export function sentencesOf(paragraph: string, holes: readonly Span[]): Span[] {
  const spans: Span[] = [];
  let start = 0;
  let hole = 0;
  const push = (end: number) => {
    pushTrimmed(paragraph, start, end, holes, spans);
    start = end;
  };
  stop.lastIndex = 0;
  for (let match = stop.exec(paragraph); match; match = stop.exec(paragraph)) {
    const { index: at } = match;
    const end = at + match[0].length;
    while (hole < holes.length && holes[hole]!.end <= at) hole++;
    if (hole < holes.length && holes[hole]!.start <= at && end < holes[hole]!.end) continue;
    if (isBreak(paragraph, start, at, end)) push(end);
  }
  push(paragraph.length);
  return spans;
}

function isBreak(paragraph: string, start: number, at: number, end: number): boolean {
  const char = paragraph[at]!;
  if (char === '\n' || char === '\r' || char === '\u2028' || char === '\u2029') {
    const line = paragraph.slice(Math.max(start, paragraph.lastIndexOf('\n', at - 1) + 1, at - 100), at);
    const next = paragraph.slice(end, end + 20);
    // A hard-wrapped line goes on; a short one, a greeting or a list item ends.
    return line.length < 50 ? !/^\s*[a-z]/.test(next) || greeting.test(line) : bullet.test(next);
  }
  return char !== '.' || !isAbbreviation(paragraph, start, at, end) || /^\s*$/.test(paragraph.slice(end));
}

/** Is it the point of "e.g.", of "Mr." or of a number in a list? */
function isAbbreviation(paragraph: string, start: number, at: number, end: number): boolean {
  let first = at;
  while (first > start && !isSpace(paragraph, first - 1) && paragraph[first - 1] !== '(')
    if (at - --first > longestAbbreviation) return false;
  const word = paragraph.slice(first, at).toLowerCase();
  // "No. 7" goes on; "I will not take a no. Taking …" ends.
  if (word === 'no') return /^\s*[#\d]/.test(paragraph.slice(end, end + 4));
  if (/^[a-z]$/.test(word) || abbreviations.has(word)) return true;
  return /^\d\d?$/.test(word) && /^\s*$/.test(paragraph.slice(start, first));
}

function pushTrimmed(
  paragraph: string,
  from: number,
  to: number,
  holes: readonly Span[],
  spans: Span[],
): void {
  let start = from;
  let end = to;
  while (end - start > longest) {
    const cut = cutAt(paragraph, start, holes);
    if (cut >= end) break;
    pushTrimmed(paragraph, start, cut, holes, spans);
    start = cut;
  }
  start += bulletAt(paragraph, start, end);
  while (start < end && isSpace(paragraph, start)) start++;
  while (end > start && isSpace(paragraph, end - 1)) end--;
  if (end > start) spans.push({ start, end });
}

/** How long the mark of a list item is that stands at `start`. Most sentences begin with a capital: no need to look. */
function bulletAt(paragraph: string, start: number, end: number): number {
  let first = start;
  while (first < end && isSpace(paragraph, first)) first++;
  const code = paragraph.charCodeAt(first);
  if (code >= 65 && code <= 90 && paragraph[first + 1] !== ')') return 0;
  return bullet.exec(paragraph.slice(start, Math.min(end, start + 12)))?.[0].length ?? 0;
}

function isSpace(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code === 32 || (code >= 9 && code <= 13) || (code > 127 && /\s/.test(text[index]!));
}

/** Where a sentence without an end is cut: at a space if there is one, outside holes. */
function cutAt(paragraph: string, start: number, holes: readonly Span[]): number {
  const half = start + longest / 2;
  const space = paragraph.slice(half + 1, start + longest + 1).lastIndexOf(' '); // Not further back: there may be none.
  let cut = space >= 0 ? half + 1 + space : start + longest;
  const unit = paragraph.charCodeAt(cut);
  if (unit >= 0xdc00 && unit <= 0xdfff) cut++;
  const inside = holes.find((hole) => hole.start < cut && cut < hole.end);
  return inside ? inside.end : cut;
}
