import { boxOf, parentOf } from '../own';
import { areaOf, type Box, common, heightOf, widthOf } from './box';
import { type Colour, colourOf, distance, over } from './colour';
import { hasInk, inksOf, leastDistance } from './ink';
import { collectLooks, type Ground, type Look, layer, type Place, skipsContent } from './looks';

/** Pixels. Lower letters are dots. */
const leastHeight = 2;
/** Pixels for a letter. Narrower ones lie on top of each other. */
const leastWidth = 0.6;

export interface Painter {
  /** The part of a text node that a reader sees, and the part that he does not. */
  judge(text: Text, words: string): { seen: string; unseen: string };
  /** The look of an element that was walked; undefined for one beyond the limits. */
  look(element: Element): Look | undefined;
  /** Whether a control's own words, drawn by the browser, can be seen. */
  isBoxSeen(element: Element): boolean;
}

/**
 * Tells what of a mail is painted so that a reader can make it out: from the computed style and the boxes the browser
 * laid out, not from a list of ways to hide. Needs a page with layout. One painter reads one root once.
 */
export function* createPainter(root: Element): Generator<undefined, Painter> {
  const page = root.ownerDocument;
  const view = page.defaultView!;
  const home = boxOf(root);
  const base = baseColour(root, page, view);
  // All of it before any text is judged: what lies above a text may come after it.
  const { looks, grounds } = yield* collectLooks(root);

  /** The part of a text node that a reader sees, and the part that he does not. */
  function judge(text: Text, words: string): { seen: string; unseen: string } {
    const parent = parentOf(text);
    const look = parent && looks.get(parent);
    if (!look || look.gone || skipsContent(look) || look.style.visibility !== 'visible' || !hasInk(look))
      return { seen: '', unseen: words };
    const rects = rectsOf(text, 0, words.length);
    const good = rects.filter((rect) => isSeen(rect, look));
    if (good.length === rects.length && rects.length > 0 && !isCrushed(rects, words))
      return { seen: words, unseen: '' };
    if (good.length === 0 || isCrushed(rects, words)) return { seen: '', unseen: words };
    return judgeWords(text, words, look); // Lines of it are cut off: each word by itself.
  }

  function judgeWords(text: Text, words: string, look: Look): { seen: string; unseen: string } {
    let seen = '';
    let unseen = '';
    for (const { 0: word, index } of words.matchAll(/\s*\S+\s*/g)) {
      const rects = rectsOf(text, index, index + word.length);
      if (rects.some((rect) => isSeen(rect, look))) seen += word;
      else unseen += word;
    }
    return { seen, unseen };
  }

  function rectsOf(text: Text, start: number, end: number): DOMRect[] {
    const range = new Range(); // Not document.createRange, which a name in the mail may shadow.
    range.setStart(text, start);
    range.setEnd(text, Math.min(end, text.data.length));
    return [...range.getClientRects()].filter(({ width }) => width > 0);
  }

  function isSeen(rect: Box, look: Look): boolean {
    if (heightOf(rect) < leastHeight) return false;
    const shown = common(rect, look.clip);
    if (
      heightOf(shown) < Math.max(leastHeight, heightOf(rect) * 0.4) ||
      widthOf(shown) < Math.min(3, widthOf(rect) / 2)
    )
      return false;
    if (shown.right <= home.left || shown.bottom <= home.top - 1) return false; // No scrolling leads there.
    if (look.moved && shown.left >= Math.max(home.right, home.left + 400)) return false;
    if (shown.left > home.left + 10_000 || shown.top > Math.max(home.bottom, home.top) + 10_000) return false;
    return standsOut(shown, look);
  }

  /** Is the ink of this text told from what is painted right behind it, with nothing in front? */
  function standsOut(rect: Box, look: Look): boolean {
    const place: Place = [...look.place, layer.inline, 1e9];
    const point = { x: (rect.left + rect.right) / 2, y: (rect.top + rect.bottom) / 2 };
    let behind: Ground | undefined;
    const under: Ground[] = [];
    for (const ground of grounds) {
      if (!holds(ground.box, point)) continue;
      const isAncestor = ground.element.contains(look.element);
      if (compare(ground.place, place) > 0 && !(isAncestor && !isBelowOwnGround(ground, look))) {
        if (ground.opaque && coverage(ground.box, rect) > 0.85) return false;
        continue;
      }
      under.push(ground);
    }
    under.sort((one, other) => compare(one.place, other.place));
    let colour = base;
    for (const ground of under) {
      behind = ground;
      if (!ground.colours) continue;
      if (ground.colours.length === 1) colour = over(ground.colours[0]!, colour);
    }
    if (behind && !behind.colours) return true; // A picture: nobody can tell from here.
    const backs =
      behind?.colours && behind.colours.length > 1
        ? behind.colours.map((one) => over(one, colour))
        : [colour];
    return inksOf(look).some((ink) => backs.some((back) => distance(over(ink, back), back) >= leastDistance));
  }

  /** A negative layer lies behind the ground of an ancestor that is no stacking context of its own. */
  const isBelowOwnGround = (ground: Ground, look: Look): boolean =>
    look.place.some((value, at) => at % 2 === 0 && value < 0) && compare(ground.place, look.place) > 0;

  /** Letters pushed onto one another. */
  function isCrushed(rects: readonly Box[], words: string): boolean {
    const letters = words.replace(/\s+/g, '').length;
    const width = rects.reduce(
      (sum, rect) => sum + Math.max(widthOf(rect), heightOf(rect) > 60 * leastHeight ? heightOf(rect) : 0),
      0,
    );
    return letters > 3 && width / letters < leastWidth;
  }

  return {
    judge,
    /** The look of an element that was walked; undefined for one beyond the limits. */
    look: (element: Element): Look | undefined => looks.get(element),
    /** Whether a control's own words, drawn by the browser, can be seen. */
    isBoxSeen(element: Element): boolean {
      const look = looks.get(element);
      if (!look || look.gone || skipsContent(look) || look.style.visibility !== 'visible' || !hasInk(look))
        return false;
      const box = boxOf(element);
      return widthOf(box) > 8 && heightOf(box) > 6 && isSeen(box, look);
    },
  };
}

const holds = (box: Box, { x, y }: { x: number; y: number }): boolean =>
  x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
const coverage = (cover: Box, rect: Box): number => areaOf(common(cover, rect)) / Math.max(1, areaOf(rect));

function compare(one: Place, other: Place): number {
  for (let at = 0; at < Math.min(one.length, other.length); at++) {
    if (one[at] !== other[at]) return one[at]! - other[at]!;
  }
  return one.length - other.length;
}

/** What lies behind the mail: the first opaque colour outwards, else the browser's canvas. */
function baseColour(root: Element, page: Document, view: Window): Colour {
  for (let element = parentOf(root); element; element = parentOf(element)) {
    const colour = colourOf(view.getComputedStyle(element).backgroundColor, page);
    if (colour && colour.alpha > 0.95) return colour;
  }
  return { red: 255, green: 255, blue: 255, alpha: 1 };
}
