import { ChevronDown } from 'lucide-react';
import type { RewriteKind } from '../../lib/panel/service';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Menu, MenuGroup, MenuItem } from '../ui/menu';

const words = strings.footer;
const kinds: readonly RewriteKind[] = ['shorter', 'warmer', 'firmer', 'plainer'];

export interface RewriteMenuProps {
  disabled: boolean;
  onRewrite: (kind: RewriteKind) => void;
  onFixAll: () => void;
  /** Absent where Claude can't be asked. */
  onAskClaude?: ((kind: RewriteKind) => void) | undefined;
}

export function RewriteMenu({ disabled, onRewrite, onFixAll, onAskClaude }: RewriteMenuProps) {
  return (
    <Menu
      side="top"
      trigger={
        <Button disabled={disabled}>
          {words.rewrite}
          <ChevronDown aria-hidden className="-mr-1 size-3.5" />
        </Button>
      }
    >
      {kinds.map((kind) => (
        <MenuItem key={kind} onClick={() => onRewrite(kind)}>
          {words.rewrites[kind]}
        </MenuItem>
      ))}
      <MenuItem onClick={onFixAll}>{words.fixFindings}</MenuItem>
      {onAskClaude && (
        <MenuGroup label={claudeWords.rewrite.byClaude}>
          {kinds.map((kind) => (
            <MenuItem key={kind} onClick={() => onAskClaude(kind)}>
              {words.rewrites[kind]}
            </MenuItem>
          ))}
        </MenuGroup>
      )}
    </Menu>
  );
}
