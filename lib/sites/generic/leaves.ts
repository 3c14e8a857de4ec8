import { shortText } from '../dom';
import { attributeOf, localNameOf, matchesOf } from '../own';
import type { DateFinder } from './dates';

/** One short text of a block, with the way to it: the same way in every block holds the same kind of thing. */
export interface Leaf {
  path: string;
  text: string;
  element: HTMLElement;
  /** What of the text says when. */
  date: string | undefined;
  /** The short text in front of it: "From:", "Von:". */
  label: string;
}

export const controls =
  'button, [role=button], [role=menu], [role=menuitem], [role=toolbar], [role=tooltip], nav, form, label, input, select, textarea, script, style, template, noscript, svg, [aria-hidden=true], [contenteditable=true]';
/** What holds no short text of a message; a name may well stand in a button. */
const never =
  '[role=menu], [role=menuitem], [role=toolbar], [role=tooltip], nav, form, label, input, select, textarea, script, style, template, noscript, svg, [aria-hidden=true], [contenteditable=true]';
const longest = 120;
const most = 300;

/** The short texts of a block, without its controls and without other blocks inside it. */
export function leavesOf(block: Element, dates: DateFinder, isBlock: (element: Element) => boolean): Leaf[] {
  const leaves: Leaf[] = [];
  const counts = new Map<string, number>();
  let label = '';
  const visit = (element: HTMLElement, path: string): void => {
    if (leaves.length >= most) return;
    if (hasOwnText(element)) {
      const text = shortText(element);
      if (text.length > 0 && text.length <= longest) {
        const count = counts.get(path) ?? 0;
        counts.set(path, count + 1);
        leaves.push({ path: `${path}#${count}`, text, element, date: dateOf(element, text, dates), label });
        label = /[:：]$/.test(text) || /^(?:dt|th|label)$/.test(element.localName) ? text : '';
      }
    } else if (element.childElementCount === 0 && element.hasAttribute('datetime')) {
      leaves.push({ path: `${path}#0`, text: '', element, date: dateOf(element, '', dates), label: '' });
    }
    for (const child of element.children) {
      if (localNameOf(child) === 'label') label = shortText(child);
      if (matchesOf(child, never) || isBlock(child)) continue;
      visit(child as HTMLElement, `${path}>${stepOf(child)}`);
    }
  };
  visit(block as HTMLElement, '');
  return leaves;
}

/** For each block its first leaf on each way. */
export const byPath = (blocks: readonly (readonly Leaf[])[]): ReadonlyMap<string, Leaf>[] =>
  blocks.map((leaves) => {
    const map = new Map<string, Leaf>();
    for (const leaf of leaves) if (!map.has(leaf.path)) map.set(leaf.path, leaf);
    return map;
  });

/** Ways that enough blocks have. */
export function sharedPaths(blocks: readonly ReadonlyMap<string, Leaf>[], share: number): string[] {
  const counts = new Map<string, number>();
  for (const block of blocks) for (const path of block.keys()) counts.set(path, (counts.get(path) ?? 0) + 1);
  return [...counts].filter(([, count]) => count >= blocks.length * share).map(([path]) => path);
}

/** An element as one step of a way: its name and the class that says what it is. */
export const stepOf = (element: Element): string => `${localNameOf(element)}.${firstClass(element)}`;

export const firstClass = (element: Element): string =>
  /\S+/.exec(attributeOf(element, 'class') ?? '')?.[0] ?? '';

export function hasOwnText(element: Element): boolean {
  for (let node = element.firstChild; node; node = node.nextSibling) {
    if (node.nodeType === 3 && /\S/.test(node.nodeValue ?? '')) return true;
  }
  return false;
}

function dateOf(element: Element, text: string, dates: DateFinder): string | undefined {
  return (
    dates.find(text) ??
    (element.hasAttribute('datetime') ? (element.getAttribute('datetime') ?? undefined) : undefined)
  );
}
