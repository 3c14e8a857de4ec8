import type { TextFix } from './editor';
import { textAfter } from './fixes-text';

const type = 'application/x-slate-fragment';

/** A leaf of words, or a node with children; all else on a node is its look and kind, and stays. */
interface Node {
  text?: string;
  children?: Node[];
}

/**
 * Slate takes no markup, but its own copy of what is selected: this asks for that copy, takes the fixes in its words, and
 * gives it back as a paste. Offsets of the fixes count the words of the selection without line breaks.
 */
export function pasteFixedFragment(element: HTMLElement, fixes: readonly TextFix[], words: string): boolean {
  const view = element.ownerDocument.defaultView as Window & typeof globalThis;
  const common = { bubbles: true, cancelable: true, composed: true };
  const copied = new view.DataTransfer();
  element.dispatchEvent(new view.ClipboardEvent('copy', { ...common, clipboardData: copied }));
  const fixed = fixedFragment(copied.getData(type), fixes, words);
  if (!fixed) return false;
  const dataTransfer = new view.DataTransfer();
  dataTransfer.setData(type, fixed);
  // A paste itself it leaves to the browser, unless it is text alone.
  return !element.dispatchEvent(
    new view.InputEvent('beforeinput', { ...common, inputType: 'insertFromPaste', dataTransfer }),
  );
}

/** Undefined where the copy does not hold the very words that were read: a mention shows some that it does not hold. */
export function fixedFragment(coded: string, fixes: readonly TextFix[], words: string): string | undefined {
  const nodes = decode(coded);
  if (!nodes) return undefined;
  const leaves = leavesIn(nodes);
  if (leaves.map(({ text }) => text).join('') !== words) return undefined;
  const placed = new Set<TextFix>();
  let at = 0;
  for (const leaf of leaves) {
    const from = at;
    const to = from + leaf.text.length;
    at = to;
    // A fix over several leaves goes into its first one.
    const here = fixes.flatMap((fix) => {
      const isFirst =
        !placed.has(fix) && fix.start >= from && (fix.start < to || (fix.start === to && fix.end === to));
      if (isFirst) placed.add(fix);
      if (!isFirst && (fix.end <= from || fix.start >= to)) return [];
      return [
        {
          start: Math.max(fix.start, from) - from,
          end: Math.min(fix.end, to) - from,
          text: isFirst ? fix.text : '',
        },
      ];
    });
    leaf.text = textAfter(leaf.text, here);
  }
  return btoa(encodeURIComponent(JSON.stringify(nodes)));
}

function decode(coded: string): Node[] | undefined {
  try {
    const nodes: unknown = JSON.parse(decodeURIComponent(atob(coded)));
    return Array.isArray(nodes) ? nodes : undefined;
  } catch {
    return undefined;
  }
}

function leavesIn(nodes: Node[]): { text: string }[] {
  return nodes.flatMap((node) =>
    typeof node.text === 'string' ? [node as { text: string }] : leavesIn(node.children ?? []),
  );
}
