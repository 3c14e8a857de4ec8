import type { ComposerText } from './editor';
import type { Place } from './text-layout';
import { isFresh, runAt, type Side } from './text-lookup';
import type { TextPiece } from './text-piece';

export interface PlacedPiece {
  piece: TextPiece;
  start: number;
  end: number;
}

/** The ways between offsets and the DOM for a text made of pieces; what they can't tell is asked of a whole reading. */
export function lookUpIn(
  root: HTMLElement,
  text: string,
  placed: readonly PlacedPiece[],
  readWhole: () => ComposerText,
): Pick<ComposerText, 'rangeOf' | 'offsetOf'> {
  function pointAt(offset: number, side: Side): Place | undefined {
    const at = pieceAt(placed, offset, side);
    const run = at && runAt(at.piece.runs, offset - at.start, side);
    if (!run || !isFresh(root, run)) return undefined;
    const inRun = Math.min(Math.max(offset - at.start - run.start, 0), run.length);
    return { node: run.node, offset: run.from + inRun };
  }

  return {
    rangeOf(start, end) {
      if (start < 0 || end <= start || end > text.length) return undefined;
      const from = pointAt(start, 'start');
      const to = pointAt(end, 'end');
      if (!from || !to) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    offsetOf(node, offset) {
      const whole = readWhole();
      return whole.text === text ? whole.offsetOf(node, offset) : undefined;
    },
  };
}

/**
 * The piece whose words stand at an offset; every piece placed holds some. Between two pieces an end goes back to the
 * words before it, a start on to those after it.
 */
function pieceAt(placed: readonly PlacedPiece[], offset: number, side: Side): PlacedPiece | undefined {
  let low = 0;
  let high = placed.length - 1;
  while (low < high) {
    const middle = (low + high + (side === 'end' ? 1 : 0)) >> 1;
    const { piece, start, end } = placed[middle]!;
    if (side === 'start') {
      if (end <= offset) low = middle + 1;
      else high = middle;
    } else if (start + (piece.runs[0]?.start ?? 0) < offset) low = middle;
    else high = middle - 1;
  }
  return placed[low];
}
