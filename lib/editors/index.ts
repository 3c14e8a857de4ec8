import type { ComposerText, InsertMode, InsertOutcome } from './editor';

export type * from './editor';

export interface InsertOptions {
  mode: InsertMode;
  /** Selector inside the editable: signature, quoted history. */
  notOwnText?: string;
}

export declare function familyOf(element: HTMLElement): string;
export declare function readComposer(element: HTMLElement, notOwnText?: string): ComposerText;
export declare function insertDraft(
  element: HTMLElement,
  text: string,
  options: InsertOptions,
): Promise<InsertOutcome>;
export declare function replaceRange(
  element: HTMLElement,
  start: number,
  end: number,
  text: string,
  expected: string,
  notOwnText?: string,
): Promise<InsertOutcome>;
export declare function undoLast(element: HTMLElement): Promise<boolean>;
