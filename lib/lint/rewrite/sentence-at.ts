/** The sentence around a span, without its closing mark: what a rewrite of a whole sentence replaces. */
export function sentenceAt(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  while (from > 0 && !/[.!?\n]/.test(text[from - 1]!)) from--;
  while (from < start && /\s/.test(text[from]!)) from++;
  let to = end;
  while (to < text.length && !/[.!?\n]/.test(text[to]!)) to++;
  while (to > end && /\s/.test(text[to - 1]!)) to--;
  return { start: from, end: to };
}

/** Is the span the beginning of its sentence, so that its first letter is a capital? */
export const opensSentence = (text: string, start: number): boolean =>
  /(?:^|[.!?\n]["”')]{0,7}\s{0,7})$/.test(text.slice(Math.max(0, start - 8), start));

export const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
