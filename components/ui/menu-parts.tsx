import { Menu as Base } from '@base-ui/react/menu';
import { useEffect, useRef } from 'react';
import type { MenuChoicesProps, MenuGroupProps, MenuItemProps, MenuProps } from './menu';

/** Comes with the first click on the button that stood here, and opens as if that click had been on it. */
export function Menu({ trigger, side = 'bottom', children }: MenuProps) {
  const button = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (opened.current) return;
    opened.current = true;
    button.current?.focus();
    button.current?.click();
  }, []);
  return (
    <Base.Root modal={false}>
      <Base.Trigger ref={button} render={trigger} />
      {/* Within the page's landmark, so that a screen reader knows where it stands. */}
      <Base.Portal container={document.querySelector('main')}>
        <Base.Positioner side={side} align="end" sideOffset={6} collisionPadding={8} className="z-30">
          <Base.Popup className="min-w-40 max-w-72 rounded-xl border border-line bg-raised p-1 shadow-float outline-none">
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}

export function MenuGroup({ label, children }: MenuGroupProps) {
  return (
    <Base.Group className="mt-1 border-t border-line pt-1">
      <Base.GroupLabel className="px-2.5 py-1 text-sm text-soft">{label}</Base.GroupLabel>
      {children}
    </Base.Group>
  );
}

export function MenuItem({ children, ...rest }: MenuItemProps) {
  return (
    <Base.Item
      className="flex cursor-pointer items-center gap-2 rounded-lg px-2.5 py-1.5 outline-none data-highlighted:bg-accent-ground data-disabled:opacity-50"
      {...rest}
    >
      {children}
    </Base.Item>
  );
}

export function MenuChoices<T extends string>({ label, value, choices, onChange }: MenuChoicesProps<T>) {
  return (
    <Base.RadioGroup value={value ?? ''} onValueChange={onChange} aria-label={label}>
      {choices.map((choice) => (
        <Base.RadioItem
          key={choice.value}
          value={choice.value}
          closeOnClick
          className="flex cursor-pointer items-center rounded-lg px-2.5 py-1.5 outline-none data-checked:font-semibold data-checked:text-accent data-highlighted:bg-accent-ground"
        >
          {choice.words}
        </Base.RadioItem>
      ))}
    </Base.RadioGroup>
  );
}
