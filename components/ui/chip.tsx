import type { ReactNode } from 'react';
import { classNames } from './class-names';

const tones = {
  error: 'bg-error-ground text-error',
  warning: 'bg-warning-ground text-warning',
  accent: 'bg-accent-ground text-accent',
  quiet: 'bg-sunken text-soft',
};

export interface ChipProps {
  tone: keyof typeof tones;
  children: ReactNode;
}

export function Chip({ tone, children }: ChipProps) {
  return (
    <span
      className={classNames(
        'inline-flex items-center rounded-full px-2.5 py-0.5 text-sm font-semibold whitespace-nowrap max-[260px]:whitespace-normal',
        tones[tone],
      )}
    >
      {children}
    </span>
  );
}
