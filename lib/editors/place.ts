import { isActive, pause, select, selectionOf, settleTime } from './caret';
import type { InsertMode } from './editor';
import { piecesOf, type Reading } from './reading';
import type { Place } from './text-layout';

/** Where the words go: offsets of the agent's own text, and whether the caret already stands there. */
export interface Target {
  start: number;
  end: number;
  /** At the agent's own caret, which may stand where no character is. */
  atCaret: boolean;
  caretPlace?: Place;
  /** Nothing stands before it in its line. */
  opensLine: boolean;
  /** Takes the place of words named by the caller: joins what stands before and after, as they did. */
  joins: boolean;
  /** Own text beyond a quote or signature, which stays. */
  others: boolean;
}

export interface Caret {
  offset: number;
  opensLine: boolean;
  /** Its point in the DOM, or in a textarea's `value`: focus and failed tries move the selection. */
  place?: Place;
  /** On an empty line below the last words. */
  isBelow: boolean;
}

/** The caret in the agent's own text; where it is a selection, its end. */
export function caretIn(element: HTMLElement, reading: Reading): Caret | undefined {
  if (reading.kind === 'textarea') {
    const { value, selectionEnd } = element as HTMLTextAreaElement;
    if (!isActive(element)) return undefined;
    const opensLine = selectionEnd === 0 || value[selectionEnd - 1] === '\n';
    const place = { node: element, offset: selectionEnd };
    return { offset: reading.textOffsetOf(selectionEnd), opensLine, place, isBelow: false };
  }
  const selection = selectionOf(element);
  if (!selection?.rangeCount) return undefined;
  const { endContainer, endOffset } = selection.getRangeAt(0);
  const offset = element.contains(endContainer) ? reading.offsetOf(endContainer, endOffset) : undefined;
  // At the start of a box that nobody has clicked into it is the editor's own doing.
  if (offset === undefined || (offset === 0 && !isActive(element))) return undefined;
  const isBelow = reading.isBelowText(endContainer, endOffset);
  const opensLine = opensLineAt(reading, offset) || isBelow;
  return { offset, opensLine, place: { node: endContainer, offset: endOffset }, isBelow };
}

const opensLineAt = ({ text }: Reading, offset: number) => offset === 0 || text[offset - 1] === '\n';

export function targetOf(mode: InsertMode, reading: Reading, caret: Caret | undefined): Target {
  const pieces = piecesOf(reading);
  const target = (start: number, end: number, more: Partial<Target> = {}): Target => {
    return {
      start,
      end,
      atCaret: false,
      opensLine: opensLineAt(reading, start),
      joins: false,
      others: false,
      ...more,
    };
  };
  if (typeof mode === 'object') return target(mode.start, mode.end, { joins: true });
  if (mode === 'replace-all') {
    const holdsCaret = ({ start, end }: { start: number; end: number }) =>
      caret !== undefined && start <= caret.offset && caret.offset <= end;
    const piece = pieces.find(holdsCaret) ?? pieces[0];
    return target(piece?.start ?? 0, piece?.end ?? 0, { others: pieces.length > 1 });
  }
  if (caret)
    return target(caret.offset, caret.offset, {
      atCaret: true,
      opensLine: caret.opensLine,
      caretPlace: caret.place,
    });
  const end = pieces[0]?.end ?? 0;
  const isOpen = end === 0 || (reading.kind === 'editable' && reading.emptyEnd.length > 0);
  return target(end, end, { opensLine: isOpen });
}

/** Where the target stands in a textarea's `value`. */
export function valueSpan(
  area: HTMLTextAreaElement,
  reading: Reading,
  { start, end, atCaret }: Target,
): { start: number; end: number } | undefined {
  return atCaret ? { start: area.selectionEnd, end: area.selectionEnd } : reading.selectionOf?.(start, end);
}

/** Puts selection or caret on the target; false where the page no longer has it. */
export async function selectTarget(
  element: HTMLElement,
  family: string,
  reading: Reading,
  target: Target,
): Promise<boolean> {
  if (reading.kind === 'textarea') {
    const area = element as HTMLTextAreaElement;
    const span = valueSpan(area, reading, target);
    if (!span) return false;
    area.setSelectionRange(span.start, span.end);
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
  { start, end, atCaret, caretPlace }: Target,
): Range | undefined {
  const atPlace = ({ node, offset }: Place) => {
    const range = element.ownerDocument.createRange();
    range.setStart(
      node,
      Math.min(offset, (node.nodeType === 3 ? (node as Text).data : node.childNodes).length),
    );
    return range;
  };
  if (atCaret && caretPlace && element.contains(caretPlace.node)) return atPlace(caretPlace);
  // An empty line waits below the last words: the draft starts there, and leaves one above what follows.
  const open = reading.emptyEnd[Math.min(1, reading.emptyEnd.length - 1)];
  if (!atCaret && start === end && open && reading.text && start === (piecesOf(reading)[0]?.end ?? 0)) {
    if (open.node.isConnected) return atPlace(open);
  }
  return reading.rangeOf(start, end);
}
