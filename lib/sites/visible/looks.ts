import { boxOf, firstChildOf, hasAttributeOf, localNameOf, nextSiblingOf, nodeTypeOf } from '../own';
import { areaOf, type Box, clippedBy, common, everywhere, heightOf, widthOf } from './box';
import { type Colour, colourOf, gradientColours } from './colour';
import { leastDistance, through } from './ink';

/** Where something is painted, as a list of (layer, order in the tree): compared place by place, later is above. */
export type Place = readonly number[];
export const layer = { ground: -1000, block: 0, float: 1, inline: 2, positioned: 3 };

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
export interface Ground {
  box: Box;
  place: Place;
  colours: readonly Colour[] | undefined;
  opaque: boolean;
  element: Element;
}

const elementsPerStep = 64;

/** Walks a mail once, in tree order, with stops: how each element looks, and what is painted as a ground. */
export function* collectLooks(
  root: Element,
): Generator<undefined, { looks: Map<Element, Look>; grounds: Ground[] }> {
  const page = root.ownerDocument;
  const view = page.defaultView!;
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
  function* collect(): Generator<undefined> {
    const stack: { element: Element; outer: Look }[] = [{ element: root, outer: first }];
    let budget = 30_000;
    while (stack.length > 0 && budget-- > 0) {
      const { element, outer } = stack.pop()!;
      if (budget % elementsPerStep === 0) yield undefined;
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

  yield* collect();
  return { looks, grounds };
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

export const skipsContent = ({ style, element }: Look): boolean =>
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
