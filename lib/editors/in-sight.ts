import type { ComposerText } from './editor';

interface Span {
  start: number;
  end: number;
}
interface Band {
  top: number;
  bottom: number;
}

/** So few marks cost nothing worth looking where they stand. */
const few = 24;
/** Shown beyond what is in sight, so that a little scrolling finds them there. Pixels. */
const margin = 100;
/** In one long paragraph every mark costs each of its lines something. */
const marginInParagraph = 20;

/**
 * Of the marks of a long text those that can be seen now, or nearly. After every key the browser draws all text anew that
 * holds a mark, be it in sight or not: with a hundred marks that takes longer than everything else a key does.
 */
export function marksInSight<M extends Span>(
  element: HTMLElement,
  text: ComposerText,
  marks: readonly M[],
): readonly M[] {
  if (marks.length <= few) return marks;
  const band = bandOf(element);
  const seen: M[] = [];
  const blocks = text.blocks ?? [{ element: undefined, start: 0, end: text.text.length }];
  let next = 0;
  for (const block of blocks) {
    const from = next;
    while (next < marks.length && marks[next]!.start < block.end) next++;
    if (next === from) continue;
    const inside = marks.slice(from, next);
    const place = block.element?.getBoundingClientRect();
    if (place && isOutside(place, band)) continue;
    const isWhole = place && place.top >= band.top && place.bottom <= band.bottom;
    seen.push(...(isWhole || inside.length <= few / 4 ? inside : linesInSight(text, inside, band)));
  }
  return seen;
}

/** Within one block the lines follow each other, so that few marks have to be asked where they are. */
function linesInSight<M extends Span>(text: ComposerText, marks: readonly M[], band: Band): readonly M[] {
  const top = band.top + margin - marginInParagraph;
  const bottom = band.bottom - margin + marginInParagraph;
  const boxOf = ({ start, end }: M) => text.rangeOf(start, end)?.getBoundingClientRect();
  const first = firstWhere(marks, (mark) => (boxOf(mark)?.bottom ?? top) >= top);
  const rest = marks.slice(first);
  return rest.slice(
    0,
    firstWhere(rest, (mark) => (boxOf(mark)?.top ?? bottom) > bottom),
  );
}

/** The first index for which it is true; once true it stays so. */
function firstWhere<M>(marks: readonly M[], isTrue: (mark: M) => boolean): number {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isTrue(marks[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

const isOutside = (place: Band, band: Band): boolean => place.bottom < band.top || place.top > band.bottom;

/** What of the box's own window can be seen, through the frames it is in. */
function bandOf(element: HTMLElement): Band {
  const view = element.ownerDocument.defaultView!;
  const band = { top: 0, bottom: view.innerHeight };
  for (let inner: Window = view, offset = 0; ; ) {
    const frame = inner.frameElement;
    const outer = frame?.ownerDocument.defaultView;
    if (!frame || !outer) break;
    offset += frame.getBoundingClientRect().top;
    band.top = Math.max(band.top, -offset);
    band.bottom = Math.min(band.bottom, outer.innerHeight - offset);
    inner = outer;
  }
  if (element.scrollHeight > element.clientHeight) {
    const box = element.getBoundingClientRect();
    band.top = Math.max(band.top, box.top);
    band.bottom = Math.min(band.bottom, box.bottom);
  }
  return { top: band.top - margin, bottom: band.bottom + margin };
}

/** Tells, once in a frame, when other lines may have come into sight. */
export function watchSight(element: HTMLElement, onMove: () => void): () => void {
  const stops: (() => void)[] = [];
  let waiting = false;
  const soon = (): void => {
    if (waiting) return;
    waiting = true;
    element.ownerDocument.defaultView?.requestAnimationFrame(() => {
      waiting = false;
      if (stops.length > 0) onMove();
    });
  };
  for (let view = element.ownerDocument.defaultView; view; ) {
    const { document } = view;
    const here = view;
    document.addEventListener('scroll', soon, { capture: true, passive: true });
    here.addEventListener('resize', soon);
    stops.push(() => {
      document.removeEventListener('scroll', soon, { capture: true });
      here.removeEventListener('resize', soon);
    });
    view = view.frameElement?.ownerDocument.defaultView ?? null;
  }
  return () => {
    for (const stop of stops.splice(0)) stop();
  };
}
