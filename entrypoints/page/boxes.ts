import type { ComposerText } from '@/lib/editors/editor';
import type { Marks } from '@/lib/editors/marks';
import type { Box } from './card-place';

/** The lines on which a passage of a reply box stands, in the page's own window, be the box in a frame or not. */
export function linesOf(
  element: HTMLElement,
  read: ComposerText,
  marks: Marks,
  start: number,
  end: number,
): Box[] {
  const range = read.rangeOf(start, end);
  const rects = range ? [...range.getClientRects()] : marks.boxesOf(element, start, end);
  return inPage(element, rects.length > 0 ? rects : [element.getBoundingClientRect()]);
}

/** The line with the caret; undefined while it is elsewhere. */
export function caretLine(element: HTMLElement, marks: Marks): Box | undefined {
  const offset = marks.offsetAtCaret(element);
  if (offset !== undefined) return inPage(element, marks.boxesOf(element, offset, offset))[0];
  const selection = selectionIn(element);
  const node = selection?.anchorNode;
  if (!node || !element.contains(node) || selection.rangeCount === 0) return undefined;
  const range = selection.getRangeAt(0);
  // An empty line gives no box of its own; what holds it does.
  const holder = node.nodeType === 1 ? (node as Element) : node.parentElement;
  const box =
    [...range.getClientRects()].at(-1) ?? (holder === element ? undefined : holder?.getBoundingClientRect());
  return box && inPage(element, [box])[0];
}

export const boxesOf = (elements: readonly HTMLElement[]): Box[] =>
  elements.flatMap((element) => inPage(element, [element.getBoundingClientRect()]));

/** Scrolls a passage into sight, where it is out of it. */
export function reveal(
  element: HTMLElement,
  read: ComposerText,
  marks: Marks,
  start: number,
  end: number,
): void {
  const range = read.rangeOf(start, end);
  const boxNow = (): DOMRect | undefined =>
    range ? range.getBoundingClientRect() : marks.boxesOf(element, start, end)[0];
  const view = element.ownerDocument.defaultView!;
  // From the words outwards: each part that scrolls, then the page, then the frame it is in.
  const first = range ? range.startContainer.parentElement : element;
  for (let part: Element | null = first; part; part = parentOf(part)) {
    const box = boxNow();
    const isPage = part === part.ownerDocument.scrollingElement;
    if (!box || part.scrollHeight <= part.clientHeight) continue;
    if (!isPage && !/auto|scroll|overlay/.test(view.getComputedStyle(part).overflowY)) continue;
    const frame = isPage ? { top: 0, bottom: view.innerHeight } : part.getBoundingClientRect();
    if (box.top < frame.top || box.bottom > frame.bottom)
      part.scrollTop += box.top - (frame.top + frame.bottom) / 2;
  }
  view.frameElement?.scrollIntoView({ block: 'nearest' });
}

const parentOf = (part: Element): Element | null =>
  part.parentElement ?? (part.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** In a shadow tree the document's own selection ends at its host. */
export function selectionIn(element: HTMLElement): Selection | null {
  const root = element.getRootNode() as (Document | ShadowRoot) & { getSelection?(): Selection | null };
  return (root.getSelection ?? (() => element.ownerDocument.getSelection())).call(root);
}

function inPage(element: HTMLElement, rects: readonly DOMRect[]): Box[] {
  let [x, y] = [0, 0];
  for (
    let frame = element.ownerDocument.defaultView?.frameElement;
    frame;
    frame = frame.ownerDocument.defaultView?.frameElement
  ) {
    const box = frame.getBoundingClientRect();
    x += box.left + frame.clientLeft;
    y += box.top + frame.clientTop;
  }
  return rects.map(({ left, right, top, bottom }) => ({
    left: left + x,
    right: right + x,
    top: top + y,
    bottom: bottom + y,
  }));
}
