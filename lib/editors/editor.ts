/** A composer's text as the agent sees it, with the way back to the DOM. */
export interface ComposerText {
  text: string;
  /** Range over text[start, end). Undefined when the DOM has changed since. */
  rangeOf(start: number, end: number): Range | undefined;
  /** Offset in `text` of a point in the DOM, for the caret and for clicks; undefined outside the agent's own text. */
  offsetOf(node: Node, offset: number): number | undefined;
  /** Parts of the text in order, each with the block that holds it, where one does. */
  blocks?: readonly TextBlock[];
  /** For a textarea, where there are no ranges: the same span in `value`. */
  selectionOf?(start: number, end: number): { start: number; end: number } | undefined;
}

export interface TextBlock {
  element: Element | undefined;
  start: number;
  end: number;
}

export type InsertMode = 'at-cursor' | 'replace-all' | { start: number; end: number };

export type InsertOutcome =
  | {
      ok: true /** What the editor did not keep, for the user: "links became plain words". */;
      lost: string[];
    }
  | { ok: false; code: 'composer-gone' | 'insert-refused' | 'insert-damaged' | 'insert-left' };

/** Replaces text[start, end) of a composer. */
export interface TextFix {
  start: number;
  end: number;
  text: string;
}

/** Refused: nothing was changed, but with `insert-left`, where a change could not be taken back. */
export type FixesOutcome =
  | {
      ok: true;
      /** How many went in; the others were refused by the editor. */
      taken: number;
      /** Steps of the editor's own undo that take them back. */
      steps: number;
    }
  | Extract<InsertOutcome, { ok: false }>;
