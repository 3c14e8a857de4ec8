import {
  boxOf,
  firstChildOf,
  hasAttributeOf,
  localNameOf,
  nextSiblingOf,
  nodeTypeOf,
  parentOf,
} from '../own';
import { areaOf, type Box, clippedBy, common, everywhere, heightOf, widthOf } from './box';
import { type Colour, colourOf, distance, filtered, gradientColours, over } from './colour';

/** Smaller steps of colour than this no reader sees; of 255. */
const leastDistance = 5;
/** Pixels. Lower letters are dots. */
const leastHeight = 2;
/** Pixels for a letter. Narrower ones lie on top of each other. */
const leastWidth = 0.6;

/** Where something is painted, as a list of (layer, order in the tree): compared place by place, later is above. */
type Place = readonly number[];
const layer = { ground: -1000, block: 0, float: 1, inline: 2, positioned: 3 };

/** All that an element passes on to what stands in it. */
export interface Look {
  /** Not rendered at all: nothing inside can come back from it. */
  gone: boolean;
  opacity: number;
  filters: readonly string[];
  /** What may be seen of in-flow content, and of absolutely placed content. */
  clip: Box;
  placedClip: Box;
  /** Taken out of the flow or moved: reachable only where the mail itself is. */
  moved: boolean;
  place: Place;
  style: CSSStyleDeclaration;
  element: Element;
}

/** Something painted behind or in front of text. */
interface Ground {
  box: Box;
  place: Place;
  colours: readonly Colour[] | undefined;
  opaque: boolean;
  element: Element;
}

/**
 * Tells what of a mail is painted so that a reader can make it out: from the computed style and the boxes the browser
 * laid out, not from a list of ways to hide. Needs a page with layout. One painter reads one root once.
 */
