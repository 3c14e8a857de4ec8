import type { ComposerText } from './editor';
import { helperSelector, historyStart, notOwnSelector } from './not-own-text';

/** One stretch of a text node that stands unchanged (but for NBSP) in the text. */
interface Run {
  node: Text;
  from: number;
  start: number;
  length: number;
  /** The node's text when it was read, to notice a change. */
  data: string;
}

export interface Place {
  node: Node;
  offset: number;
}

/** A composer's text with what insertion needs to know beyond it. */
export interface EditableText extends ComposerText {
  /** Offsets at which something that is not the agent's own was left out. */
  cuts: number[];
  /** Does this point stand on a line of its own below the last words? No offset of `text` can tell. */
  isBelowText(node: Node, offset: number): boolean;
  /** Where a caret may stand for an offset that no character holds: empty lines, an empty editor. */
  placeAt(offset: number): Place | undefined;
  /** Empty lines after the last word of the agent's own text, above signature and quote. */
  emptyEnd: Place[];
  /** The text nodes that hold text[start, end), with what each of them holds. */
  runsIn(start: number, end: number): { node: Text; start: number; end: number }[];
  /** Everything left out, as one string, to see that it did not change. */
  notOwn: string;
}

const blockTags =
  /^(?:address|article|aside|blockquote|body|center|dd|div|dl|dt|fieldset|figure|footer|form|h[1-6]|header|hr|li|main|nav|ol|p|pre|section|table|tbody|td|th|thead|tr|ul)$/;
const marginTags = /^(?:p|h[1-6]|ul|ol|blockquote|pre|dl|figure)$/;

interface Look {
  block: boolean;
  hidden: boolean;
  before: number;
  after: number;
  white: 'collapse' | 'lines' | 'keep';
}

function lookOf(element: Element, view: Window | null, parentWhite: Look['white']): Look {
  const style = view?.getComputedStyle?.(element);
  const tag = element.localName;
  if (!style?.display) {
    const gap = marginTags.test(tag) ? 2 : 1;
    const block = blockTags.test(tag);
    return { block, hidden: false, before: gap, after: gap, white: tag === 'pre' ? 'keep' : parentWhite };
  }
  const block = !/^(?:inline|contents|ruby|none)/.test(style.display);
  const gap = (margin: string) => (Number.parseFloat(margin) >= 4 ? 2 : 1);
  return {
    block,
    hidden: style.display === 'none' || style.visibility === 'hidden',
    before: block ? gap(style.marginTop) : 0,
    after: block ? gap(style.marginBottom) : 0,
    white: whiteOf(style.whiteSpace),
  };
}

function whiteOf(whiteSpace: string): Look['white'] {
  if (/pre-line|preserve-breaks/.test(whiteSpace)) return 'lines';
  return /pre|break-spaces/.test(whiteSpace) ? 'keep' : 'collapse';
}

/** CKEditor 4 writes its placeholder as real text into the empty body, and marks the body. */
const emptyWithPlaceholder = 'body.cke_editable.placeholder';

