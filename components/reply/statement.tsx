import { type ReactNode, useId, useState } from 'react';
import type { Evidence } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Quote } from '../ui/quote';

export interface StatementProps {
  children: ReactNode;
  evidence: readonly Evidence[];
  thread: Thread;
  /** What follows it on the same line: a comma must not end up below the words it rests on. */
  suffix?: string | false;
}

/** Something said about the customer: a click shows the words it rests on, in place. */
export function Statement({ children, evidence, thread, suffix }: StatementProps) {
  const [open, setOpen] = useState(false);
  const id = useId();
  if (evidence.length === 0) {
    return (
      <span>
        {children}
        {suffix}
      </span>
    );
  }
  return (
    <>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        title={evidence[0] ? `“${evidence[0].quote}”` : strings.situation.evidence}
        onClick={() => setOpen(!open)}
        className="rounded-sm text-left underline decoration-line-strong/60 decoration-dotted underline-offset-3 hover:decoration-line-strong aria-expanded:decoration-line-strong"
      >
        {children}
      </button>
      {suffix}
      {open && (
        <div id={id} className="my-1.5 space-y-1.5">
          {evidence.map((one) => (
            <Quote key={`${one.messageId}${one.quote}`} evidence={one} thread={thread} />
          ))}
        </div>
      )}
    </>
  );
}
