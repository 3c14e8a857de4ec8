import { Radio } from '@base-ui/react/radio';
import { RadioGroup } from '@base-ui/react/radio-group';
import { useId } from 'react';
import type { Option } from '../../lib/writing/draft';
import { strings } from '../strings';
import { Card } from '../ui/card';

const words = strings.options;

export interface OptionsCardProps {
  options: readonly Option[];
  chosen: string | undefined;
  onChoose: (option: string) => void;
}

/** Ways to make it right; the draft is written for the chosen one. */
export function OptionsCard({ options, chosen, onChoose }: OptionsCardProps) {
  return (
    <Card title={words.title}>
      {options.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <RadioGroup
          aria-label={words.title}
          value={chosen ?? ''}
          onValueChange={(value) => onChoose(String(value))}
          className="space-y-1.5"
        >
          {options.map((option) => (
            <OptionCard key={option.id} option={option} />
          ))}
        </RadioGroup>
      )}
    </Card>
  );
}

function OptionCard({ option }: { option: Option }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/noLabelWithoutControl: the radio inside is the control.
    <label className="group flex cursor-pointer gap-2.5 rounded-lg border border-line px-3 py-2 hover:border-line-strong has-data-checked:border-accent has-data-checked:bg-accent-ground">
      <Radio.Root
        value={option.id}
        aria-labelledby={`${id}-title`}
        aria-describedby={`${id}-why`}
        className="mt-0.5 grid size-4 shrink-0 place-items-center rounded-full border-[1.5px] border-line-strong bg-card data-checked:border-accent data-checked:bg-accent"
      >
        <Radio.Indicator className="size-1.5 rounded-full bg-card" />
      </Radio.Root>
      <span className="min-w-0">
        <span id={`${id}-title`} className="block">
          <span className="font-semibold">{option.title}</span>
          {option.recommended && (
            <span className="text-sm font-semibold text-accent"> · {words.recommended}</span>
          )}
          {option.needsApproval && (
            <span className="text-sm font-semibold text-warning"> · {words.needsApproval}</span>
          )}
        </span>
        <span id={`${id}-why`} className="mt-0.5 block text-soft">
          {option.why}
        </span>
        <span className="hidden group-has-data-checked:block">
          {(option.needsApproval || option.id === 'counsel-first') && (
            <span className="mt-1 block text-sm font-semibold text-warning">{words.unchanged}</span>
          )}
          <Points name={words.needs} points={option.needs} />
          <Points name={words.risks} points={option.risks} />
        </span>
      </span>
    </label>
  );
}

function Points({ name, points }: { name: string; points: readonly string[] }) {
  if (points.length === 0) return null;
  return (
    <span className="mt-1 block text-sm text-soft">
      <span className="font-semibold text-ink">{name}:</span> {points.join(' · ')}
    </span>
  );
}
