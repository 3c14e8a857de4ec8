import type { NotRead, Thread } from '../thread';

/** What the reply box is for, read from the page before and after each insertion. */
/** `side`: to people beside the conversation, neither the customer nor colleagues at the ticket. */
export type Channel = 'public' | 'internal' | 'side' | 'unknown';

/** A reply box of the page. The element is the editable itself (inside its iframe where the editor has one). */
export interface Composer {
  element: HTMLElement;
  channel: Channel;
  /** Inside the editable: what is not the agent's own text (signature, quoted history). Text goes above the first. */
  notOwnText: string;
  /** Id of the thread it answers, where the page says so. */
  threadId?: string;
}

export type ReadResult = { ok: true; thread: Thread } | { ok: false; reason: NotRead['reason'] };

/**
 * Everything known about one host. The page is an argument, never a global, so that the same code reads a live ticket
 * and a saved one. No function throws on a page it does not know.
 */
export interface Site {
  /** Same as the folder's name. */
  id: string;
  /** For people: "Gmail". */
  name: string;
  /** Is this page of the host? Decided by address, and by structure for hosts that live anywhere. */
  matches(page: Document, url: URL): boolean;
  /** Id of the thread in view, read cheaply on every change: undefined where none is open. */
  threadIdInView(page: Document, url: URL): string | undefined;
  read(page: Document, url: URL, signal?: AbortSignal): Promise<ReadResult>;
  /** Visible reply boxes of the thread in view, the most likely first; the one with focus is first of all. */
  composers(page: Document, url: URL): Composer[];
  /** Opens the page's own reply box, where that does not leave the page; false where the button is not there. Never sends. */
  openReply?(page: Document, url: URL): Promise<boolean>;
  /** Shows collapsed messages, on the agent's request only (it may mark them read). */
  expandAll?(page: Document): Promise<void>;
  /** The few containers whose children are watched for a new message or another thread. */
  watch(page: Document): Node[];
  /** Cheap sign of what a reading would show, where counting the containers' children is not enough. */
  stamp?(page: Document): string;
  /** The dated ways to find each part, for the health check. */
  parts?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

export const defineSite = (site: Site): Site => site;
