/** In pixels of the window. */
export interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}
export interface Size {
  width: number;
  height: number;
}

const gap = 8; // Pixels between the words and the card.

/**
 * Where the card stands: below the words, above them where there is no room, and never over the line that is being
 * typed. `words` are the lines of the words the card is about; of the places that would do the first is taken that covers
 * none of the `others`.
 */
export function placeCard(
  words: readonly Box[],
  caret: Box | undefined,
  card: Size,
  view: Size,
  others: readonly Box[] = [],
): { left: number; top: number } {
  const top = Math.min(...words.map((one) => one.top));
  const bottom = Math.max(...words.map((one) => one.bottom));
  const below = (box: { bottom: number }) => box.bottom + gap;
  const above = (box: { top: number }) => box.top - gap - card.height;
  const wanted = [below({ bottom }), above({ top }), ...(caret ? [below(caret), above(caret)] : [])];
  const fits = (at: number) => at >= 0 && at + card.height <= view.height;
  const isFree = (at: number) => !caret || at >= caret.bottom || at + card.height <= caret.top;
  const lowest = Math.max(0, view.height - card.height);
  const edges = top > view.height / 2 ? [lowest, 0] : [0, lowest]; // The nearer one first.
  const left = Math.min(Math.max(gap, words[0]!.left), Math.max(gap, view.width - card.width - gap));
  const covers = (at: number) =>
    others.some(
      (one) =>
        one.top < at + card.height && at < one.bottom && one.left < left + card.width && left < one.right,
    );
  const good = wanted.filter((at) => fits(at) && isFree(at));
  const chosen =
    good.find((at) => !covers(at)) ??
    good[0] ??
    edges.find(isFree) ??
    Math.min(Math.max(0, wanted[0]!), lowest);
  return { left, top: chosen };
}
