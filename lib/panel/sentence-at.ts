import type { Span } from './spans';

/** The sentences a span touches, without the space around them; paragraphs and list items end one. */
export function sentenceAt(text: string, { start, end }: Span): string {
  const before = text.slice(0, start);
  const from = Math.max(before.lastIndexOf('\n') + 1, lastEnd(before));
  const rest = text.slice(end);
  const stop = /[.!?…]['"”’)]*(?=\s|$)|\n|$/.exec(/[.!?…\n]\s*$/.test(text.slice(start, end)) ? '' : rest);
  const to = end + (stop ? stop.index + stop[0].length : rest.length);
  return text.slice(from, to).trim();
}

function lastEnd(text: string): number {
  let last = 0;
  for (const match of text.matchAll(/[.!?…]['"”’)]*\s+/g)) last = match.index + match[0].length;
  return last;
}
