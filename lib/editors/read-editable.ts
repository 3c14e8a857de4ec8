import type { ComposerText } from './editor';
import { blockTags, type Look, lookOf } from './look';
import type { AskLook } from './look-memory';
import { emptyWithPlaceholder, helperSelector, historyStart, notOwnSelector } from './not-own-text';
import { type Place, type TextLayout, TextWriter } from './text-layout';
import { createLookup } from './text-lookup';

/** A composer's text with what insertion needs to know beyond it. */
export interface EditableText extends ComposerText {
  cuts: number[];
  emptyEnd: Place[];
  /** Everything left out, as one string, to see that it did not change. */
  notOwn: string;
  /** Does this point stand on a line of its own below the last words? No offset of `text` can tell. */
  isBelowText(node: Node, offset: number): boolean;
  /** Where a caret may stand for an offset that no character holds: empty lines, an empty editor. */
  placeAt(offset: number): Place | undefined;
  /** The text nodes that hold text[start, end), with what each of them holds. */
  runsIn(start: number, end: number): { node: Text; start: number; end: number }[];
}

/** Reads an editable by walking its blocks once, without recursion, and keeps the way back to the DOM. */
export function readEditable(
  root: HTMLElement,
  siteSelector?: string,
  askLook: AskLook = lookOf,
): EditableText {
  const writer = new TextWriter();
  const whole = { first: root.matches(emptyWithPlaceholder) ? null : root.firstChild, stop: null };
  const { entries, exits, leftOut } = walk(root, notOwnSelector(siteSelector), askLook, writer, whole);
  const { text, runs, places, emptyEnd, cuts, firstOpen, firstCut } = writer;
  exits.set(root, text.length);
  if (!text) places.set(0, firstOpen ?? firstCut ?? firstPlace(root));
  const notOwn = leftOut.map((node) => node.textContent ?? '').join('\n');
  const layout: TextLayout = { text, runs, entries, exits, places, emptyEnd, cuts };
  return { text, cuts, emptyEnd, notOwn, ...createLookup(root, layout) };
}

/** Children of the root, from `first` up to and without `stop`. */
export interface Stretch {
  first: Node | null;
  stop: Node | null;
}

export interface Walked extends Pick<TextLayout, 'entries' | 'exits'> {
  /** What is not the agent's own. */
  leftOut: Node[];
  /** From here on everything is history. */
  ended: boolean;
}

/** Writes what stands in a stretch of the root's children. */
export function walk(
  root: HTMLElement,
  notOwnText: string,
  askLook: AskLook,
  writer: TextWriter,
  { first, stop }: Stretch,
): Walked {
  const view = root.ownerDocument.defaultView;
  const leftOut: Node[] = [];
  const entries = new Map<Node, number>([[root, 0]]);
  const exits = new Map<Node, number>();
  const numbers = new Map<Node, number>();
  const looks: Look[] = [askLook(root, view, 'collapse')];
  const look = () => looks.at(-1)!;
  let ended = false;

  /** Is this element's inside to be read as well? */
  function enter(element: Element): boolean {
    if (element.localName === 'br') {
      visit(element, () => writer.endLine(placeBefore(element)));
      return false;
    }
    ended = element.matches(historyStart);
    if (ended || element.matches(notOwnText)) {
      leftOut.push(element);
      writer.cut(placeBefore(element));
      writer.boundary(2);
      return false;
    }
    if (element.matches(helperSelector)) return false;
    const own = askLook(element, view, look().white);
    if (own.hidden) return false;
    if (own.block) {
      // Items stand line by line, whatever their paragraphs would.
      if (element.localName === 'li' || element.parentElement?.localName === 'li') own.before = own.after = 1;
      writer.boundary(own.before);
      if (element.localName === 'li') writer.listItem(markerOf(element, numbers));
    }
    entries.set(element, writer.here);
    looks.push(own);
    return true;
  }

  function leave(node: Node): void {
    exits.set(node, writer.here);
    const left = looks.pop();
    if (left?.block) writer.boundary(left.after);
  }

  function visit(node: Node, write: () => void): void {
    entries.set(node, writer.here);
    write();
    exits.set(node, writer.here);
  }

  let node = first;
  while (node && node !== stop) {
    const entered = node.nodeType === 1 && enter(node as Element);
    if (node.nodeType === 3) {
      const words = node as Text;
      visit(words, () => readWords(writer, words, look().white, root));
    } else if (ended) {
      leftOut.push(...nodesAfter(node, root));
      break;
    }
    if (entered && node.firstChild) {
      node = node.firstChild;
      continue;
    }
    if (entered) leave(node);
    while (!node.nextSibling && node.parentNode && node.parentNode !== root) {
      node = node.parentNode;
      leave(node);
    }
    node = node.nextSibling;
  }

  return { entries, exits, leftOut, ended };
}

function readWords(writer: TextWriter, node: Text, white: Look['white'], root: Node): void {
  const { data } = node;
  if (!writer.lineOpen && /^\u00A0\s*$/.test(data) && isAlone(node, root)) {
    writer.endLine({ node, offset: data.length }); // An empty paragraph as many editors write it.
    return;
  }
  let from = 0;
  for (let index = 0; index < data.length; index += 1) {
    if (white !== 'keep') index = breakFrom(data, index);
    const code = data.charCodeAt(index);
    const isFiller = code === 0xfeff || code === 0x200b || code === 0x2060;
    const isSpace = code === 32 || code === 9 || code === 10 || code === 13;
    if (index === data.length || (!isFiller && (!isSpace || (white === 'keep' && code !== 10)))) continue;
    writer.words(node, data, from, index);
    from = index + 1;
    if (isFiller) {
      if (!writer.lineOpen) writer.firstOpen ??= { node, offset: index };
    } else if (code === 10 && white !== 'collapse') writer.endLine({ node, offset: index });
    else writer.mayBeSpace(node, index);
  }
  writer.words(node, data, from, data.length);
}

const breaks = /[\t\n\r\uFEFF\u200B\u2060]| (?=[ \t\n\r\uFEFF\u200B\u2060]|$)/g;

/** Where words with one space between them end. */
function breakFrom(data: string, from: number): number {
  const code = data.charCodeAt(from);
  if (code === 32) return from; // At the start of a line it may count for nothing.
  breaks.lastIndex = from;
  return breaks.exec(data)?.index ?? data.length;
}

/** The sign of a list item, as our plain form writes it. Quill keeps both kinds in one list. */
function markerOf(item: Element, numbers: Map<Node, number>): string {
  const list = item.parentElement;
  const kind = item.getAttribute('data-list');
  if (!list || (kind ? kind !== 'ordered' : list.localName !== 'ol')) {
    if (list) numbers.delete(list);
    return '- ';
  }
  const before = numbers.get(list) ?? (Number(list.getAttribute('start')) || 1) - 1;
  numbers.set(list, before + 1);
  return `${before + 1}. `;
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

function* nodesAfter(node: Node, root: Node): Generator<Node> {
  for (let at: Node | null = node; at && at !== root; at = at.parentNode) {
    for (let later = at.nextSibling; later; later = later.nextSibling) yield later;
  }
}

function placeBefore(element: Element): Place {
  let offset = 0;
  for (let before = element.previousSibling; before; before = before.previousSibling) offset += 1;
  return { node: element.parentNode!, offset };
}

function firstPlace(root: HTMLElement): Place {
  let node: Element = root;
  while (node.firstElementChild && !/^(?:br|img|hr)$/.test(node.firstElementChild.localName)) {
    node = node.firstElementChild;
  }
  return { node, offset: 0 };
}
