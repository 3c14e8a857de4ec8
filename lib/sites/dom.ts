import { closestOf, isShadowed, parentOf } from './own';

/** Ways to find one thing, newest first: selector → month it was last seen to work. */
export type Selectors = Readonly<Record<string, string>>;

export interface Looking {
  /** Mail bodies: what lies inside one is the sender's markup and never structure. */
  outside?: string;
  /** Also those that the page hides. */
  hiddenToo?: boolean;
}

/** All answers of the first selector that has any, in document order. Never throws. */
export function findAll(root: ParentNode, selectors: Selectors, looking: Looking = {}): HTMLElement[] {
  for (const selector of Object.keys(selectors)) {
    const found: HTMLElement[] = [];
    for (const element of queryAll(root, selector)) if (counts(element, looking)) found.push(element);
    if (found.length > 0) return found;
  }
  return [];
}

export function find(root: ParentNode, selectors: Selectors, looking: Looking = {}): HTMLElement | undefined {
  for (const selector of Object.keys(selectors)) {
    for (const element of queryAll(root, selector)) if (counts(element, looking)) return element;
  }
  return undefined;
}

/** Only the outermost ones: what lies inside an equal element is a copy that somebody sent. */
export function outermost(elements: readonly HTMLElement[]): HTMLElement[] {
  const kept: HTMLElement[] = [];
  for (const element of elements) {
    const last = kept.at(-1);
    if (!last?.contains(element)) kept.push(element);
  }
  return kept;
}

export function anyOf(selectors: Selectors): string {
  return Object.keys(selectors).join(',');
}

function counts(element: HTMLElement, { outside, hiddenToo }: Looking): boolean {
  const parent = parentOf(element);
  if (outside && parent && closestOf(parent, outside)) return false;
  if (isShadowed(element)) return false;
  return hiddenToo === true || isShown(element);
}

function queryAll(root: ParentNode, selector: string): HTMLElement[] {
  try {
    return [...root.querySelectorAll<HTMLElement>(selector)];
  } catch {
    return [];
  }
}

/** Does the page show this element? Without a layout (a parsed file) only what its own styles say. */
export function isShown(element: Element): boolean {
  if (hasLayout(element)) {
    return element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
  }
  for (let at: Element | null = element; at; at = at.parentElement) {
    const style = at.getAttribute('style');
    if (style && /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style)) return false;
    if (at.hasAttribute('hidden')) return false;
  }
  return true;
}

/** A document in a window is laid out; a parsed one is not. */
export function hasLayout(element: Element): boolean {
  return typeof element.checkVisibility === 'function' && element.ownerDocument.defaultView !== null;
}

/** Text of a short thing (subject, name, date): one line, emoji pictures as the letters they stand for. */
export function shortText(element: Element | undefined | null): string {
  if (!element) return '';
  let text = '';
  const walk = element.ownerDocument.createTreeWalker(element, 5 /* elements and text */);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (node.nodeType === 3) text += node.nodeValue ?? '';
    else if ((node as Element).localName === 'img') text += emojiOf(node as Element);
    else if ((node as Element).localName === 'br') text += ' ';
    if (text.length > 2000) break;
  }
  return oneLine(text);
}

export function emojiOf(image: Element): string {
  return (
    image.getAttribute('data-emoji') ?? (image.className === 'emoji' ? (image.getAttribute('alt') ?? '') : '')
  );
}

export function oneLine(text: string): string {
  return text.replace(/[\s\u00a0\u202f]+/g, ' ').trim();
}

/** "Name <address>", "login (Name)" or either alone. */
export function nameAndAddress(text: string): { name: string; address?: string } {
  const clean = oneLine(text);
  const address = /[^\s<>()"',;:]+@[^\s<>()"',;:]+/.exec(clean)?.[0];
  const inBrackets = /^(.*?)\s*<[^<>]*>$/.exec(clean)?.[1];
  const inParentheses = /^\S+ \((.+)\)$/.exec(clean)?.[1];
  const name = (inBrackets || inParentheses || clean).replace(/^["']+|["']+$/g, '');
  return address ? { name: name || address, address } : { name };
}

/** HTML of an API as an inert document's body: nothing in it runs or loads. */
export function parseInert(html: string): HTMLElement {
  return new DOMParser().parseFromString(html, 'text/html').body;
}
