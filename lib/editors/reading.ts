import { isTextControl } from './family';
import { type EditableText, readEditable } from './read-editable';
import { readTextarea, type TextareaText } from './read-textarea';

export type Reading = ({ kind: 'editable' } & EditableText) | ({ kind: 'textarea' } & TextareaText);

/** Reads any reply box; what is the same for all kinds stands on the answer itself. */
export function readAny(element: HTMLElement, notOwnText?: string): Reading {
  return isTextControl(element)
    ? { kind: 'textarea', ...readTextarea(element) }
    : { kind: 'editable', ...readEditable(element, notOwnText) };
}

/** The agent's own text in one piece each, where a quote or signature stands between. */
export function piecesOf({ text, cuts }: Reading): { start: number; end: number }[] {
  const pieces: { start: number; end: number }[] = [];
  let from = 0;
  for (const cut of [...cuts, text.length]) {
    const piece = text.slice(from, cut);
    const start = from + (piece.length - piece.trimStart().length);
    const end = from + piece.trimEnd().length;
    if (end > start) pieces.push({ start, end });
    from = Math.max(from, cut);
  }
  return pieces;
}
