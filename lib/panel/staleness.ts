import type { Message, Thread } from '../thread';
import type { SavedDraft } from './saved-draft';
import { threadPrint } from './thread-print';

/** How a draft stands to the thread as it is now. */
export type Staleness =
  | { status: 'fresh' }
  /** Same messages; more of them was read, or one was edited. */
  | { status: 'reread' }
  | { status: 'older'; newer: Message[] };

export function staleness(saved: SavedDraft, thread: Thread): Staleness {
  if (saved.draft.fingerprint === threadPrint(thread)) return { status: 'fresh' };
  const known = new Set(saved.messageIds);
  const lastKnown = thread.messages.findLastIndex((message) => known.has(message.id));
  const newer = thread.messages.filter((message, index) => index > lastKnown && !known.has(message.id));
  return newer.length > 0 ? { status: 'older', newer } : { status: 'reread' };
}
