import type { ComposerText } from './editor';
import { type Cut, strokesOf } from './mark-strokes';
import { type Mark, markStyles } from './marks';

/** A layer over a textarea that lays out the same text unseen and shows only the underlines. */
export interface Mirror {
  area: HTMLTextAreaElement;
  paint(text: ComposerText, marks: readonly Mark[]): void;
  at(x: number, y: number): Mark[];
  /** The lines of a passage, or of a place between two characters. Offsets count in the text last painted. */
  boxesOf(start: number, end: number): DOMRect[];
  remove(): void;
}

/** Everything that decides where a word stands in a textarea. */
const copied = [
  'direction',
  'writing-mode',
  'font',
  'font-kerning',
  'font-feature-settings',
  'font-variation-settings',
  'letter-spacing',
  'word-spacing',
  'line-height',
  'tab-size',
  'text-align',
  'text-indent',
  'text-transform',
  'white-space',
  'word-break',
  'overflow-wrap',
  'hyphens',
  'padding-top',
  'padding-right',
  'padding-bottom',
  'padding-left',
  'border-top-width',
  'border-right-width',
  'border-bottom-width',
  'border-left-width',
];

export function createMirror(area: HTMLTextAreaElement): Mirror {
  const page = area.ownerDocument;
  const view = page.defaultView!;
  const host = page.createElement('div');
  host.setAttribute('aria-hidden', 'true');
  const root = host.attachShadow({ mode: 'closed' });
  const clip = page.createElement('div');
  const layer = page.createElement('div');
  clip.append(layer);
  root.append(clip);
  Object.assign(host.style, {
    all: 'initial',
    position: 'fixed',
    inset: '0 auto auto 0',
    width: '0',
    height: '0',
    pointerEvents: 'none',
    zIndex: '2147483646',
  });
  Object.assign(clip.style, { position: 'fixed', overflow: 'hidden', pointerEvents: 'none' });
  page.documentElement.append(host);

  let painted: ComposerText | undefined;
  let spans: [marks: Mark[], span: HTMLElement][] = [];
  let frame = 0;
  const place = () => {
    frame = 0;
    const box = area.getBoundingClientRect();
    const style = view.getComputedStyle(area);
    const seen = area.isConnected && box.width > 0 && style.visibility === 'visible' && !isCovered(area, box);
    clip.style.display = seen ? 'block' : 'none';
    if (!seen) return;
    // A page zoomed by its own style: lengths of our host count in its zoom, those of the textarea in the textarea's.
    const zoom = zoomOf(host);
    const own = zoomOf(area);
    clip.style.zoom = String(own / zoom);
    const border = {
      left: Number.parseFloat(style.borderLeftWidth) || 0,
      top: Number.parseFloat(style.borderTopWidth) || 0,
    };
    Object.assign(clip.style, {
      left: `${box.left / own + border.left}px`,
      top: `${box.top / own + border.top}px`,
      width: `${area.clientWidth}px`,
      height: `${area.clientHeight}px`,
    });
    for (const property of copied) layer.style.setProperty(property, style.getPropertyValue(property));
    Object.assign(layer.style, {
      position: 'absolute',
      boxSizing: 'border-box',
      borderWidth: '0',
      width: `${area.clientWidth}px`, // Without the scroll bar, as the textarea wraps.
      left: `${-area.scrollLeft}px`,
      top: `${-area.scrollTop}px`,
      color: 'transparent',
    });
  };
  const soon = () => {
    frame ||= view.requestAnimationFrame(place);
  };
  const resized = new view.ResizeObserver(soon);
  resized.observe(area);
  page.addEventListener('scroll', soon, { capture: true, passive: true });
  view.addEventListener('resize', soon);

  return {
    area,
    paint(text, marks) {
      painted = text;
      const value = area.value;
      const cuts: Cut[] = [];
      for (const mark of marks) {
        const span = text.selectionOf?.(mark.start, mark.end);
        if (span && span.end > span.start) cuts.push({ mark, ...span });
      }
      spans = [];
      const parts: (Node | string)[] = [];
      let at = 0;
      for (const { level, marks: here, start, end } of strokesOf(cuts)) {
        const span = page.createElement('span');
        span.style.cssText = markStyles[level];
        span.textContent = value.slice(start, end);
        parts.push(value.slice(at, start), span);
        spans.push([here, span]);
        at = end;
      }
      layer.replaceChildren(...parts, value.slice(at), '\u200B'); // The last line break needs something after it.
      place();
    },
    at(x, y) {
      const here = spans.filter(([, span]) =>
        [...span.getClientRects()].some(
          ({ left, right, top, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
        ),
      );
      return [...new Set(here.flatMap(([marks]) => marks))];
    },
    boxesOf(start, end) {
      place();
      const span = painted?.selectionOf?.(start, end);
      return span ? [...rangeIn(layer, span.start, span.end).getClientRects()] : [];
    },
    remove() {
      if (frame) view.cancelAnimationFrame(frame);
      resized.disconnect();
      page.removeEventListener('scroll', soon, { capture: true });
      view.removeEventListener('resize', soon);
      host.remove();
    },
  };
}

/** Of all `zoom` styles above it; browsers before the standard know none. */
const zoomOf = (element: HTMLElement): number =>
  (element as HTMLElement & { currentCSSZoom?: number }).currentCSSZoom ?? 1;

/** A range over the layer's text, by offsets in the textarea's value. */
function rangeIn(layer: HTMLElement, start: number, end: number): Range {
  const page = layer.ownerDocument;
  const range = page.createRange();
  const texts = page.createTreeWalker(layer, 4); // NodeFilter.SHOW_TEXT
  let before = 0;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node as Text;
    if (start >= before && start <= before + length) range.setStart(node, start - before);
    if (end >= before && end <= before + length) {
      range.setEnd(node, end - before);
      break;
    }
    before += length;
  }
  return range;
}

/** Behind a dialog or menu of the page no underline may show. */
function isCovered(area: HTMLTextAreaElement, box: DOMRect): boolean {
  const page = area.ownerDocument;
  const x = box.left + box.width / 2;
  const y = box.top + box.height / 2;
  const top = page.elementFromPoint(x, y); // Null outside the window.
  return top !== null && top !== area && !area.contains(top) && !top.contains(area);
}
