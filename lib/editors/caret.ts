import { isTextControl } from './family';

/** Editors follow the selection a task later; until then they would insert at the old place. */
export const settleTime = 60;
/** Slate looks at most every 100 ms. */
const slowSettleTime = 130;

export const pause = (milliseconds: number) => new Promise<void>((done) => setTimeout(done, milliseconds));

/** The next frame, or a moment in a hidden tab, where no frames come. */
export function nextFrame(element: HTMLElement): Promise<void> {
  const view = element.ownerDocument.defaultView;
  return new Promise((done) => {
    const timer = setTimeout(done, 50);
    view?.requestAnimationFrame(() => {
      clearTimeout(timer);
      setTimeout(done);
    });
  });
}

export function selectionOf(element: HTMLElement): Selection | null {
  const tree = element.getRootNode() as (Document | ShadowRoot) & { getSelection?: () => Selection | null };
  return tree.getSelection?.() ?? element.ownerDocument.getSelection();
}

/** Has the editor the page's focus? The window may have lost it to the panel. */
export function isActive(element: HTMLElement): boolean {
  if ((element.getRootNode() as Document | ShadowRoot).activeElement !== element) return false;
  const frame = element.ownerDocument.defaultView?.frameElement; // A body in a frame is always the active one there.
  return !frame || (frame.getRootNode() as Document | ShadowRoot).activeElement === frame;
}

/** Gives the editor focus without scrolling the page under the agent's eyes. */
export async function focusOn(element: HTMLElement): Promise<void> {
  if (isActive(element)) return;
  element.focus({ preventScroll: true });
  await pause(settleTime);
}

/** Selects and waits until the editor has followed. */
export async function select(element: HTMLElement, family: string, range: Range): Promise<void> {
  const selection = selectionOf(element);
  if (!selection) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  const stands =
    selection.anchorNode === startContainer &&
    selection.anchorOffset === startOffset &&
    selection.focusNode === endContainer &&
    selection.focusOffset === endOffset;
  if (stands && isNative(family)) {
    selection.setBaseAndExtent(element, 0, element, 0); // Else one undo takes the typing before it, too.
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  } else if (!stands || family === 'draft' || family === 'lexical') {
    if (family === 'lexical' || stands) await nudge(selection, startContainer);
    selection.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  }
  await pause(family === 'slate' ? slowSettleTime : settleTime);
}

/** Is undo the browser's own? */
export const isNative = (family: string) =>
  ['textarea', 'plain', 'plain-text', 'summernote'].includes(family);

/**
 * Chromium joins what is typed next to the undo step of its own `insertText`, until the selection is set: to where it is
 * will do, and the page hears nothing of it.
 */
export function closeUndoStep(element: HTMLElement): void {
  if (!isActive(element)) return; // The page has moved the focus on, and the caret with it.
  if (isTextControl(element)) {
    element.setSelectionRange(element.selectionStart, element.selectionEnd);
    return;
  }
  const selection = selectionOf(element);
  if (!selection?.anchorNode || !selection.focusNode) return;
  const { anchorNode, anchorOffset, focusNode, focusOffset } = selection;
  selection.setBaseAndExtent(anchorNode, anchorOffset, focusNode, focusOffset);
}

/**
 * Lexical takes the first move after its own for its own and skips it, unless it goes to the start of a text. Both
 * may hold another selection than the page shows, when their text was set from outside: only a move tells them.
 */
async function nudge(selection: Selection, node: Node): Promise<void> {
  selection.setBaseAndExtent(node, 0, node, 0);
  await pause(settleTime / 2);
}
