import { select, selectionOf } from './caret';
import type { Reading } from './reading';
import { type Expected, withoutMarkers } from './verify';

/** Where the inserted words end in the text that stands now: what follows them is counted from its end, as editors space it. */
export function endOfInserted(now: string, { before, start, end, inserted }: Expected): number {
  if (!inserted.trim()) return Math.min(start, now.length);
  const text = withoutMarkers(now);
  let following = withoutMarkers(before).slice(end).replace(/\s/g, '').length;
  let at = text.length;
  while (following > 0 && at > 0) {
    at -= 1;
    if (/\S/.test(text[at]!)) following -= 1;
  }
  while (at > 0 && /\s/.test(text[at - 1]!)) at -= 1;
  return at;
}

/** Puts the caret at an offset of the text, where a person goes on to write; stays where it already stands. */
export async function caretTo(
  element: HTMLElement,
  family: string,
  reading: Reading,
  offset: number,
): Promise<void> {
  if (reading.kind === 'textarea') {
    const at = reading.selectionOf?.(offset, offset)?.start;
    if (at !== undefined) (element as HTMLTextAreaElement).setSelectionRange(at, at);
    return;
  }
  const range = reading.rangeOf(offset, offset);
  const selection = selectionOf(element);
  if (!range || !selection) return;
  const { focusNode, focusOffset, isCollapsed } = selection;
  const stands =
    isCollapsed &&
    focusNode &&
    element.contains(focusNode) &&
    endsAt(reading, focusNode, focusOffset, offset);
  if (!stands) await select(element, family, range);
}

/** The caret may stand at the same offset in several ways; none of them is moved, but for one on a line of its own. */
function endsAt(
  reading: Extract<Reading, { kind: 'editable' }>,
  node: Node,
  nodeOffset: number,
  offset: number,
): boolean {
  return reading.offsetOf(node, nodeOffset) === offset && !reading.isBelowText(node, nodeOffset);
}
