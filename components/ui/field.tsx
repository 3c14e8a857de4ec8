import { type ComponentProps, type ReactNode, useId } from 'react';
import { classNames } from './class-names';

const box =
  'w-full rounded-lg border border-line-strong bg-card px-2.5 py-1.5 text-base text-ink placeholder:text-soft';

interface FieldProps {
  label: string;
  note?: ReactNode;
}

export function TextField({ label, note, className, ...rest }: FieldProps & ComponentProps<'input'>) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        aria-describedby={note ? `${id}-note` : undefined}
        className={box}
        {...rest}
      />
      {note && (
        <p id={`${id}-note`} className="mt-1 text-sm text-soft">
          {note}
        </p>
      )}
    </div>
  );
}

export function TextArea({ label, note, className, ...rest }: FieldProps & ComponentProps<'textarea'>) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className="mb-1 block font-medium">
        {label}
      </label>
      <textarea
        id={id}
        aria-describedby={note ? `${id}-note` : undefined}
        className={classNames(box, 'resize-y')}
        rows={3}
        {...rest}
      />
      {note && (
        <p id={`${id}-note`} className="mt-1 text-sm text-soft">
          {note}
        </p>
      )}
    </div>
  );
}

export interface SelectFieldProps extends FieldProps, ComponentProps<'select'> {
  choices: Readonly<Record<string, string>>;
  hideLabel?: boolean;
}

/** The browser's own select: its list is the one every keyboard and screen reader knows. */
export function SelectField({ label, note, choices, hideLabel, className, ...rest }: SelectFieldProps) {
  const id = useId();
  return (
    <div className={className}>
      <label htmlFor={id} className={hideLabel ? 'sr-only' : 'mb-1 block font-medium'}>
        {label}
      </label>
      <select id={id} className={box} {...rest}>
        {Object.entries(choices).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </select>
      {note && <p className="mt-1 text-sm text-soft">{note}</p>}
    </div>
  );
}
