import type { ReactNode } from 'react';
import { classNames } from './class-names';

export interface PageProps {
  title: string;
  lead?: string;
  /** Holds rows of fields. */
  wide?: boolean;
  children: ReactNode;
}

/** A page of its own in a tab: one column, wide enough to read. */
export function Page({ title, lead, wide, children }: PageProps) {
  return (
    <main className={classNames('mx-auto px-4 py-8', wide ? 'max-w-192' : 'max-w-160')}>
      <header className="mb-6 flex items-start gap-3">
        <span
          aria-hidden
          className="grid size-9 shrink-0 place-items-center rounded-lg bg-accent-ground text-lg font-bold text-accent"
        >
          A
        </span>
        <div>
          <h1 className="text-xl font-semibold">{title}</h1>
          {lead && <p className="mt-1 text-soft">{lead}</p>}
        </div>
      </header>
      <div className="space-y-4">{children}</div>
    </main>
  );
}
