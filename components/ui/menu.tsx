import { type ButtonHTMLAttributes, cloneElement, type ReactElement, type ReactNode, useState } from 'react';
import { whenIdle } from './when-idle';

/** What opens, places and moves a menu: a fifth of the panel, and nothing of it is seen before a click. */
let parts: typeof import('./menu-parts') | undefined;

async function loadParts(): Promise<void> {
  parts ??= await import('./menu-parts');
}

whenIdle(loadParts);

export interface MenuProps {
  /** The button that opens it. */
  trigger: ReactElement<ButtonHTMLAttributes<HTMLButtonElement>>;
  side?: 'top' | 'bottom';
  children: ReactNode;
}

/** A button alone until it is first used. */
export function Menu(props: MenuProps) {
  const [isUsed, setUsed] = useState(false);
  if (isUsed && parts) return <parts.Menu {...props} />;
  const use = () => void loadParts().then(() => setUsed(true));
  return cloneElement(props.trigger, {
    'aria-haspopup': 'menu',
    'aria-expanded': false,
    onClick: use,
    onKeyDown: (event) => {
      if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
      event.preventDefault();
      use();
    },
  });
}

export interface MenuGroupProps {
  label: string;
  children: ReactNode;
}

/** Items that belong together, under a line and a name. */
export const MenuGroup = (props: MenuGroupProps) => parts && <parts.MenuGroup {...props} />;

export interface MenuItemProps {
  onClick: () => void;
  disabled?: boolean;
  children: ReactNode;
}

export const MenuItem = (props: MenuItemProps) => parts && <parts.MenuItem {...props} />;

export interface MenuChoicesProps<T extends string> {
  label: string;
  value: T | undefined;
  choices: readonly { value: T; words: string }[];
  onChange: (value: T) => void;
}

export const MenuChoices = <T extends string>(props: MenuChoicesProps<T>) =>
  parts && <parts.MenuChoices {...props} />;
