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
  const { notOwn, ...layout } = walk(root, notOwnSelector(siteSelector), askLook);
  const { text, cuts, emptyEnd } = layout;
  return { text, cuts, emptyEnd, notOwn: notOwn.join('\n'), ...createLookup(root, layout) };
}

function walk(root: HTMLElement, notOwnText: string, askLook: AskLook): TextLayout & { notOwn: string[] } {
  const view = root.ownerDocument.defaultView;
  const writer = new TextWriter();
  const notOwn: string[] = [];
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
      notOwn.push(element.textContent ?? '');
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

  let node: Node | null = root.matches(emptyWithPlaceholder) ? null : root.firstChild;
  while (node) {
    const entered = node.nodeType === 1 && enter(node as Element);
    if (node.nodeType === 3) {
      const words = node as Text;
      visit(words, () => readWords(writer, words, look().white, root));
    } else if (ended) {
      for (const later of nodesAfter(node, root)) notOwn.push(later.textContent ?? '');
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

  const { text, runs, places, emptyEnd, cuts, firstOpen, firstCut } = writer;
  exits.set(root, text.length);
  if (!text) places.set(0, firstOpen ?? firstCut ?? firstPlace(root));
  return { text, runs, entries, exits, places, emptyEnd, cuts, notOwn };
}

function readWords(writer: TextWriter, node: Text, white: Look['white'], root: Node): void {
  const { data } = node;
  if (!writer.lineOpen && /^\u00A0\s*$/.test(data) && isAlone(node, root)) {
    writer.endLine({ node, offset: data.length }); // An empty paragraph as many editors write it.
    return;
  }
  let from = 0;
  for (let index = 0; index < data.length; index += 1) {
    const code = data.charCodeAt(index);
    const isFiller = code === 0xfeff || code === 0x200b || code === 0x2060;
    const isSpace = code === 32 || code === 9 || code === 10 || code === 13;
    if (!isFiller && (!isSpace || (white === 'keep' && code !== 10))) continue;
    writer.words(node, data, from, index);
    from = index + 1;
    if (isFiller) {
      if (!writer.lineOpen) writer.firstOpen ??= { node, offset: index };
    } else if (code === 10 && white !== 'collapse') writer.endLine({ node, offset: index });
    else writer.mayBeSpace(node, index);
  }
  writer.words(node, data, from, data.length);
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
