import type { TextFix } from './editor';
import type { Reading } from './reading';

/** The text, or a part of it, with all fixes taken; they stand in order. */
export function textAfter(text: string, fixes: readonly TextFix[], from = 0, to = text.length): string {
  let after = '';
  let at = from;
  for (const fix of fixes) {
    after += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return after + text.slice(at, to);
}

/** The text with its non-breaking spaces in a stretch, which a reading shows as spaces. */
export function asTyped(element: HTMLElement, reading: Reading, start: number, end: number): string {
  const { text } = reading;
  const put = (so: string, from: number, words = '') =>
    so.slice(0, from) + words + so.slice(from + words.length);
  if (reading.kind === 'editable') {
    return reading
      .runsIn(start, end)
      .reduce((so, run) => put(so, run.start, reading.rangeOf(run.start, run.end)?.toString()), text);
  }
  const span = reading.selectionOf?.(start, end);
  return span ? put(text, start, (element as HTMLTextAreaElement).value.slice(span.start, span.end)) : text;
}