export function createPainter(root: Element) {
  const page = root.ownerDocument;
  const view = page.defaultView!;
  const home = boxOf(root);
  const base = baseColour(root, page, view);
  let order = 0;
  const looks = new Map<Element, Look>();
  const grounds: Ground[] = [];
  const first: Look = {
    gone: false,
    opacity: 1,
    filters: [],
    clip: everywhere,
    placedClip: everywhere,
    moved: false,
    place: [],
    style: view.getComputedStyle(root),
    element: root,
  };
  /** One walk in tree order before any text is judged: what lies above a text may come after it. */
  function collect(): void {
    const stack: { element: Element; outer: Look }[] = [{ element: root, outer: first }];
    let budget = 30_000;
    while (stack.length > 0 && budget-- > 0) {
      const { element, outer } = stack.pop()!;
      const look = lookOf(element, outer);
      looks.set(element, look);
      if (look.gone) continue;
      const children: Element[] = [];
      for (let child = firstChildOf(element); child; child = nextSiblingOf(child)) {
        if (nodeTypeOf(child) === 1) children.push(child as Element);
      }
      for (const child of children.reverse()) stack.push({ element: child, outer: look });
    }
  }

  function lookOf(element: Element, outer: Look): Look {
    const style = view.getComputedStyle(element);
    const index = order++;
    const gone =
      outer.gone ||
      style.display === 'none' ||
      isSkipped(element, outer) ||
      (style.backfaceVisibility === 'hidden' && isTurnedAway(style.transform)) ||
      isMaskedOut(style, page);
    const look: Look = { ...outer, gone, style, element };
    if (gone) return look;
    const box = boxOf(element);
    const isPlaced = style.position === 'absolute' || style.position === 'fixed';
    const isPositioned = style.position !== 'static';
    look.opacity = outer.opacity * Number(style.opacity || 1);
    if (style.filter !== 'none') look.filters = [...outer.filters, style.filter];
    look.moved =
      outer.moved ||
      isPlaced ||
      style.transform !== 'none' ||
      style.translate !== 'none' ||
      Number.parseFloat(style.textIndent) < -200 ||
      Math.min(Number.parseFloat(style.marginLeft), Number.parseFloat(style.marginTop)) < -200 ||
      Number.parseFloat(style.marginLeft) > 1500 ||
      (style.position === 'relative' && (style.left !== 'auto' || style.top !== 'auto'));
    const z = style.zIndex === 'auto' ? 0 : Number(style.zIndex);
    const stacks =
      isPositioned ||
      look.opacity !== outer.opacity ||
      style.transform !== 'none' ||
      style.filter !== 'none' ||
      style.isolation === 'isolate';
    if (stacks)
      look.place = [...outer.place, z === 0 ? layer.positioned : z < 0 ? z : layer.positioned + z, index];
    else if (style.float !== 'none') look.place = [...outer.place, layer.float, index];
    else if (/^inline-/.test(style.display)) look.place = [...outer.place, layer.inline, index];
    addGround(look, box, index, outer);

    let clip = style.position === 'fixed' ? everywhere : isPlaced ? outer.placedClip : outer.clip;
    if (style.clipPath !== 'none') clip = common(clip, clippedBy(style.clipPath, box));
    if (isPlaced && style.clip !== 'auto') clip = common(clip, clippedBy(style.clip, box));
    if (cutsOff(style, box) || /paint|strict|content/.test(style.contain)) clip = common(clip, box);
    look.clip = clip;
    if (isPositioned || style.transform !== 'none') look.placedClip = clip;
    return look;
  }

  function addGround(look: Look, box: Box, index: number, outer: Look): void {
    const { style, element } = look;
    if (areaOf(box) === 0 || style.visibility !== 'visible') return;
    const image = style.backgroundImage;
    const clipsToText = style.webkitBackgroundClip === 'text';
    const colour = colourOf(style.backgroundColor, page);
    if (clipsToText || (image === 'none' && (!colour || colour.alpha === 0))) return;
    const gradient = image === 'none' ? [] : gradientColours(image, page);
    const fill = colour && colour.alpha > 0 ? [colour] : [];
    // A gradient that is not opaque lets the element's own colour through; both are kept as what may be seen.
    const colours = gradient && [...fill, ...gradient].map((one) => through(one, look));
    const stacks = look.place !== outer.place;
    grounds.push({
      box: common(box, outer.clip),
      place: [...look.place, stacks ? layer.ground : layer.block, index],
      colours,
      opaque: colours !== undefined && colours.length > 0 && colours.some(({ alpha }) => alpha > 0.95),
      element,
    });
  }

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

  function inksOf({ style, element, opacity, filters }: Look): Colour[] {
    const isSvg = element.namespaceURI === 'http://www.w3.org/2000/svg';
    const found: (Colour | undefined)[] = [
      colourOf(isSvg ? style.fill : style.webkitTextFillColor || style.color, page),
    ];
    if (isSvg && style.stroke !== 'none') found.push(colourOf(style.stroke, page));
    if (Number.parseFloat(style.webkitTextStrokeWidth) > 0)
      found.push(colourOf(style.webkitTextStrokeColor, page));
    if (style.textShadow !== 'none') {
      for (const [words] of style.textShadow.matchAll(/(?:rgba?|color|oklch|lab)\([^)]*\)/g))
        found.push(colourOf(words, page));
    }
    if (style.webkitBackgroundClip === 'text') {
      found.push(
        colourOf(style.backgroundColor, page),
        ...(gradientColours(style.backgroundImage, page) ?? [black]),
      );
    }
    return found.flatMap((one) =>
      one ? [filters.reduce(filtered, { ...one, alpha: one.alpha * opacity })] : [],
    );
  }

  const through = (colour: Colour, { opacity, filters }: Look): Colour =>
    filters.reduce(filtered, { ...colour, alpha: colour.alpha * opacity });

  function hasInk(look: Look): boolean {
    const blur = look.filters.some(
      (filter) => Number.parseFloat(/blur\(([\d.]+)px/.exec(filter)?.[1] ?? '0') > 6,
    );
    if (blur || Number.parseFloat(look.style.fontSize) < 1) return false;
    if (look.style.getPropertyValue('-webkit-text-security').replace('none', '') !== '') return false;
    return inksOf(look).some(({ alpha }) => alpha * 255 >= leastDistance);
  }

  /** Letters pushed onto one another. */
  function isCrushed(rects: readonly Box[], words: string): boolean {
    const letters = words.replace(/\s+/g, '').length;
    const width = rects.reduce(
      (sum, rect) => sum + Math.max(widthOf(rect), heightOf(rect) > 60 * leastHeight ? heightOf(rect) : 0),
      0,
    );
    return letters > 3 && width / letters < leastWidth;
  }

  collect();
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

const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };

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

/** `auto` and `scroll` let a reader scroll to the rest, unless there is no room to see anything in. */
function cutsOff({ overflowX, overflowY }: CSSStyleDeclaration, box: Box): boolean {
  if (overflowX === 'visible' && overflowY === 'visible') return false;
  const scrolls = /auto|scroll/.test(overflowX + overflowY);
  return !scrolls || widthOf(box) < 8 || heightOf(box) < 8;
}

/** Content that the browser lays out but does not paint; of closed details the first summary is shown. */
function isSkipped(element: Element, outer: Look): boolean {
  if (!skipsContent(outer)) return false;
  return outer.style.contentVisibility === 'hidden' || element !== firstSummary(outer.element);
}

const skipsContent = ({ style, element }: Look): boolean =>
  style.contentVisibility === 'hidden' ||
  (localNameOf(element) === 'details' && !hasAttributeOf(element, 'open'));

function firstSummary(details: Element): Element | undefined {
  for (let child = firstChildOf(details); child; child = nextSiblingOf(child)) {
    if (nodeTypeOf(child) === 1 && localNameOf(child as Element) === 'summary') return child as Element;
  }
  return undefined;
}

/** A back is seen when depth runs the other way: third value of the third column. */
function isTurnedAway(transform: string): boolean {
  const values = /^matrix3d\(([^)]*)\)/.exec(transform)?.[1]?.split(',').map(Number);
  return values !== undefined && values[10]! < 0;
}

function isMaskedOut(style: CSSStyleDeclaration, page: Document): boolean {
  const image = style.maskImage || style.webkitMaskImage;
  if (!image || image === 'none') return false;
  return gradientColours(image, page)?.every(({ alpha }) => alpha * 255 < leastDistance) ?? false;
}
