import type { Outcome } from '../errors';
import type { Report, Rewrite } from '../lint/finding';
import type { CheckedPart } from '../sites/check';
import type { Channel } from '../sites/site';
import type { Thread } from '../thread';

/** What the page in the active tab shows, as the panel knows it. */
export type PageState =
  | { status: 'connecting' }
  /** No content script there: a browser page, a site that is off, or a tab from before an update. */
  | { status: 'unreachable'; reason: 'browser-page' | 'site-off' | 'reload'; origin?: string }
  | { status: 'no-thread'; siteName: string; reason: string }
  | { status: 'thread'; siteName: string; thread: Thread };

/** The page's own reply box, live. */
export type ComposerState =
  | { status: 'none' }
  | { status: 'open'; channel: Channel; text: string; report: Report; mutedHere?: string[] };

/**
 * What the panel can do with the browser: entrypoints/sidepanel gives the real one, tests and previews another.
 * Nothing here throws; refusals come back as codes of errors.ts.
 */
export interface PanelHost {
  watchPage(listener: (state: PageState) => void): () => void;
  watchComposer(listener: (state: ComposerState) => void): () => void;
  /** Reads the page again now. */
  readAgain(): void;
  /** Shows collapsed messages in the page. */
  expandAll(): Promise<Outcome<null>>;
  /** Puts text into the page's composer of the thread with this key; refuses when the page shows another. */
  insert(
    threadKey: string,
    text: string,
    channel: 'public' | 'internal',
  ): Promise<Outcome<{ lost: string[] }>>;
  /** Undoes our last insertion in the page. */
  undoInsert(): Promise<Outcome<null>>;
  /**
   * Takes rewrites in the page's composer, as one change where its editor can; `expected` guards against a text that moved
   * on. Answers how many went in, and in how many undo steps they can be taken back.
   */
  fixInComposer(
    expected: string,
    rewrites: readonly Rewrite[],
  ): Promise<Outcome<{ taken: number; steps: number }>>;
  /** Takes back what our last fix changed in the page. */
  undoFix(): Promise<Outcome<null>>;
  /** Mutes rules in the text of the page's composer alone, or brings them back there. */
  muteInComposer(rules: string[], muted: boolean): void;
  /** Scrolls to a finding in the page's composer and opens its card. */
  showInComposer(start: number, end: number): void;
  copy(text: string): Promise<Outcome<null>>;
  /** Asks the browser for the right to read this origin and turns Amends on there. */
  turnOnSite(origin: string): Promise<Outcome<null>>;
  readSelection(): Promise<Outcome<string>>;
  /** The health page opens for the page in view. */
  openPage(page: 'options' | 'insights' | 'welcome' | 'health'): void;
  /** Parts of the page in view that were found on this site before and are not now. */
  stoppedParts?(): Promise<CheckedPart[]>;
}
