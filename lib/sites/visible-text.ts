import { emojiOf } from './dom';
import {
  attributeOf,
  boxOf,
  hasAttributeOf,
  lastChildOf,
  localNameOf,
  nodeTypeOf,
  previousSiblingOf,
} from './own';

export interface VisibleLine {
  text: string;
  /** How deep it is quoted, by markup. */
  depth: number;
  /** What the markup says the line is. */
  mark?: LineMark;
}
export type LineMark = 'attribution' | 'signature' | 'cited' | 'own-quote';
/** What is true of the lines inside an element. */
export interface LineState {
  depth: number;
  mark?: LineMark | undefined;
}

export interface VisibleText {
  /** As a reader sees it: paragraphs parted by a blank line. */
  text: string;
  lines: VisibleLine[];
  /** Pieces of text that nobody sees, in order. */
  hidden: string[];
  /** A limit ended the reading. */
  cut: boolean;
}

export interface VisibleTextOptions {
  /** What the markup says of everything inside an element; `skip` for the site's own widgets. */
  enter?: (element: Element, outer: LineState) => LineState | 'skip';
  maxLength?: number;
  maxNodes?: number;
}

const neverText = new Set(
  'script style template noscript head title meta link iframe object embed canvas audio video select option datalist textarea input button svg math'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);
const spaced = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl blockquote pre'.split(' '));

interface Look {
  hidden: boolean;
  opacity: number;
  background: string | undefined;
  pre: boolean;
  state: LineState;
}

/** What a reader of the page sees of `root`, and what is in it unseen. Iterative: depth costs no stack. */
export function visibleText(root: Element, options: VisibleTextOptions = {}): VisibleText {
  const { enter, maxLength = 200_000, maxNodes = 60_000 } = options;
  const view = root.ownerDocument.defaultView;
  const styleOf =
    view && 'getComputedStyle' in view ? (element: Element) => view.getComputedStyle(element) : undefined;
  const home = styleOf ? boxOf(root) : ({ left: 0, top: 0 } as DOMRect);
  const out = new LineWriter();
  const hidden: string[] = [];
  let budget = maxNodes;
  let cut = false;

  const first: Look = { hidden: false, opacity: 1, background: undefined, pre: false, state: { depth: 0 } };
  const stack: { node: Node; look: Look; leaving?: boolean }[] = [{ node: root, look: first }];
  while (stack.length > 0) {
    const { node, look, leaving } = stack.pop()!;
    if (leaving) {
      out.blockEnd(node as Element);
      continue;
    }
    if (--budget < 0 || out.length > maxLength) {
      cut = true;
      break;
    }
    if (nodeTypeOf(node) === 3) {
      const text = node.nodeValue ?? '';
      if (look.hidden) {
        if (text.trim()) hidden.push(withoutUnseen(text).trim());
      } else {
        const clean = withoutUnseen(text);
        const unseen = hiddenLetters(text);
        if (unseen) hidden.push(unseen);
        out.write(clean, look.pre, look.state);
      }
      continue;
    }
    if (nodeTypeOf(node) !== 1) continue;
    const element = node as Element;
    const name = localNameOf(element);
    if (neverText.has(name)) continue;
    const state = node === root || !enter ? look.state : enter(element, look.state);
    if (state === 'skip') continue;
    if (name === 'br') {
      if (!look.hidden) out.lineBreak(look.state);
      continue;
    }
    if (name === 'img') {
      if (!look.hidden) out.write(emojiOf(element), look.pre, look.state);
      continue;
    }
    const inner = lookOf(element, look, state, styleOf, home);
    const isBlock = blocks.has(name);
    if (isBlock && !inner.hidden) {
      out.blockStart(element);
      stack.push({ node, look: inner, leaving: true });
    }
    for (let child = lastChildOf(element); child; child = previousSiblingOf(child))
      stack.push({ node: child, look: inner });
  }
  const lines = out.finish();
  return { text: lines.map((line) => line.text).join('\n'), lines, hidden: hidden.filter(Boolean), cut };
}

function lookOf(
  element: Element,
  outer: Look,
  state: LineState,
  styleOf: ((element: Element) => CSSStyleDeclaration) | undefined,
  home: DOMRect,
): Look {
  const look: Look = { ...outer, state };
  if (localNameOf(element) === 'pre') look.pre = true;
  if (outer.hidden && outer.opacity < 0.1) return look;
  const style = styleOf?.(element);
  if (!style || style.display === undefined || style.display === '') {
    const own = attributeOf(element, 'style') ?? '';
    if (/display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\D|$)|font-size\s*:\s*0/i.test(own))
      look.hidden = true;
    if (hasAttributeOf(element, 'hidden')) look.hidden = true;
    return look;
  }
  look.opacity = outer.opacity * Number(style.opacity || 1);
  const background = style.backgroundColor;
  if (style.backgroundImage !== 'none') look.background = undefined;
  else if (background && !/rgba\(.*,\s*0\)|transparent/.test(background)) look.background = background;
  look.hidden =
    (outer.hidden && style.visibility !== 'visible') ||
    style.display === 'none' ||
    style.visibility === 'hidden' ||
    style.visibility === 'collapse' ||
    look.opacity < 0.1 ||
    Number.parseFloat(style.fontSize) < 2 ||
    isClear(style.color) ||
    (look.background !== undefined && look.background === style.color) ||
    isClipped(element, style, home);
  if (style.display === 'none') look.opacity = 0; // Children can't come back from it.
  look.pre = /^(?:pre|break-spaces)/.test(style.whiteSpace);
  return look;
}

