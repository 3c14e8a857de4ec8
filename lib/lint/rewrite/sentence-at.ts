const marks = '.!?';
/** What may stand between a sentence's mark and the next sentence: inside a word, "shop.example", a mark ends none. */
const parts = /[\s.!?…"”'’)\]}»]/;
const stopsAt = (text: string, at: number): boolean =>
  text[at] === '\n' || (marks.includes(text[at]!) && (at + 1 === text.length || parts.test(text[at + 1]!)));
/** No sentence is longer; a text without a full stop must not be walked through for each of its findings. */
const longest = 1000;

/** The sentence around a span, without its closing mark: what a rewrite of a whole sentence replaces. */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  const least = Math.max(0, start - longest);
  while (from > least && !stopsAt(text, from - 1)) from--;
  if (isHalf(text, from)) from++;
  while (from < start && /\s/.test(text[from]!)) from++;
  let to = end;
  const most = Math.min(text.length, end + longest);
  while (to < most && !stopsAt(text, to)) to++;
  if (isHalf(text, to)) to--;
  while (to > end && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Where a sentence ends with its marks, when a calm one takes its place: "!" and "…" go, a full stop stays. */
export function calmEnd(text: string, end: number): { end: number; stop: string } {
  const marks = /^(?:[!?…]|\.{3})[!?….]{0,9}/.exec(text.slice(end, end + 10))?.[0];
  return marks ? { end: end + marks.length, stop: '.' } : { end, stop: '' };
}

/** The second half of a character that takes two units. */
const isHalf = (text: string, at: number): boolean => /[\udc00-\udfff]/.test(text.charAt(at));

/** Is the span the beginning of its sentence, so that its first letter is a capital? */
export const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?\n]["”')]{0,7}\s{0,7})$/.test(text.slice(Math.max(0, start - 8), start));

/** As a sentence begins; a name such as iPhone and an address keep their small letter. */
export const capital = (words: string): string =>
  /^[a-z]+[A-Z]|^\S+[@.]\w/.test(words) ? words : words.charAt(0).toUpperCase() + words.slice(1);
