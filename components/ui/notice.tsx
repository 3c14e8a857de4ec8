import type { ReactNode } from 'react';
import { classNames } from './class-names';

const tones = {
  error: 'bg-error-ground text-ink border-l-error',
  warning: 'bg-warning-ground text-ink border-l-warning',
  accent: 'bg-accent-ground text-ink border-l-accent',
  quiet: 'bg-sunken text-ink border-l-line-strong',
};

export interface NoticeProps {
  tone: keyof typeof tones;
  /** Said by screen readers when it appears. */
  live?: boolean;
  children: ReactNode;
}

export function Notice({ tone, live, children }: NoticeProps) {
  return (
    <div
      role={live ? 'status' : undefined}
      className={classNames('rounded-md border-l-3 px-3 py-2', tones[tone])}
    >
      {children}
    </div>
  );
}
