/** Red, green, blue 0 to 255, alpha 0 to 1. */
export interface Colour {
  red: number;
  green: number;
  blue: number;
  alpha: number;
}

const known = new Map<string, Colour | undefined>();

/** A computed colour. Spaces other than sRGB are drawn once on a canvas of ours and read back. */
export function colourOf(words: string, page: Document): Colour | undefined {
  if (!known.has(words)) known.set(words, parse(words) ?? drawn(words, page));
  return known.get(words);
}

function parse(words: string): Colour | undefined {
  const match = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)(?:[\s,/]+([\d.]+%?))?\s*\)$/.exec(words);
  if (!match)
    return words === 'transparent' || words === 'none' ? { red: 0, green: 0, blue: 0, alpha: 0 } : undefined;
  const [, red, green, blue, alpha = '1'] = match;
  return { red: Number(red), green: Number(green), blue: Number(blue), alpha: share(alpha) };
}

const share = (words: string): number =>
  words.endsWith('%') ? Number.parseFloat(words) / 100 : Number(words);

function drawn(words: string, page: Document): Colour | undefined {
  try {
    const canvas = Document.prototype.createElement.call(page, 'canvas') as HTMLCanvasElement;
    canvas.width = canvas.height = 1;
    const context = canvas.getContext('2d')!;
    context.fillStyle = words;
    context.fillRect(0, 0, 1, 1);
    const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
    return { red: red!, green: green!, blue: blue!, alpha: alpha! / 255 };
  } catch {
    return undefined;
  }
}

/** `above` painted over an opaque `below`. */
export function over(above: Colour, below: Colour): Colour {
  const mix = (one: number, other: number) => one * above.alpha + other * (1 - above.alpha);
  return {
    red: mix(above.red, below.red),
    green: mix(above.green, below.green),
    blue: mix(above.blue, below.blue),
    alpha: 1,
  };
}

/** How far two opaque colours lie apart: the largest of the three differences, 0 to 255. */
export const distance = (one: Colour, other: Colour): number =>
  Math.max(Math.abs(one.red - other.red), Math.abs(one.green - other.green), Math.abs(one.blue - other.blue));

/** The colours a gradient runs through; undefined for pictures. */
export function gradientColours(image: string, page: Document): Colour[] | undefined {
  if (!/gradient\(/.test(image) || /url\(/.test(image)) return undefined;
  const words = image.match(/(?:rgba?|color|oklch|oklab|lab|lch|hsla?)\([^()]*\)|\btransparent\b/g) ?? [];
  const colours = words.map((one) => colourOf(one, page));
  return colours.length > 0 && colours.every((one) => one !== undefined) ? (colours as Colour[]) : undefined;
}

const filterSteps: Record<string, (value: number, amount: number) => number> = {
  brightness: (value, amount) => value * amount,
  contrast: (value, amount) => (value - 127.5) * amount + 127.5,
  invert: (value, amount) => value * (1 - 2 * amount) + 255 * amount,
};

/** What a CSS filter makes of one colour, as far as it changes how well text stands out. */
export function filtered(colour: Colour, filter: string): Colour {
  let result = colour;
  for (const [, name = '', amount = '1'] of filter.matchAll(
    /(brightness|contrast|invert|opacity)\(([^)]*)\)/g,
  )) {
    const value = share(amount || '1');
    if (name === 'opacity') {
      result = { ...result, alpha: result.alpha * Math.min(1, value) };
      continue;
    }
    const step = (channel: number) => Math.min(255, Math.max(0, filterSteps[name]!(channel, value)));
    result = { ...result, red: step(result.red), green: step(result.green), blue: step(result.blue) };
  }
  return result;
}
