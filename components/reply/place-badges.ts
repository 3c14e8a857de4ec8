import type { Span } from '../../lib/panel/spans';

const badgeHeight = 18;

/** For each passage the height of its last line in the mirror, pushed down where two would touch. */
export function placeBadges(mirror: HTMLElement, passages: readonly Span[]): number[] {
  const origin = mirror.getBoundingClientRect().top;
  let floor = Number.NEGATIVE_INFINITY;
  return passages.map(({ end }) => {
    const rect = lineOf(mirror, Math.max(0, end - 1));
    const top = Math.max(rect ? rect.top - origin + (rect.height - 16) / 2 : 0, floor);
    floor = top + badgeHeight;
    return top;
  });
}

function lineOf(mirror: HTMLElement, offset: number): DOMRect | undefined {
  const range = mirror.ownerDocument.createRange();
  let passed = 0;
  for (const element of mirror.children) {
    const node = element.firstChild;
    const length = node?.textContent?.length ?? 0;
    if (node && offset < passed + length) {
      range.setStart(node, offset - passed);
      range.setEnd(node, offset - passed + 1);
      return [...range.getClientRects()].at(-1);
    }
    passed += length;
  }
  return undefined;
}
