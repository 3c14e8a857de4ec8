import type { ReactNode } from 'react';
import type { Situation } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Statement } from './statement';

const words = strings.situation;

export const Unknown = () => <span className="text-soft">{words.unknown}</span>;

/** The customer's shortest words, beside what they show. */
export function QuotesInPassing({ quotes }: { quotes: string[] }) {
  const short = quotes.filter((quote) => quote.length <= 48).slice(0, 2);
  const shown =
    short.length > 0 ? short : quotes.slice(0, 1).map((quote) => `${quote.slice(0, 44).trimEnd()}…`);
  if (shown.length === 0) return null;
  return <span className="text-soft"> — {shown.map((quote) => `“${quote}”`).join(', ')}</span>;
}

/** "Enterprise · 4 years · $180k a year" */
export function customerLine({ customer }: Situation): ReactNode {
  const parts = [
    customer.tier && customer.tier.charAt(0).toUpperCase() + customer.tier.slice(1),
    customer.since && words.since(customer.since),
    customer.yearlyValue && words.aYear(customer.yearlyValue),
  ].filter(Boolean);
  return parts.join(' · ') || customer.name || <Unknown />;
}

/** "3 weeks · 8 contacts" */
export function WaitingLine({ facts, thread }: { facts: Situation['facts']; thread: Thread }) {
  const { waiting, contacts, daysSinceFirstContact, daysSinceOurLastAnswer = 0 } = facts;
  return (
    <>
      {waiting ? (
        <Statement evidence={waiting.evidence} thread={thread}>
          {waiting.value}
        </Statement>
      ) : (
        daysSinceFirstContact !== undefined && words.days(daysSinceFirstContact)
      )}
      {(waiting || daysSinceFirstContact !== undefined) && ' · '}
      <Statement evidence={contacts.evidence} thread={thread}>
        {words.contacts(contacts.value)}
      </Statement>
      {daysSinceOurLastAnswer > 0 && (
        <span className="text-soft"> · {words.lastAnswer(daysSinceOurLastAnswer)}</span>
      )}
    </>
  );
}
