import type { Context } from './protocol';

/** The part of the browser's MessageSender that decides; `url` is left out on purpose, as a frame can choose it. */
export interface SenderStamp {
  id?: string;
  origin?: string;
  frameId?: number;
  tab?: { id?: number };
}

/**
 * Who sent this, decided only from what the browser stamps. Undefined: nobody we listen to.
 * An options page in a tab has `tab` as well, so our own origin is asked first; a message from the worker has neither
 * tab nor, in Chrome, an origin other than our own.
 */
export function senderContext(
  sender: SenderStamp,
  self: { id: string; origin: string },
): Context | 'own' | undefined {
  if (sender.id !== self.id) return undefined;
  if (sender.tab && sender.origin !== self.origin) return sender.frameId === 0 ? 'page' : undefined;
  if (sender.origin === undefined || sender.origin === self.origin) return 'own';
  return undefined;
}
