import { colourOf } from '@/lib/sites/visible/colour';

/** Is what stands behind an element dark? Pages are, whatever the system is; a page that paints nothing follows it. */
export function isDarkGround(element: Element): boolean {
  for (let part: Element | null = element; part; part = outside(part)) {
    const ground = colourOf(styleOf(part).backgroundColor, part.ownerDocument);
    if (ground && ground.alpha > 0.5)
      return ground.red * 0.299 + ground.green * 0.587 + ground.blue * 0.114 < 128;
  }
  const { colorScheme } = styleOf(element.ownerDocument.documentElement);
  const isAsked = matchMedia('(prefers-color-scheme: dark)').matches;
  return /dark/.test(colorScheme) && (isAsked || !/light/.test(colorScheme));
}

/** What an element stands in: its parent, the host of its shadow tree, its frame. */
export const outside = (part: Element): Element | null =>
  part.parentElement ??
  (part.getRootNode() as Partial<ShadowRoot>).host ??
  part.ownerDocument.defaultView?.frameElement ??
  null;

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);
