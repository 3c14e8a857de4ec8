import type { ComposerText } from './editor';
import { isTextControl } from './family';
import { marksInSight, watchSight } from './in-sight';
import { createMirror, type Mirror } from './textarea-mirror';

export type MarkLevel = 'error' | 'warning' | 'hint';

export interface Mark {
  start: number;
  end: number;
  level: MarkLevel;
}

const levels: MarkLevel[] = ['hint', 'warning', 'error'];
const nameOf = (level: MarkLevel) => `amends-${level}`;

/** Underlines that stand on light and dark pages alike. */
export const markStyles: Record<MarkLevel, string> = {
  error: 'text-decoration: underline wavy 1.5px #e5484d; text-underline-offset: 3px;',
  warning: 'text-decoration: underline wavy 1.5px #e38b0a; text-underline-offset: 3px;',
  hint: 'text-decoration: underline dotted 2px #4c8df6; text-underline-offset: 3px;',
};
const sheetText = levels.map((level) => `::highlight(${nameOf(level)}) { ${markStyles[level]} }`).join('\n');

type PageWindow = Window & typeof globalThis;

export interface Marks {
  /** Shows exactly these marks from now on; in order of the text. Of very many those that are in sight. */
  paint(element: HTMLElement, text: ComposerText, marks: readonly Mark[]): void;
  /** Takes everything away again: highlights, style sheet, mirror. */
  clear(): void;
  /** The marks at a point of the window, the narrowest first. */
  at(x: number, y: number): Mark[];
  /** Offset in the text at a point of the window; undefined outside the agent's own text. */
  offsetAt(x: number, y: number): number | undefined;
  /** The lines of a passage of a textarea; none while it is not marked, or for other boxes. */
  boxesOf(element: HTMLElement, start: number, end: number): DOMRect[];
  /** Offset of the caret in a textarea, which has no selection of its own in the document. */
  offsetAtCaret(element: HTMLElement): number | undefined;
}

/** Marks in the page that change no node of the editor: custom highlights, over a textarea a layer of our own. */
export function createMarks(page: Document): Marks {
  const view = page.defaultView as PageWindow | null;
  const highlights = new Map<MarkLevel, Highlight>();
  let sheet: CSSStyleSheet | undefined;
  let styled: (Document | ShadowRoot) | undefined;
  let mirror: Mirror | undefined;
  let unwatch: (() => void) | undefined;
  let shown:
    | { text: ComposerText; marks: readonly Mark[]; ranges: Map<Mark, Range>; element: HTMLElement }
    | undefined;

  function paintRanges(element: HTMLElement, ranges: Map<Mark, Range>): void {
    if (!view?.Highlight || !view.CSS?.highlights) return;
    style(element.getRootNode() as Document | ShadowRoot);
    for (const level of levels) {
      let highlight = highlights.get(level);
      if (!highlight) {
        highlight = new view.Highlight();
        highlight.priority = levels.indexOf(level);
        highlights.set(level, highlight);
        view.CSS.highlights.set(nameOf(level), highlight);
      }
      replaceRanges(highlight, shown?.ranges, ranges, level);
    }
  }

  function style(tree: Document | ShadowRoot): void {
    if (styled === tree || !view) return;
    unstyle();
    sheet ??= new view.CSSStyleSheet();
    sheet.replaceSync(sheetText);
    tree.adoptedStyleSheets = [...tree.adoptedStyleSheets, sheet];
    styled = tree;
  }

  function unstyle(): void {
    if (styled) styled.adoptedStyleSheets = styled.adoptedStyleSheets.filter((one) => one !== sheet);
    styled = undefined;
  }

  function clearRanges(): void {
    for (const [level, highlight] of highlights) {
      if (view?.CSS.highlights.get(nameOf(level)) === highlight) view.CSS.highlights.delete(nameOf(level));
    }
    highlights.clear();
    unstyle();
  }

  function clearMirror(): void {
    mirror?.remove();
    mirror = undefined;
  }

  function stopWatching(): void {
    unwatch?.();
    unwatch = undefined;
  }

  const painter: Marks = {
    paint(element, text, marks) {
      const ranges = new Map<Mark, Range>();
      if (isTextControl(element)) {
        shown = { text, marks, ranges, element };
        clearRanges();
        if (mirror?.area !== element) clearMirror();
        if (marks.length > 0) mirror ??= createMirror(element);
        mirror?.paint(text, marks);
        return;
      }
      clearMirror();
      if (shown?.element !== element) stopWatching();
      const seen = marksInSight(element, text, marks);
      for (const mark of seen) {
        const range = mark.end > mark.start ? text.rangeOf(mark.start, mark.end) : undefined;
        if (range) ranges.set(mark, range);
      }
      if (ranges.size === 0) clearRanges();
      else paintRanges(element, ranges);
      shown = { text, marks, ranges, element };
      if (seen.length === marks.length) stopWatching();
      else unwatch ??= watchSight(element, () => shown && painter.paint(element, shown.text, shown.marks));
    },
    clear() {
      stopWatching();
      clearRanges();
      clearMirror();
      shown = undefined;
    },
    at(x, y) {
      const found = mirror
        ? mirror.at(x, y)
        : [...(shown?.ranges ?? [])].filter(([, range]) => holds(range, x, y)).map(([mark]) => mark);
      return found.sort((one, other) => one.end - one.start - (other.end - other.start));
    },
    offsetAt(x, y) {
      const point = page.caretPositionFromPoint?.(x, y);
      return point ? shown?.text.offsetOf(point.offsetNode, point.offset) : undefined;
    },
    boxesOf: (element, start, end) => (mirror?.area === element ? mirror.boxesOf(start, end) : []),
    offsetAtCaret(element) {
      if (!isTextControl(element) || shown?.element !== element) return undefined;
      return shown.text.offsetOf(element, element.selectionEnd);
    },
  };
  return painter;
}

/**
 * Brings a highlight from one set of ranges to the next, all in one task. A range that stands where one stood before is
 * left as it is: the browser draws again only where something changed.
 */
function replaceRanges(
  highlight: Highlight,
  before: ReadonlyMap<Mark, Range> | undefined,
  after: Map<Mark, Range>,
  level: MarkLevel,
): void {
  const standing = new Map<Node, Range[]>();
  for (const [mark, range] of before ?? []) {
    if (mark.level !== level || !highlight.has(range)) continue;
    const here = standing.get(range.startContainer);
    if (here) here.push(range);
    else standing.set(range.startContainer, [range]);
  }
  const fresh: Range[] = [];
  for (const [mark, range] of after) {
    if (mark.level !== level) continue;
    const here = standing.get(range.startContainer);
    const same = here?.findIndex((one) => isSame(one, range)) ?? -1;
    if (same < 0) fresh.push(range);
    else after.set(mark, here!.splice(same, 1)[0]!);
  }
  const gone = [...standing.values()].flat();
  if (gone.length === highlight.size) highlight.clear();
  else for (const range of gone) highlight.delete(range);
  for (const range of fresh) highlight.add(range);
}

const isSame = (one: Range, other: Range): boolean =>
  one.startOffset === other.startOffset &&
  one.endContainer === other.endContainer &&
  one.endOffset === other.endOffset;

function holds(range: Range, x: number, y: number): boolean {
  for (const { left, right, top, bottom } of range.getClientRects()) {
    if (left <= x && x <= right && top <= y && y <= bottom) return true;
  }
  return false;
}
