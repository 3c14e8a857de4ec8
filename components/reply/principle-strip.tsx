import { useId, useState } from 'react';
import type { Principle, PrincipleId } from '../../lib/lint/finding';
import { shorten } from '../../lib/panel/shorten';
import type { Span } from '../../lib/panel/spans';
import { strings } from '../strings';
import { classNames } from '../ui/class-names';

const words = strings.principles;
const bars = {
  met: 'bg-accent',
  broken: 'bg-error',
  missing: 'bg-warning',
  empty: 'bg-line',
};
const names = {
  met: 'text-soft',
  empty: 'text-soft',
  missing: 'text-warning',
  broken: 'font-semibold text-error',
};

export interface PrincipleStripProps {
  principles: readonly Principle[];
  /** The text they are judged on: the sentence that meets or breaks one is quoted from it. */
  text: string;
  onShow: (span: Span) => void;
}

/** The principles that the text owes, always in view; a click says which sentence meets or breaks one, or what is missing. */
export function PrincipleStrip({ principles, text, onShow }: PrincipleStripProps) {
  const [open, setOpen] = useState<PrincipleId>();
  const id = useId();
  const shown = principles.find((principle) => principle.id === open);
  return (
    <div className="mt-1">
      <ul aria-label={words.label(principles.length)} className="grid auto-cols-fr grid-flow-col gap-1">
        {principles.map((principle) => {
          const isOpen = principle.id === open;
          const name = (principle.state === 'broken' ? words.broken : words.names)[principle.id];
          return (
            <li key={principle.id}>
              <button
                type="button"
                aria-expanded={isOpen}
                aria-controls={isOpen ? id : undefined}
                onClick={() => {
                  setOpen(isOpen ? undefined : principle.id);
                  if (!isOpen && principle.span) onShow(principle.span);
                }}
                className="block w-full rounded-md pb-0.5 text-center hover:bg-sunken"
              >
                <span className={classNames('block h-1 rounded-full', bars[principle.state])} />
                <span className={classNames('mt-1 block text-xs hyphens-manual', names[principle.state])}>
                  {name}
                </span>
                <span className="sr-only">: {words.states[principle.state]}</span>
              </button>
            </li>
          );
        })}
      </ul>
      {shown && (
        <p id={id} role="status" className="mt-1.5 rounded-md bg-sunken px-2.5 py-1.5 text-sm wrap-anywhere">
          {shown.span && (
            <q className="mr-1 text-soft">{shorten(text.slice(shown.span.start, shown.span.end), 140)}</q>
          )}
          {shown.message}
          {!shown.span && ` ${words.asks[shown.id]}`}
        </p>
      )}
    </div>
  );
}
