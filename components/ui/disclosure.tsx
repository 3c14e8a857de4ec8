import { ChevronRight } from 'lucide-react';
import { type ReactNode, useId, useState } from 'react';
import { classNames } from './class-names';

export interface DisclosureProps {
  summary: ReactNode;
  children: ReactNode;
  className?: string;
  startOpen?: boolean;
}

/** A line that opens what lies behind it, in place. */
export function Disclosure({ summary, children, className, startOpen = false }: DisclosureProps) {
  const [open, setOpen] = useState(startOpen);
  const id = useId();
  return (
    <div className={className}>
      <button
        type="button"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        onClick={() => setOpen(!open)}
        className="flex w-full items-center gap-1 min-h-6 rounded-md text-left text-soft hover:text-ink"
      >
        <ChevronRight
          aria-hidden
          className={classNames('size-3.5 shrink-0 motion-safe:transition-transform', open && 'rotate-90')}
        />
        {summary}
      </button>
      {open && (
        <div id={id} className="pt-1.5 pl-4.5">
          {children}
        </div>
      )}
    </div>
  );
}
