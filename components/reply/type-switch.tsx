import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { ChevronDown } from 'lucide-react';
import type { ResponseType } from '../../lib/writing/draft';
import { strings } from '../strings';
import { classNames } from '../ui/class-names';
import { Menu, MenuChoices } from '../ui/menu';

const words = strings.draft;
const inSight = ['email', 'executive-reply', 'call-guide', 'social'] as const;
const behind = [
  'call-preparation',
  'first-acknowledgement',
  'progress-update',
  'no-news-update',
  'resolution-notice',
  'executive-apology',
] as const satisfies readonly ResponseType[];

/** Chosen in the menu, so that the switch itself does not name it. */
export const isBehindMenu = (type: ResponseType) => behind.some((one) => one === type);

export interface TypeSwitchProps {
  type: ResponseType;
  onChange: (type: ResponseType) => void;
}

/** Which kind of answer is drafted: the four common ones at hand, the rest in a menu. */
export function TypeSwitch({ type, onChange }: TypeSwitchProps) {
  const isBehind = isBehindMenu(type);
  return (
    <div className="flex flex-wrap rounded-lg border border-line bg-sunken p-0.5 text-sm">
      <ToggleGroup
        aria-label={words.typeLabel}
        value={[type]}
        onValueChange={([next]) => next && onChange(next as ResponseType)}
        className="flex flex-wrap"
      >
        {inSight.map((one) => (
          <Toggle
            key={one}
            value={one}
            aria-label={words.types[one]}
            className="rounded-md px-2 py-0.5 text-soft hover:text-ink data-pressed:bg-card data-pressed:font-semibold data-pressed:text-ink data-pressed:shadow-[0_0_0_1px_var(--line)]"
          >
            {words.shortTypes[one]}
          </Toggle>
        ))}
      </ToggleGroup>
      <Menu
        trigger={
          <button
            type="button"
            aria-label={isBehind ? `${words.moreTypes}: ${words.types[type]}` : words.moreTypes}
            className={classNames(
              'flex items-center rounded-md px-1.5 py-0.5 text-soft hover:text-ink',
              isBehind && 'bg-card font-semibold text-ink shadow-[0_0_0_1px_var(--line)]',
            )}
          >
            <ChevronDown aria-hidden className="size-3.5" />
          </button>
        }
      >
        <MenuChoices
          label={words.moreTypes}
          value={isBehind ? type : undefined}
          choices={behind.map((value) => ({ value, words: words.types[value] }))}
          onChange={onChange}
        />
      </Menu>
    </div>
  );
}
