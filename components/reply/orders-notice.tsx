import type { Thread } from '../../lib/thread';
import type { Order } from '../../lib/writing/request/orders';
import { claudeWords } from '../claude-words';
import { Disclosure } from '../ui/disclosure';
import { Notice } from '../ui/notice';
import { Quote } from '../ui/quote';

export interface OrdersNoticeProps {
  orders: readonly Order[];
  thread: Thread;
}

/** Words in a mail that try to give a machine orders: told to the agent, followed by nobody. */
export function OrdersNotice({ orders, thread }: OrdersNoticeProps) {
  if (orders.length === 0) return null;
  const messages = new Set(orders.map(({ messageId }) => messageId));
  return (
    <Notice tone="warning">
      <Disclosure
        summary={<span className="font-semibold text-ink">{claudeWords.orders.title(messages.size)}</span>}
      >
        <ul className="space-y-1.5">
          {orders.slice(0, 12).map(({ messageId, kind, quote }) => (
            <li key={`${messageId}${kind}`}>
              <Quote evidence={{ messageId, quote }} thread={thread} />
            </li>
          ))}
        </ul>
      </Disclosure>
      <p className="text-sm text-soft">{claudeWords.orders.text}</p>
    </Notice>
  );
}
