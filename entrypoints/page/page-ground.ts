/** Is what stands behind an element dark? Pages are, whatever the system is; a page that paints nothing follows it. */
export function isDarkGround(element: Element): boolean {
  for (let part: Element | null = element; part; part = outside(part)) {
    const [red = 0, green = 0, blue = 0, alpha = 1] = numbersIn(styleOf(part).backgroundColor);
    if (alpha > 0.5) return red * 0.299 + green * 0.587 + blue * 0.114 < 128;
  }
  const { colorScheme } = styleOf(element.ownerDocument.documentElement);
  const isAsked = matchMedia('(prefers-color-scheme: dark)').matches;
  return /dark/.test(colorScheme) && (isAsked || !/light/.test(colorScheme));
}

/** Red, green and blue in parts of 255, and alpha; of a colour told by its lightness that one alone. */
function numbersIn(colour: string): number[] {
  const [name = '', values = ''] = colour.split('(');
  const [first = 0, second = 0, third = 0, alpha = 1] = (
    values.replace(/^[a-z][\w-]* /, '').match(/-?[\d.]+(?:e-\d+)?/g) ?? [0, 0, 0, 0]
  ).map(Number);
  const whole = name.startsWith('rgb') ? 1 : name === 'lab' || name === 'lch' ? 2.55 : 255;
  const isLightness = /l(?:ab|ch)$/.test(name);
  const [red, green, blue] = isLightness ? [first, first, first] : [first, second, third];
  return [red * whole, green * whole, blue * whole, alpha];
}

/** What an element stands in: its parent, the host of its shadow tree, its frame. */
export const outside = (part: Element): Element | null =>
  part.parentElement ??
  (part.getRootNode() as Partial<ShadowRoot>).host ??
  part.ownerDocument.defaultView?.frameElement ??
  null;

const styleOf = (element: Element): CSSStyleDeclaration =>
  element.ownerDocument.defaultView!.getComputedStyle(element);
