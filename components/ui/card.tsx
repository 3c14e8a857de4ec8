import { type ReactNode, useId } from 'react';
import { classNames } from './class-names';

export interface CardProps {
  title: string;
  /** At the right of the title. */
  aside?: ReactNode;
  className?: string;
  children: ReactNode;
}

export function Card({ title, aside, className, children }: CardProps) {
  const id = useId();
  return (
    <section
      aria-labelledby={id}
      className={classNames('rounded-xl border border-line bg-card p-3.5', className)}
    >
      <div className="mb-2.5 flex min-h-6 flex-wrap items-center justify-between gap-x-2 gap-y-1.5">
        <h2 id={id} className="text-base font-semibold">
          {title}
        </h2>
        {aside}
      </div>
      {children}
    </section>
  );
}