/** Reads an editable by walking its blocks once, without recursion, and keeps the way back to the DOM. */
export function readEditable(root: HTMLElement, siteSelector?: string): EditableText {
  const view = root.ownerDocument.defaultView;
  const notOwnText = notOwnSelector(siteSelector);
  const runs: Run[] = [];
  const parts: string[] = [];
  const cuts: number[] = [];
  const notOwn: string[] = [];
  const entries = new Map<Node, number>();
  const exits = new Map<Node, number>();
  const places = new Map<number, Place>();
  const counters = new Map<Node, number>();
  let emptyEnd: Place[] = [];
  let firstOpen: Place | undefined;
  let length = 0;
  let breaks = 0;
  let lineOpen = false;
  let marker = '';
  let space: { node: Text; from: number } | undefined;
  let ended = false;
  let cutSince = false;
  let above: Place | undefined;

  const here = () => (length === 0 ? 0 : length + breaks);
  const write = (text: string) => {
    parts.push(text);
    length += text.length;
  };
  const flushBreaks = () => {
    if (length > 0 && breaks > 0) write('\n'.repeat(breaks));
    breaks = 0;
    emptyEnd = [];
    cutSince = false;
    if (marker) write(marker);
    marker = '';
    lineOpen = true;
  };
  const addRun = (node: Text, data: string, from: number, to: number, text: string) => {
    const last = runs.at(-1);
    if (last?.node === node && last.from + last.length === from && last.start + last.length === length) {
      last.length += to - from;
    } else {
      runs.push({ node, from, start: length, length: to - from, data });
    }
    write(text);
  };
  const addText = (node: Text, data: string, from: number, to: number) => {
    if (from >= to) return;
    if (breaks > 0 || marker || !lineOpen) flushBreaks();
    if (space) addRun(space.node, space.node.data, space.from, space.from + 1, ' ');
    space = undefined;
    addRun(node, data, from, to, data.slice(from, to).replaceAll('\u00A0', ' '));
  };
  const endLine = (place: Place) => {
    space = undefined;
    if (lineOpen) {
      breaks = Math.max(breaks, 1);
    } else {
      if (length > 0) {
        places.set(here(), place);
        if (!cutSince) emptyEnd.push(place);
        breaks += 1;
      } else firstOpen ??= place;
    }
    lineOpen = false;
  };
  const boundary = (gap: number) => {
    space = undefined;
    breaks = Math.max(breaks, gap);
    lineOpen = false;
  };
  const readText = (node: Text, white: Look['white']) => {
    const data = node.data;
    if (!lineOpen && /^\u00A0\s*$/.test(data) && isAlone(node, root)) {
      return endLine({ node, offset: data.length }); // An empty paragraph as many editors write it.
    }
    let from = 0;
    for (let index = 0; index < data.length; index += 1) {
      const code = data.charCodeAt(index);
      if (code === 0xfeff || code === 0x200b || code === 0x2060) {
        addText(node, data, from, index);
        if (!lineOpen) firstOpen ??= { node, offset: index };
        from = index + 1;
      } else if (code === 10 && white !== 'collapse') {
        addText(node, data, from, index);
        endLine({ node, offset: index });
        from = index + 1;
      } else if (white !== 'keep' && (code === 32 || code === 9 || code === 10 || code === 13)) {
        addText(node, data, from, index);
        if (lineOpen) space ??= { node, from: index };
        from = index + 1;
      }
    }
    addText(node, data, from, data.length);
  };
  const markerOf = (item: Element): string => {
    const list = item.parentElement;
    const kind = item.getAttribute('data-list');
    if (!list || (kind ? kind !== 'ordered' : list.localName !== 'ol')) {
      if (list) counters.delete(list);
      return '- ';
    }
    const number = (counters.get(list) ?? (Number(list.getAttribute('start')) || 1) - 1) + 1;
    counters.set(list, number);
    return `${number}. `;
  };

  const whites: Look['white'][] = [lookOf(root, view, 'collapse').white];
  const looks: Look[] = [];
  let node: Node | null = root.matches(emptyWithPlaceholder) ? null : root.firstChild;
  entries.set(root, 0);
  while (node && !ended) {
    let descend = false;
    if (node.nodeType === 3) {
      entries.set(node, here());
      readText(node as Text, whites.at(-1) ?? 'collapse');
      exits.set(node, here());
    } else if (node.nodeType === 1) {
      const element = node as Element;
      if (element.localName === 'br') {
        entries.set(element, here());
        endLine({ node: element.parentNode!, offset: indexOf(element) });
        exits.set(element, here());
      } else if (element.matches(historyStart)) {
        ended = true;
        notOwn.push(element.textContent ?? '');
        for (let next: Node | null = element; next && next !== root; next = next.parentNode) {
          for (let later = next.nextSibling; later; later = later.nextSibling)
            notOwn.push(later.textContent ?? '');
        }
        cuts.push(length);
        cutSince = true;
        above ??= placeBefore(element);
      } else if (element.matches(notOwnText)) {
        notOwn.push(element.textContent ?? '');
        cuts.push(length);
        cutSince = true;
        above ??= placeBefore(element);
        boundary(2);
      } else if (!element.matches(helperSelector)) {
        const look = lookOf(element, view, whites.at(-1) ?? 'collapse');
        if (!look.hidden) {
          descend = true;
          if (look.block) {
            const inItem = element.localName === 'li' || element.parentElement?.localName === 'li';
            if (inItem) look.before = look.after = 1;
            boundary(look.before);
            if (element.localName === 'li') marker = markerOf(element);
          }
          entries.set(element, here());
          looks.push(look);
          whites.push(look.white);
        }
      }
    }
    if (descend && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    // Leave this node, and its parents as long as there is no next sibling.
    let leaving: Node = node;
    if (descend) leave(leaving);
    while (!leaving.nextSibling && leaving.parentNode && leaving.parentNode !== root) {
      leaving = leaving.parentNode;
      leave(leaving);
    }
    node = leaving.nextSibling;
  }
  function leave(left: Node) {
    const look = looks.pop();
    whites.pop();
    exits.set(left, here());
    if (look?.block) boundary(look.after);
  }

  const text = parts.join('');
  exits.set(root, text.length);
  const clamp = (offset: number) => Math.min(offset, text.length);
  if (text.length === 0) places.set(0, firstOpen ?? above ?? firstPlace(root));

  const runAt = (offset: number, side: 'start' | 'end'): Run | undefined => {
    let low = 0;
    let high = runs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const run = runs[middle]!;
      const inside =
        side === 'start'
          ? run.start <= offset && offset < run.start + run.length
          : run.start < offset && offset <= run.start + run.length;
      if (inside) return run;
      if (side === 'start' ? run.start > offset : run.start >= offset) high = middle - 1;
      else low = middle + 1;
    }
    // Between two runs: an end goes back to the words before it, a start on to those after it.
    return runs[side === 'start' ? Math.min(low, runs.length - 1) : Math.max(high, 0)];
  };
  const isFresh = (run: Run) => run.node.isConnected && run.node.data === run.data && root.contains(run.node);
  const pointAt = (offset: number, side: 'start' | 'end'): Place | undefined => {
    const run = runAt(offset, side);
    if (!run || !isFresh(run)) return undefined;
    const inRun = Math.min(Math.max(offset - run.start, 0), run.length);
    return { node: run.node, offset: run.from + inRun };
  };
  const placeAt = (offset: number): Place | undefined => {
    const place = places.get(offset);
    if (place) return place.node.isConnected ? place : undefined;
    const run = runAt(offset, 'end');
    return run && run.start + run.length >= offset
      ? pointAt(offset, 'end')
      : (pointAt(offset, 'start') ?? pointAt(offset, 'end'));
  };

  return {
    text,
    cuts,
    emptyEnd,
    notOwn: notOwn.join('\n'),
    placeAt,
    runsIn: (start, end) =>
      runs
        .filter((run) => run.start < end && run.start + run.length > start)
        .map((run) => ({
          node: run.node,
          start: Math.max(start, run.start),
          end: Math.min(end, run.start + run.length),
        })),
    rangeOf(start, end) {
      if (start < 0 || end < start || end > text.length) return undefined;
      const from = start === end ? placeAt(start) : pointAt(start, 'start');
      const to = start === end ? from : pointAt(end, 'end');
      if (!from || !to) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },
    isBelowText(target, offset) {
      const point = target.nodeType === 3 ? undefined : target.childNodes[offset];
      const entry = entries.get(point ?? target);
      return entry !== undefined && entry > text.length;
    },
    offsetOf(target, offset) {
      if (target.nodeType === 3) {
        const entry = entries.get(target);
        if (entry === undefined) return undefined;
        let best = clamp(entry);
        for (const run of runs) {
          if (run.node !== target) continue;
          if (offset < run.from) break;
          best = run.start + Math.min(offset - run.from, run.length);
        }
        return best;
      }
      if (!entries.has(target)) return undefined;
      for (let child = target.childNodes[offset] ?? null; child; child = child.nextSibling) {
        const entry = entries.get(child);
        if (entry !== undefined) return clamp(entry);
      }
      return clamp(exits.get(target) ?? text.length);
    },
  };
}

/** Is this text all that its paragraph holds? */
function isAlone(node: Node, root: Node): boolean {
  let at = node;
  while (at.parentNode && at.parentNode !== root) {
    if (at.nextSibling || at.previousSibling) return false;
    at = at.parentNode;
    if (blockTags.test((at as Element).localName)) return true;
  }
  return false;
}

function indexOf(node: Node): number {
  let index = 0;
  for (let before = node.previousSibling; before; before = before.previousSibling) index += 1;
  return index;
}

function placeBefore(element: Element): Place {
  return { node: element.parentNode!, offset: indexOf(element) };
}

function firstPlace(root: HTMLElement): Place {
  let node: Element = root;
  while (node.firstElementChild && !/^(?:br|img|hr)$/.test(node.firstElementChild.localName)) {
    node = node.firstElementChild;
  }
  return { node, offset: 0 };
}
