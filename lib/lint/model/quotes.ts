import type { Line } from './lines';

export const onWrote = 'on .{4,120} wrote:';
const attribution = new RegExp(`^\\s*${onWrote}\\s*$`, 'i');
export const quoteHeader = new RegExp(`^\\s*(?:${onWrote}|-{2,} ?original message ?-{2,}|_{10,})\\s*$`, 'i');
const mailHeader = /^\s*(?:from|von|de): .+/i;
const wrapAt = 70; // Characters: where mail programs break a line.

export const isMarked = (words: string): boolean => words.includes('>') && /^\s{0,3}>/.test(words);

const initials = new Set('o-_fvd');
/** Whether a line begins as one does that introduces a quote: most don't, and need no closer look. */
export const mayIntroduce = (words: string): boolean =>
  initials.has(words.trimStart().charAt(0).toLowerCase());

/** A pasted line may be a book. */
export const headOf = (text: string, { start, end }: Line): string =>
  text.slice(start, Math.min(end, start + 200));

/**
 * The index of the first ">" line, where this line introduces such a quote. It ends with those lines: below them people
 * answer.
 */
export function quoteUnder(
  text: string,
  lines: readonly Line[],
  index: number,
  words: string,
): number | undefined {
  const above = introduction(text, lines, index, words);
  let next = index + above;
  if (above === 0) return;
  while (lines[next] && !headOf(text, lines[next]!).trim()) next++;
  return lines[next] && isMarked(headOf(text, lines[next]!)) ? next : undefined;
}

/** Of so many lines: "On Mon, Nov 9, 2026 Mira Sample" ⏎ "<mira@example.com> wrote:" is one. */
function introduction(text: string, lines: readonly Line[], index: number, words: string): 0 | 1 | 2 {
  if (quoteHeader.test(words)) return 1;
  const next = lines[index + 1];
  if (!next || !/^\s*on .*\d/i.test(words)) return 0;
  return attribution.test(`${words.trimEnd()} ${headOf(text, next).trim()}`) ? 2 : 0;
}

/** "> a long quoted line that was" ⏎ "wrapped" ⏎ "> and goes on". */
export function isWrapped(text: string, lines: readonly Line[], index: number, words: string): boolean {
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!before || !after || !/^\p{Ll}/u.test(words)) return false;
  if (!isMarked(headOf(text, before)) || !isMarked(headOf(text, after))) return false;
  const length = before.end - before.start + words.split(/\s/, 1)[0]!.length;
  return length >= wrapAt && !/[.?!:]\s*$/.test(text.slice(before.start, before.end));
}

/** A quote without marks below such a line goes on to the end. */
export function restIsQuoted(text: string, lines: readonly Line[], index: number, words: string): boolean {
  if (quoteHeader.test(words)) return true;
  const next = lines[index + 1];
  return (
    mailHeader.test(words) &&
    !!next &&
    /^\s*(?:sent|to|date|gesendet|an): /i.test(text.slice(next.start, next.end))
  );
}
