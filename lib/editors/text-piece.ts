import type { LookMemory, LookStamp } from './look-memory';
import { helperSelector, historyStart } from './not-own-text';
import { walk } from './read-editable';
import { type Run, TextWriter, type WriterState } from './text-layout';

/** A part of a box's text that is read on its own: one block, or a stretch of what stands between blocks. */
export interface TextPiece {
  /** Children of the root that follow each other. */
  nodes: Node[];
  block: Element | undefined;
  text: string;
  /** Their offsets count from the start of the piece. */
  runs: Run[];
  before: WriterState;
  after: WriterState;
  /** What follows is history. */
  ended: boolean;
  looked: LookStamp;
}

export interface PieceContext {
  root: HTMLElement;
  notOwn: string;
  looks: LookMemory;
}

/** Reads the piece that begins with a child of the root. */
export function readPiece(context: PieceContext, first: Node, before: WriterState): TextPiece {
  const { root, notOwn, looks } = context;
  const looked = looks.stamp();
  const block = isBlock(context, first) ? (first as Element) : undefined;
  const nodes = [first];
  let stop = first.nextSibling;
  for (; !block && stop && !isBlock(context, stop); stop = stop.nextSibling) nodes.push(stop);
  const start = before.length === 0 ? 0 : 1; // Where in the text it stands does not matter, only whether it is the first.
  const writer = new TextWriter({ ...before, length: start });
  const { ended } = walk(root, notOwn, looks.ask, writer, { first, stop });
  for (const run of writer.runs) run.start -= start;
  return { nodes, block, text: writer.text, runs: writer.runs, before, after: writer.state, ended, looked };
}

/** Nothing but a few line breaks passes from before it to its inside, or from its inside to after it. */
function isBlock({ root, notOwn, looks }: PieceContext, node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  if (/^(?:br|li)$/.test(element.localName)) return false; // Items of one list are numbered together.
  if (element.matches(`${notOwn}, ${historyStart}, ${helperSelector}`)) return false;
  const view = root.ownerDocument.defaultView;
  const { block, hidden } = looks.ask(element, view, looks.ask(root, view, 'collapse').white);
  return block && !hidden;
}
