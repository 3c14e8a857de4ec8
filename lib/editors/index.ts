import type { InsertMode, InsertOutcome } from './editor';
import { familyOf, isTextControl } from './family';
import { isInline } from './fixes';
import { applyEdit } from './insert';
import { readEditable } from './read-editable';
import { undoOnce } from './undo';

export type * from './editor';
export { applyFixes } from './fixes';
export { readComposer } from './read-composer';
export { familyOf };

export interface InsertOptions {
  mode: InsertMode;
  /** Selector inside the editable: signature, quoted history. */
  notOwnText?: string;
}

/** Puts a draft in once, above signature and quote, in one undo step; says what the editor did not keep. */
export function insertDraft(
  element: HTMLElement,
  text: string,
  { mode, notOwnText }: InsertOptions,
): Promise<InsertOutcome> {
  return applyEdit(element, { text, mode, notOwnText });
}

/** Takes one rewrite: only where `expected` still stands, in one undo step, caret after it. */
export function replaceRange(
  element: HTMLElement,
  start: number,
  end: number,
  text: string,
  expected: string,
  notOwnText?: string,
): Promise<InsertOutcome> {
  const inline = isInline(text, expected);
  return applyEdit(element, { text, mode: { start, end }, notOwnText, expected, inline });
}

/** One step back through the editor's own history; false where nothing changed. */
export function undoLast(element: HTMLElement): Promise<boolean> {
  const read = () => (isTextControl(element) ? element.value : readEditable(element).text);
  return undoOnce(element, familyOf(element), read);
}
