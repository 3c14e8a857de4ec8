import { Toggle } from '@base-ui/react/toggle';
import { ToggleGroup } from '@base-ui/react/toggle-group';
import { claudeWords } from '../claude-words';

const words = claudeWords.engines;
export type ShownEngine = 'playbook' | 'claude' | 'browser-model';

export interface EngineSwitchProps {
  engine: ShownEngine;
  /** The browser has a model that can write. */
  withBrowserModel: boolean;
  onChange: (engine: ShownEngine) => void;
}

/** Who writes this text: a word each, the chosen one marked. */
export function EngineSwitch({ engine, withBrowserModel, onChange }: EngineSwitchProps) {
  const engines: ShownEngine[] = ['playbook', 'claude'];
  if (withBrowserModel || engine === 'browser-model') engines.push('browser-model');
  return (
    <ToggleGroup
      aria-label={words.label}
      value={[engine]}
      onValueChange={([next]) => next && onChange(next as ShownEngine)}
      className="flex rounded-lg border border-line bg-sunken p-0.5 text-sm"
    >
      {engines.map((one) => (
        <Toggle
          key={one}
          value={one}
          className="rounded-md px-2 py-0.5 text-soft hover:text-ink data-pressed:bg-card data-pressed:font-semibold data-pressed:text-ink data-pressed:shadow-[0_0_0_1px_var(--line)]"
        >
          {words[one]}
        </Toggle>
      ))}
    </ToggleGroup>
  );
}
