/** A rectangle in the window's pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const everywhere: Box = { left: -1e7, top: -1e7, right: 1e7, bottom: 1e7 };
export const nowhere: Box = { left: 0, top: 0, right: 0, bottom: 0 };

export const common = (one: Box, other: Box): Box => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

export const widthOf = (box: Box): number => Math.max(0, box.right - box.left);
export const heightOf = (box: Box): number => Math.max(0, box.bottom - box.top);
export const areaOf = (box: Box): number => widthOf(box) * heightOf(box);

const shapeOf = /^(inset|circle|ellipse|polygon|rect|xywh)\(([^)]*)\)/;

/** What `clip-path` or the old `clip` leaves of a box; the box itself for shapes that are not understood. */
export function clippedBy(shape: string, box: Box): Box {
  const [, kind, words = ''] = shapeOf.exec(shape.trim()) ?? [];
  const width = widthOf(box);
  const height = heightOf(box);
  const length = (word: string | undefined, whole: number, auto: number): number => {
    if (!word || word === 'auto') return auto;
    const value = Number.parseFloat(word);
    return Number.isNaN(value) ? auto : word.endsWith('%') ? (value * whole) / 100 : value;
  };
  const parts = (words.split(/\bround\b|\bat\b/)[0] ?? '').trim().split(/[\s,]+/);
  switch (kind) {
    case 'inset': {
      const [top, right = top, bottom = top, left = right] = parts;
      return {
        left: box.left + length(left, width, 0),
        top: box.top + length(top, height, 0),
        right: box.right - length(right, width, 0),
        bottom: box.bottom - length(bottom, height, 0),
      };
    }
    case 'rect': {
      const [top, right, bottom, left] = parts;
      return {
        left: box.left + length(left, width, 0),
        top: box.top + length(top, height, 0),
        right: box.left + length(right, width, width),
        bottom: box.top + length(bottom, height, height),
      };
    }
    case 'circle':
    case 'ellipse': {
      const radius = parts
        .filter((word) => /\d/.test(word))
        .map((word) => length(word, Math.min(width, height), 0));
      return radius.length > 0 && Math.min(...radius) < 1 ? nowhere : box;
    }
    case 'polygon': {
      const points = words
        .split(',')
        .map((pair) => pair.trim().split(/\s+/))
        .filter(([x]) => x && /\d/.test(x));
      const xs = points.map(([x]) => length(x, width, 0));
      const ys = points.map(([, y]) => length(y, height, 0));
      return {
        left: box.left + Math.min(...xs),
        top: box.top + Math.min(...ys),
        right: box.left + Math.max(...xs),
        bottom: box.top + Math.max(...ys),
      };
    }
    default:
      return box;
  }
}
