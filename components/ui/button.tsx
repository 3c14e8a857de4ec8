import type { ButtonHTMLAttributes, Ref } from 'react';
import { classNames } from './class-names';

const looks = {
  primary: 'bg-accent text-on-accent hover:bg-accent-strong px-3 h-8 font-semibold',
  plain: 'border border-line bg-card hover:bg-sunken px-3 h-8 font-medium',
  small: 'border border-line bg-card hover:bg-sunken px-2 h-6.5 text-sm font-medium',
  danger: 'border border-error text-error hover:bg-error-ground px-3 h-8 font-medium',
  link: 'text-accent font-medium hover:underline underline-offset-2',
  icon: 'size-7 text-soft hover:bg-sunken hover:text-ink justify-center shrink-0',
};

export interface ButtonProps extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: keyof typeof looks;
  ref?: Ref<HTMLButtonElement>;
}

export function Button({ look = 'plain', className, ...rest }: ButtonProps) {
  return (
    <button
      type="button"
      className={classNames(
        'inline-flex items-center gap-1.5 rounded-lg disabled:opacity-50 disabled:pointer-events-none',
        look !== 'link' && 'whitespace-nowrap',
        look === 'link' && 'text-left',
        looks[look],
        className,
      )}
      {...rest}
    />
  );
}
