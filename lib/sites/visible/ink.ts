import { ownerDocumentOf } from '../own';
import { type Colour, colourOf, filtered, gradientColours } from './colour';
import type { Look } from './looks';

/** Smaller steps of colour than this no reader sees; of 255. */
export const leastDistance = 5;

/** Colours that letters are painted with: fill, stroke, shadow, and a ground clipped to them. */
export function inksOf({ style, element, opacity, filters }: Look): Colour[] {
  const page = ownerDocumentOf(element);
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

/** A colour after the opacity and filters it is seen through. */
export const through = (colour: Colour, { opacity, filters }: Look): Colour =>
  filters.reduce(filtered, { ...colour, alpha: colour.alpha * opacity });

export function hasInk(look: Look): boolean {
  const blur = look.filters.some(
    (filter) => Number.parseFloat(/blur\(([\d.]+)px/.exec(filter)?.[1] ?? '0') > 6,
  );
  if (blur || Number.parseFloat(look.style.fontSize) < 1) return false;
  if (look.style.getPropertyValue('-webkit-text-security').replace('none', '') !== '') return false;
  return inksOf(look).some(({ alpha }) => alpha * 255 >= leastDistance);
}

const black: Colour = { red: 0, green: 0, blue: 0, alpha: 1 };
