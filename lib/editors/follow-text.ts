import type { ComposerText } from './editor';
import { isTextControl } from './family';
import { rememberLooks } from './look-memory';
import { emptyWithPlaceholder, notOwnSelector } from './not-own-text';
import { lookUpIn, type PlacedPiece } from './piece-lookup';
import { readEditable } from './read-editable';
import { readTextarea } from './read-textarea';
import type { WriterState } from './text-layout';
import { readPiece, type TextPiece } from './text-piece';

/** A reply box's text while it changes. */
export interface FollowedText {
  read(): ComposerText;
  /** Does a share of the work of the next `read`; true when little is left of it. */
  prepare(isTimeUp: () => boolean): boolean;
  /** Its styles may have changed from outside. */
  forget(): void;
  stop(): void;
}

/** So many parts at most are read again in one go only because their styles may have changed meanwhile. */
const mostAgain = 150;

/**
 * Reads a reply box again and again, and each time only the blocks that changed since; the answer equals that of
 * `readComposer`. `onChange` is told when its words may have changed.
 */
export function followText(
  root: HTMLElement,
  siteSelector: () => string | undefined,
  onChange: () => void,
): FollowedText {
  if (isTextControl(root)) return followArea(root, onChange);
  const looks = rememberLooks();
  let pieceOf = new WeakMap<Node, TextPiece>();
  let selector: string | undefined;

  const observer = new MutationObserver((changes) => {
    heed(changes);
    if (changes.some(({ type }) => type !== 'attributes')) onChange();
  });
  observer.observe(root, {
    childList: true,
    characterData: true,
    subtree: true,
    attributeFilter: ['class', 'style', 'hidden', 'start', 'data-list'],
  });

  function heed(changes: readonly MutationRecord[]): void {
    looks.heed(changes);
    for (const { target, previousSibling, nextSibling, removedNodes } of changes) {
      if (target !== root) drop(childWith(root, target));
      else for (const node of [previousSibling, nextSibling, ...removedNodes]) drop(node);
    }
  }

  function drop(child: Node | null): void {
    const piece = child && pieceOf.get(child);
    if (piece) for (const node of piece.nodes) pieceOf.delete(node);
  }

  /** Yields after each piece that had to be read. */
  function* pass(): Generator<void, PlacedPiece[]> {
    heed(observer.takeRecords());
    const now = siteSelector();
    if (now !== selector) pieceOf = new WeakMap();
    selector = now;
    const notOwn = notOwnSelector(selector);
    const placed: PlacedPiece[] = [];
    let state: WriterState = { length: 0, breaks: 0, marker: '' };
    let again = 0;
    let node = root.matches(emptyWithPlaceholder) ? null : root.firstChild;
    while (node) {
      let piece = pieceOf.get(node);
      const goesOn = piece?.nodes[0] === node && isSame(piece.before, state);
      if (!piece || !goesOn || (!looks.counts(piece.looked) && again++ < mostAgain)) {
        piece = readPiece({ root, notOwn, looks }, node, state);
        for (const one of piece.nodes) pieceOf.set(one, piece);
        yield;
      }
      const start = state.length;
      const length = start + piece.text.length;
      if (piece.text) placed.push({ piece, start, end: length });
      if (piece.ended) break;
      state = { ...piece.after, length };
      node = piece.nodes.at(-1)!.nextSibling;
    }
    return placed;
  }

  return {
    read() {
      const passing = pass();
      let step = passing.next();
      while (!step.done) step = passing.next();
      const placed = step.value;
      const text = placed.map(({ piece }) => piece.text).join('');
      const blocks = placed.map(({ piece, start, end }) => ({ element: piece.block, start, end }));
      const whole = () => readEditable(root, selector, looks.ask);
      return { text, blocks, ...lookUpIn(root, text, placed, whole) };
    },
    prepare(isTimeUp) {
      for (const passing = pass(); !passing.next().done; ) if (isTimeUp()) return false;
      return true;
    },
    forget: looks.forget,
    stop: () => observer.disconnect(),
  };
}

function followArea(area: HTMLTextAreaElement, onChange: () => void): FollowedText {
  area.addEventListener('input', onChange);
  return {
    read: () => readTextarea(area),
    prepare: () => true,
    forget: () => {},
    stop: () => area.removeEventListener('input', onChange),
  };
}

const isSame = (one: WriterState, other: WriterState): boolean =>
  (one.length === 0) === (other.length === 0) && one.breaks === other.breaks && one.marker === other.marker;

function childWith(root: Node, node: Node): Node | null {
  let at: Node | null = node;
  while (at && at.parentNode !== root) at = at.parentNode;
  return at;
}
