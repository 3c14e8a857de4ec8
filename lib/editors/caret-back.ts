import { isActive, select, selectionOf } from './caret';
import { caretTo } from './caret-after';
import type { TextFix } from './editor';
import { isTextControl } from './family';
import type { Caret } from './place';
import type { Reading } from './reading';

/** How far a caret moves with the words before it; undefined where it stood in words that went away. */
export function caretShift(offset: number, parts: readonly TextFix[], longer: number): number | undefined {
  let shift = 0;
  for (const { start, end, text } of parts) {
    if (offset <= start) return shift;
    if (offset < end) return undefined;
    shift += text.length - (end - start);
  }
  return longer; // Behind all of them the text itself tells it, however the editor spaced it.
}

/**
 * Where the agent is writing, remembered before these parts of the text change. The answer puts the caret back there; false
 * where it stood in words that went away.
 */
export function rememberCaret(
  element: HTMLElement,
  family: string,
  read: () => Reading,
  caret: Caret,
  parts: readonly TextFix[],
): () => Promise<boolean> {
  const length = () => (isTextControl(element) ? element.value : read().text).length;
  const before = length();
  return async () => {
    const shift = caretShift(caret.offset, parts, length() - before);
    if (shift === undefined) return false;
    await caretBack(element, family, read(), caret, shift);
    return true;
  };
}

/** Puts the caret to where a person was writing, on an empty line below their words, too. */
export async function caretBack(
  element: HTMLElement,
  family: string,
  reading: Reading,
  { offset, place, isBelow }: Caret,
  shift = 0,
): Promise<void> {
  if (!isActive(element)) return; // The page has moved the focus on, and the caret with it.
  if (isTextControl(element) && place) {
    element.setSelectionRange(place.offset + shift, place.offset + shift);
    return;
  }
  if (reading.kind === 'editable' && isBelow) {
    const own = place && element.contains(place.node) && reading.isBelowText(place.node, place.offset);
    const line = own ? place : reading.emptyEnd.at(-1);
    if (line) return caretAt(element, family, line.node, line.offset);
  }
  await caretTo(element, family, reading, offset + shift);
}

async function caretAt(element: HTMLElement, family: string, node: Node, offset: number): Promise<void> {
  const selection = selectionOf(element);
  if (selection?.isCollapsed && selection.focusNode === node && selection.focusOffset === offset) return;
  const range = element.ownerDocument.createRange();
  range.setStart(node, Math.min(offset, node.childNodes.length));
  await select(element, family, range);
}
