import { oneLine } from '../dom';
import { matchesOf } from '../own';
import { controls, type Leaf, stepOf } from './leaves';

const bodies = 'div, section, article, td, dd, li, p, blockquote, pre, span, table, main, bdi';
const most = 400;

export interface Body {
  element: HTMLElement;
  /** Children that are none of its words. */
  without: readonly HTMLElement[];
}

interface Found {
  element: HTMLElement;
  length: number;
}

/**
 * Which part of each block holds the words: the same way in most blocks, without author and time, with the most text
 * that differs from block to block. As deep as nothing is lost, so that buttons beside the text stay out.
 */
export function findBodies(
  blocks: readonly { element: HTMLElement; leaves: readonly Leaf[]; meta: readonly HTMLElement[] }[],
  isBlock: (element: Element) => boolean,
): (Body | undefined)[] {
  const nestedIn = (outer: HTMLElement) =>
    blocks
      .filter(({ element }) => element !== outer && outer.contains(element))
      .map(({ element }) => element);
  const perBlock = blocks.map(({ element, meta }) => candidates(element, meta, isBlock, nestedIn(element)));
  const paths = new Set(perBlock.flatMap((found) => [...found.keys()]));
  let best: { path: string; points: number } | undefined;
  for (const path of paths) {
    const there = perBlock.flatMap((found) => found.get(path) ?? []);
    if (there.length < blocks.length * 0.6) continue;
    const texts = new Set(there.map(({ element }) => oneLine(element.textContent ?? '').slice(0, 300)));
    const differs = there.length === 1 ? 1 : (texts.size - 1) / (there.length - 1);
    const points = there.reduce((sum, { length }) => sum + Math.min(length, 2000), 0) * differs;
    // As much text deeper down: the frame around it adds nothing.
    if (
      points > 0 &&
      points >= (best?.points ?? 0) * (best && path.startsWith(`${best.path}>`) ? 0.999 : 1.001)
    )
      best = { path, points };
  }
  return perBlock.map((found, at) => {
    const element = (best && found.get(best.path)?.element) ?? largest(found);
    return element && withNeighbours(element, blocks[at]!);
  });
}

const paragraph = /^(?:p|blockquote|pre|ul|ol|table|figure|hr|br|h[1-6])$/;

/** Paragraphs that stand side by side with name and time are one text: what holds them, without the rest. */
function withNeighbours(
  element: HTMLElement,
  { element: block, meta }: { element: HTMLElement; meta: readonly HTMLElement[] },
): Body {
  const parent = element.parentElement;
  if (!parent || !block.contains(parent) || !paragraph.test(element.localName))
    return { element, without: [] };
  const isMeta = (one: Element): boolean => meta.some((part) => one.contains(part));
  const all = [...parent.children] as HTMLElement[];
  const without = all.filter((one) => isMeta(one) || !paragraph.test(one.localName));
  return all.length - without.length < 2 ? { element, without: [] } : { element: parent, without };
}

function candidates(
  block: HTMLElement,
  meta: readonly HTMLElement[],
  isBlock: (element: Element) => boolean,
  nested: readonly Element[],
): Map<string, Found> {
  const found = new Map<string, Found>();
  const counts = new Map<string, number>();
  let budget = most;
  const visit = (element: HTMLElement, path: string): void => {
    for (const child of element.children) {
      if (budget-- < 0) return;
      if (matchesOf(child, controls) || isBlock(child)) continue;
      const way = `${path}>${stepOf(child)}`;
      const count = counts.get(way) ?? 0;
      counts.set(way, count + 1);
      const numbered = count > 0 ? `${way}#${count}` : way;
      const isMeta = meta.some((one) => child.contains(one) || one.contains(child));
      if (!isMeta && matchesOf(child, bodies)) {
        const length = lengthOf(child as HTMLElement, nested);
        if (length > 0) found.set(numbered, { element: child as HTMLElement, length });
        // Inside of running text nothing is a better body.
        if (hasProse(child)) continue;
      }
      if (!meta.some((one) => one.contains(child))) visit(child as HTMLElement, numbered);
    }
  };
  visit(block, '');
  return found;
}

/** Text of one's own, or paragraphs side by side: the words begin here. */
function hasProse(element: Element): boolean {
  let paragraphs = 0;
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
    if (node.nodeType === 1 && /^(?:p|blockquote|ul|ol|pre|br|h\d)$/.test((node as Element).localName))
      paragraphs++;
  }
  return paragraphs > 0;
}

/** Letters that are no control's and no link's alone. */
function lengthOf(element: HTMLElement, nested: readonly Element[]): number {
  let length = oneLine(element.textContent ?? '').length;
  for (const control of element.querySelectorAll(`${controls}, [class*=action i] a, [class*=button i] a`))
    length -= oneLine(control.textContent ?? '').length;
  for (const one of nested) if (element.contains(one)) length -= oneLine(one.textContent ?? '').length;
  return Math.max(0, length);
}

function largest(found: Map<string, Found>): HTMLElement | undefined {
  let best: Found | undefined;
  for (const one of found.values()) if (one.length > (best?.length ?? 0)) best = one;
  return best?.element;
}
