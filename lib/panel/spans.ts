export interface Span {
  start: number;
  end: number;
}

/** Replaces before[start, end) by `inserted`: the smallest single edit that leads from one text to the other. */
export interface Edit extends Span {
  inserted: string;
}

/** The edit between two texts, by what they share at both ends. */
export function findEdit(before: string, after: string): Edit {
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start++;
  let tail = 0;
  while (tail < most - start && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { start, end: before.length - tail, inserted: after.slice(start, after.length - tail) };
}

/**
 * Spans as they lie after the edit. One that is edited inside stretches with it; one that lost its words is dropped.
 */
export function shiftSpans<S extends Span>(spans: readonly S[], edit: Edit): S[] {
  const by = edit.inserted.length - (edit.end - edit.start);
  return spans.flatMap((span) => {
    if (span.end <= edit.start) return [span];
    if (span.start >= edit.end) return [{ ...span, start: span.start + by, end: span.end + by }];
    if (span.start <= edit.start && span.end >= edit.end) {
      const end = span.end + by;
      return end > span.start ? [{ ...span, end }] : [];
    }
    const start = span.start < edit.start ? span.start : edit.start + edit.inserted.length;
    const end = span.end > edit.end ? span.end + by : edit.start;
    return end > start ? [{ ...span, start, end }] : [];
  });
}

/** The text after all edits, the last in the text first. */
export const applyEdits = (text: string, edits: readonly Edit[]): string =>
  edits.reduce((so, { start, end, inserted }) => so.slice(0, start) + inserted + so.slice(end), text);
