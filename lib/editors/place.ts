import { isActive, pause, select, selectionOf, settleTime } from './caret';
import type { InsertMode } from './editor';
import { isTextControl } from './family';
import { piecesOf, type Reading } from './reading';

/** Where the words go: offsets of the agent's own text, and whether the caret already stands there. */
export interface Target {
  start: number;
  end: number;
  /** The agent's own caret is left untouched, so that it may stand where no character is. */
  atCaret: boolean;
  /** Own text beyond a quote or signature, which stays. */
  others: boolean;
}

/** Offset of the caret in the agent's own text; where it is a selection, of its end. */
export function caretIn(element: HTMLElement, reading: Reading): number | undefined {
  if (reading.kind === 'textarea') {
    const area = element as HTMLTextAreaElement;
    return isActive(area) ? reading.textOffsetOf(area.selectionEnd) : undefined;
  }
  const selection = selectionOf(element);
  if (!selection?.rangeCount) return undefined;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  const offset = element.contains(endContainer) ? reading.offsetOf(endContainer, endOffset) : undefined;
  // At the start of a box that nobody has clicked into it is the editor's own doing.
  return offset === 0 && !isActive(element) ? undefined : offset;
}

export function targetOf(mode: InsertMode, reading: Reading, caret: number | undefined): Target {
  const pieces = piecesOf(reading);
  if (typeof mode === 'object') return { ...mode, atCaret: false, others: false };
  if (mode === 'replace-all') {
    const piece =
      pieces.find(({ start, end }) => caret !== undefined && start <= caret && caret <= end) ?? pieces[0];
    const { start, end } = piece ?? { start: 0, end: 0 };
    return { start, end, atCaret: false, others: pieces.length > 1 };
  }
  if (caret !== undefined) return { start: caret, end: caret, atCaret: true, others: false };
  const end = pieces[0]?.end ?? 0;
  return { start: end, end, atCaret: false, others: false };
}

/** Puts selection or caret on the target; false where the page no longer has it. */
export async function selectTarget(
  element: HTMLElement,
  family: string,
  reading: Reading,
  target: Target,
): Promise<boolean> {
  if (reading.kind === 'textarea') {
    if (!isTextControl(element)) return false;
    if (target.atCaret) {
      element.setSelectionRange(element.selectionEnd, element.selectionEnd);
    } else {
      const span = reading.selectionOf?.(target.start, target.end);
      if (!span) return false;
      element.setSelectionRange(span.start, span.end);
    }
    await pause(settleTime);
    return true;
  }
  const range = rangeFor(element, reading, target);
  if (!range) return false;
  await select(element, family, range);
  return true;
}

function rangeFor(
  element: HTMLElement,
  reading: Extract<Reading, { kind: 'editable' }>,
  { start, end, atCaret }: Target,
): Range | undefined {
  const selection = selectionOf(element);
  if (atCaret && selection?.rangeCount) {
    const range = selection.getRangeAt(0).cloneRange();
    if (element.contains(range.endContainer)) {
      range.collapse(false);
      return range;
    }
  }
  // An empty line waits below the last words: the draft starts there, and leaves one above what follows.
  const open = reading.emptyEnd[Math.min(1, reading.emptyEnd.length - 1)];
  if (!atCaret && start === end && open && reading.text && start === (piecesOf(reading)[0]?.end ?? 0)) {
    if (open.node.isConnected) {
      const range = element.ownerDocument.createRange();
      range.setStart(open.node, open.offset);
      return range;
    }
  }
  return reading.rangeOf(start, end);
}
