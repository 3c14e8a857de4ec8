import type { Level } from '../lint/finding';
import type { Span } from './spans';

export interface Mark extends Span {
  kind: Level | 'gap' | 'passage';
}

/** A stretch of text with everything that is said of it. */
export interface Segment extends Span {
  text: string;
  kinds: Mark['kind'][];
}

/** Cuts a text at every edge of a mark, so that overlapping marks become neighbours with several kinds. */
export function segmentText(text: string, marks: readonly Mark[]): Segment[] {
  const inside = marks.filter(({ start, end }) => start < end && start >= 0 && end <= text.length);
  const edges = [...new Set([0, text.length, ...inside.flatMap(({ start, end }) => [start, end])])];
  edges.sort((one, other) => one - other);
  return edges.slice(0, -1).map((start, index) => {
    const end = edges[index + 1]!;
    const kinds = inside.filter((mark) => mark.start <= start && mark.end >= end).map(({ kind }) => kind);
    return { start, end, text: text.slice(start, end), kinds: [...new Set(kinds)] };
  });
}
