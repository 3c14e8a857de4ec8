import type { Mark, MarkLevel } from './marks';

/** A mark where it stands in what is drawn. */
export interface Cut {
  mark: Mark;
  start: number;
  end: number;
}

/** A stretch that is drawn in one way, with all marks that lie on it. */
export interface Stroke {
  level: MarkLevel;
  marks: Mark[];
  start: number;
  end: number;
}

const weight: Record<MarkLevel, number> = { hint: 0, warning: 1, error: 2 };

/** Cuts marks that overlap into strokes that do not, in order of the text; on each the gravest level wins. */
export function strokesOf(cuts: readonly Cut[]): Stroke[] {
  const inOrder = [...cuts].sort((one, other) => one.start - other.start || other.end - one.end);
  const bounds = [...new Set(cuts.flatMap(({ start, end }) => [start, end]))].sort(
    (one, other) => one - other,
  );
  const strokes: Stroke[] = [];
  let open: Cut[] = [];
  let next = 0;
  for (const [place, start] of bounds.entries()) {
    open = open.filter((cut) => cut.end > start);
    while (next < inOrder.length && inOrder[next]!.start <= start) open.push(inOrder[next++]!);
    const end = bounds[place + 1];
    if (open.length === 0 || end === undefined) continue;
    const marks = open.map(({ mark }) => mark);
    const level = marks.reduce((one, other) => (weight[other.level] > weight[one.level] ? other : one)).level;
    strokes.push({ level, marks, start, end });
  }
  return strokes;
}
