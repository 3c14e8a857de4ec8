import type { Evidence } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';

export interface QuoteProps {
  evidence: Evidence;
  thread: Thread;
}

/** Someone's words, always looking like someone's words: who, when, and the quote. */
export function Quote({ evidence, thread }: QuoteProps) {
  const message = thread.messages.find(({ id }) => id === evidence.messageId);
  const when = message?.shownTime ?? shortDate(message?.sentAt);
  return (
    <figure className="border-l-2 border-line-strong pl-2 text-sm text-soft">
      <blockquote dir="auto" className="line-clamp-5 text-ink">
        “{evidence.quote}”
      </blockquote>
      {message && (
        <figcaption className="truncate">
          {message.author.name}
          {when && ` · ${when}`}
        </figcaption>
      )}
    </figure>
  );
}

function shortDate(iso: string | undefined): string | undefined {
  if (!iso || Number.isNaN(Date.parse(iso))) return undefined;
  return new Intl.DateTimeFormat(undefined, {
    day: 'numeric',
    month: 'short',
    hour: 'numeric',
    minute: '2-digit',
  }).format(new Date(iso));
}
