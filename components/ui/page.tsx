import type { ReactNode } from 'react';

export interface PageProps {
  title: string;
  lead?: string;
  children: ReactNode;
}

/** A page of its own in a tab: one column, wide enough to read. */
export function Page({ title, lead, children }: PageProps) {
  return (
    <main className="mx-auto max-w-160 px-4 py-8">
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
