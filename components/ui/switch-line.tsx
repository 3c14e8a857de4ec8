import { Switch } from '@base-ui/react/switch';
import { type ReactNode, useId } from 'react';

export interface SwitchLineProps {
  label: string;
  note?: ReactNode;
  on: boolean;
  onChange: (on: boolean) => void;
}

/** One thing that is on or off, the switch at the end of its line. */
export function SwitchLine({ label, note, on, onChange }: SwitchLineProps) {
  const id = useId();
  return (
    <div className="flex items-center justify-between gap-3 py-1.5">
      <div className="min-w-0">
        <p id={id}>{label}</p>
        {note && (
          <p id={`${id}-note`} className="text-sm text-soft">
            {note}
          </p>
        )}
      </div>
      <Switch.Root
        checked={on}
        onCheckedChange={onChange}
        aria-labelledby={id}
        aria-describedby={note ? `${id}-note` : undefined}
        className="flex h-5 w-9 shrink-0 rounded-full bg-line-strong p-0.5 data-checked:bg-accent"
      >
        <Switch.Thumb className="size-4 rounded-full bg-card motion-safe:transition-transform data-checked:translate-x-4" />
      </Switch.Root>
    </div>
  );
}
