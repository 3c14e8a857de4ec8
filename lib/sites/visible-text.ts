import { emojiOf } from './dom';
import { attributeOf, hasAttributeOf, lastChildOf, localNameOf, nodeTypeOf, previousSiblingOf } from './own';
import { LineWriter } from './visible/line-writer';
import { createPainter } from './visible/painter';
import { hiddenLetters, withoutUnseen } from './visible/unseen-characters';

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
  /** Folded by the site itself: what is unseen here is no secret, and no word of the author. */
  folded?: boolean;
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
  'script style template noscript head title meta link iframe object embed canvas audio video datalist'.split(
    ' ',
  ),
);
const blocks = new Set(
  'address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

const nodesPerStep = 32;

/** Tells what of a text a reader sees: by paint where the page has a layout, by what the markup says elsewhere. */
interface Judge {
  judge(text: Text, words: string): { seen: string; unseen: string };
  isBoxSeen(element: Element): boolean;
  isGone(element: Element): boolean;
  keepsSpace(element: Element): boolean;
}

/** What a reader of the page sees of `root`, and what is in it unseen. Iterative: depth costs no stack. */
export function visibleText(root: Element, options: VisibleTextOptions = {}): VisibleText {
  const work = visibleTextInSteps(root, options);
  for (let step = work.next(); ; step = work.next()) if (step.done) return step.value;
}

/** The same with a stop after every few nodes, for callers that let the page go on in between. */
export function* visibleTextInSteps(
  root: Element,
  options: VisibleTextOptions = {},
): Generator<undefined, VisibleText> {
  const { enter, maxLength = 200_000, maxNodes = 60_000 } = options;
  const judge = hasLayout(root) ? yield* paintJudge(root) : markupJudge();
  const out = new LineWriter();
  const hidden: string[] = [];
  let budget = maxNodes;
  let cut = false;
  let inFold = false;

  const stack: { node: Node; state: LineState; pre: boolean; leaving?: boolean }[] = [
    { node: root, state: { depth: 0 }, pre: false },
  ];
  while (stack.length > 0) {
    const { node, state: outer, pre, leaving } = stack.pop()!;
    if (leaving) {
      out.blockEnd(node as Element);
      continue;
    }
    if (--budget < 0 || out.length > maxLength) {
      cut = true;
      break;
    }
    if (budget % nodesPerStep === 0) yield undefined;
    if (nodeTypeOf(node) === 3) {
      write(node as Text, outer, pre);
      continue;
    }
    if (nodeTypeOf(node) !== 1) continue;
    const element = node as Element;
    const name = localNameOf(element);
    if (neverText.has(name)) continue;
    const state = node === root || !enter ? outer : enter(element, outer);
    if (state === 'skip') continue;
    if (name === 'br') {
      if (!judge.isGone(element)) out.lineBreak(state);
      continue;
    }
    if (name === 'img') {
      if (!judge.isGone(element)) out.write(emojiOf(element), pre, state);
      continue;
    }
    if (/^(?:input|textarea|select)$/.test(name)) {
      const words = wordsOfControl(element, name);
      if (words.trim()) judge.isBoxSeen(element) ? out.write(words, pre, state) : hidden.push(words.trim());
      continue;
    }
    const keeps = name === 'pre' || judge.keepsSpace(element);
    if (blocks.has(name) && !judge.isGone(element)) {
      out.blockStart(element);
      stack.push({ node, state, pre: keeps, leaving: true });
    }
    for (let child = lastChildOf(element); child; child = previousSiblingOf(child))
      stack.push({ node: child, state, pre: keeps });
  }
  const lines = out.finish();
  return { text: lines.map((line) => line.text).join('\n'), lines, hidden: hidden.filter(Boolean), cut };

  function write(node: Text, state: LineState, pre: boolean): void {
    const text = node.nodeValue ?? '';
    if (text.trim() === '') {
      out.write(text, pre, state);
      return;
    }
    const { seen, unseen } = judge.judge(node, text);
    if (seen) out.write(withoutUnseen(seen), pre, state);
    const left = withoutUnseen(unseen).trim();
    if (left && !state.folded) hidden.push(left);
    if (left && state.folded && !inFold) out.write('…', pre, state); // That there is something, and not what.
    inFold = Boolean(left && state.folded);
    const letters = hiddenLetters(text);
    if (letters) hidden.push(letters);
  }
}

/** What a control shows of itself. */
function wordsOfControl(element: Element, name: string): string {
  if (name === 'textarea') return (element as HTMLTextAreaElement).value ?? '';
  if (name === 'select') return (element as HTMLSelectElement).selectedOptions?.[0]?.textContent ?? '';
  return /^(?:text|button|submit|email|search|tel|url|number)?$/.test(attributeOf(element, 'type') ?? '')
    ? ((element as HTMLInputElement).value ?? '')
    : '';
}

const hasLayout = (root: Element): boolean =>
  typeof root.ownerDocument.defaultView?.getComputedStyle === 'function' &&
  typeof globalThis.Range?.prototype.getClientRects === 'function';

function* paintJudge(root: Element): Generator<undefined, Judge> {
  const painter = yield* createPainter(root);
  return {
    judge: painter.judge,
    isBoxSeen: painter.isBoxSeen,
    isGone: (element) => painter.look(element)?.gone ?? false,
    keepsSpace: (element) => /^(?:pre|break-spaces)/.test(painter.look(element)?.style.whiteSpace ?? ''),
  };
}

/** For parsed files, which have no layout: what inline styles and the `hidden` attribute say. */
function markupJudge(): Judge {
  const hides =
    /display\s*:\s*none|visibility\s*:\s*hidden|opacity\s*:\s*0(?:\D|$)|font-size\s*:\s*0|max-height\s*:\s*0/i;
  const isHidden = (element: Element): boolean => {
    for (let one: Element | null = element; one; one = one.parentElement) {
      if (hasAttributeOf(one, 'hidden') || hides.test(attributeOf(one, 'style') ?? '')) return true;
    }
    return false;
  };
  return {
    judge: (text, words) =>
      text.parentElement && isHidden(text.parentElement)
        ? { seen: '', unseen: words }
        : { seen: words, unseen: '' },
    isBoxSeen: (element) => !isHidden(element),
    isGone: () => false,
    keepsSpace: () => false,
  };
}