function isClear(color: string): boolean {
  return /^rgba\(.*,\s*0(?:\.0\d*)?\)$/.test(color);
}

function isClipped(element: Element, style: CSSStyleDeclaration, home: DOMRect): boolean {
  if (style.overflow === 'visible' && style.position !== 'absolute' && style.position !== 'fixed')
    return false;
  const box = boxOf(element);
  if (style.overflow !== 'visible' && (box.width < 2 || box.height < 2)) return true;
  // Against the mail's own place, not the window's: the page may have scrolled it out of sight.
  return box.right <= home.left || box.bottom <= home.top;
}

// Tags, variation selectors in rows, zero-width and bidi controls. Joiners stay where emoji and scripts need them.
const unseen =
  // biome-ignore lint/suspicious/noMisleadingCharacterClass: single selectors and joiners are what is looked for.
  /[\u{E0000}-\u{E0FFF}]|[\u200b\u2060-\u2064\u2066-\u206f\u202a-\u202e\ufeff\u00ad\u180e]|(?<![\p{Extended_Pictographic}\p{M}\p{Script=Arabic}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Malayalam}\ufe0f])[\u200c\u200d]|(?<=[\ufe00-\ufe0f])[\ufe00-\ufe0f]/gu;

function withoutUnseen(text: string): string {
  return text.replace(unseen, '');
}

/** Letters smuggled as Unicode tags, made readable; alarms need this, zero-width spaces in layouts do not. */
function hiddenLetters(text: string): string {
  let letters = '';
  for (const char of text) {
    const code = char.codePointAt(0)!;
    if (code >= 0xe0020 && code <= 0xe007e) letters += String.fromCodePoint(code - 0xe0000);
  }
  return letters;
}

/** Lines as `innerText` would break them: blocks on lines of their own, paragraphs with a blank line. */
class LineWriter {
  length = 0;
  #lines: VisibleLine[] = [];
  #line = '';
  #state: LineState = { depth: 0 };
  #wanted = 0;
  #any = false;

  write(text: string, pre: boolean, state: LineState): void {
    if (pre) {
      const parts = text.split(/\r?\n/);
      parts.forEach((part, index) => {
        if (index > 0) this.lineBreak(state);
        this.#append(part, state);
      });
    } else this.#append(text.replace(/[ \t\r\n\f]+/g, ' '), state);
  }

  #append(text: string, state: LineState): void {
    if (text === '') return;
    const atStart = this.#line === '' || this.#wanted > 0;
    const shown = atStart
      ? text.replace(/^ +/, '')
      : this.#line.endsWith(' ')
        ? text.replace(/^ /, '')
        : text;
    if (shown === '') return;
    this.#flushBreaks();
    if (this.#line !== '' && (state.mark !== this.#state.mark || state.depth !== this.#state.depth))
      this.#push();
    this.#state = state;
    this.#line += shown;
    this.length += shown.length;
    this.#any = true;
  }

  lineBreak(state: LineState): void {
    this.#flushBreaks();
    if (this.#line === '') this.#state = state;
    this.#push();
  }

  blockStart(element: Element): void {
    this.#want(spaced.has(localNameOf(element)) ? 2 : 1);
  }

  blockEnd(element: Element): void {
    this.#want(spaced.has(localNameOf(element)) ? 2 : 1);
  }

  #want(count: number): void {
    if (this.#any) this.#wanted = Math.max(this.#wanted, count);
  }

  #flushBreaks(): void {
    if (this.#wanted === 0) return;
    if (this.#line !== '') this.#push();
    if (this.#wanted > 1) this.#blank();
    this.#wanted = 0;
  }

  #push(): void {
    const text = this.#line.replace(/[\u00a0\u202f]/g, ' ').trimEnd();
    const { depth, mark } = this.#state;
    this.#lines.push(mark ? { text, depth, mark } : { text, depth });
    this.#line = '';
    this.length++;
  }

  #blank(): void {
    if (this.#lines.at(-1)?.text !== '') this.#lines.push({ text: '', depth: this.#state.depth });
  }

  finish(): VisibleLine[] {
    if (this.#line !== '') this.#push();
    const lines: VisibleLine[] = [];
    for (const line of this.#lines) {
      const blank = line.text.trim() === '';
      if (blank && (lines.length === 0 || lines.at(-1)!.text === '')) continue;
      lines.push(blank ? { ...line, text: '' } : line);
    }
    while (lines.at(-1)?.text === '') lines.pop();
    return lines;
  }
}
