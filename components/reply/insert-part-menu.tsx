import { ChevronDown } from 'lucide-react';
import type { DraftPart } from '../../lib/panel/draft-parts';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { classNames } from '../ui/class-names';
import { Menu, MenuItem } from '../ui/menu';

const words = strings.footer;

export interface InsertPartMenuProps {
  parts: readonly DraftPart[];
  disabled: boolean;
  onInsert: (part: DraftPart['id']) => void;
}

/** Insert, where the draft holds texts for different places. */
export function InsertPartMenu({ parts, disabled, onInsert }: InsertPartMenuProps) {
  return (
    <Menu
      side="top"
      trigger={
        <Button look="primary" className="flex-1 justify-center" disabled={disabled}>
          {words.insert}
          <ChevronDown aria-hidden className="size-3.5" />
        </Button>
      }
    >
      {parts.map(({ id, text, limit }) => (
        <MenuItem key={id} onClick={() => onInsert(id)}>
          <span>
            {words.insertPart[id]}
            {limit !== undefined && (
              <span
                className={classNames(
                  'block text-sm',
                  text.length > limit ? 'font-semibold text-error' : 'text-soft',
                )}
              >
                {words.characters(text.length, limit)}
              </span>
            )}
          </span>
        </MenuItem>
      ))}
    </Menu>
  );
}
