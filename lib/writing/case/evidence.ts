import type { Evidence } from '../../situation/situation';
import { customerMessages, type Thread } from '../../thread';

export type { Evidence };

/** The customer's first words: what a general statement about the case rests on. */
export function findEvidence(thread: Thread): Evidence | undefined {
  const first = customerMessages(thread)[0];
  const quote = first?.text.split('\n').find((line) => line.trim().length > 12) ?? first?.text;
  return first && quote ? { messageId: first.id, quote: quote.trim().slice(0, 120) } : undefined;
}
