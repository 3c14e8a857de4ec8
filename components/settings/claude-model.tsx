import { useState } from 'react';
import type { BrowserModelOptions } from '../../lib/panel/claude-options';
import type { ClaudeChoices } from '../../lib/storage/claude-settings';
import { SelectField, TextField } from '../ui/field';
import { BrowserModelLine } from './browser-model-line';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.claude;

export interface ClaudeModelProps {
  choices: ClaudeChoices;
  hasKey: boolean;
  /** What the key may use, once it was asked. */
  models: readonly { id: string; name: string }[];
  browserModel: BrowserModelOptions;
  onChange: (change: Partial<ClaudeChoices>) => void;
}

/** Who writes, and with which model. */
export function ClaudeModel({ choices, hasKey, models, browserModel, onChange }: ClaudeModelProps) {
  return (
    <div className="mt-4 grid gap-3 border-t border-line pt-3 sm:grid-cols-2">
      <SelectField
        className="sm:col-span-2"
        label={words.engine}
        choices={words.engines}
        value={choices.engine}
        note={choices.engine === 'claude' && !hasKey ? words.needsKey : words.engineNote}
        onChange={({ target }) => onChange({ engine: target.value as ClaudeChoices['engine'] })}
      />
      {choices.engine === 'browser-model' && (
        <div className="sm:col-span-2">
          <BrowserModelLine model={browserModel} />
        </div>
      )}
      <div className="sm:col-span-2">
        {models.length > 0 ? (
          <SelectField
            label={words.model}
            choices={withChosen(models, choices.model)}
            value={choices.model}
            note={models.some(({ id }) => id === choices.model) ? undefined : words.modelNotListed}
            onChange={({ target }) => onChange({ model: target.value })}
          />
        ) : (
          <TextField
            key={choices.model}
            label={words.model}
            spellCheck={false}
            defaultValue={choices.model}
            note={words.modelNote}
            onBlur={({ target }) => {
              const model = target.value.trim();
              if (model !== '' && model !== choices.model) onChange({ model: model.slice(0, 200) });
              else target.value = choices.model;
            }}
          />
        )}
      </div>
      <SelectField
        label={words.effort}
        choices={words.efforts}
        value={choices.effort}
        note={words.effortNote}
        onChange={({ target }) => onChange({ effort: target.value as ClaudeChoices['effort'] })}
      />
      <LongestAnswer key={choices.maxTokens} choices={choices} onChange={onChange} />
    </div>
  );
}

function LongestAnswer({ choices, onChange }: Pick<ClaudeModelProps, 'choices' | 'onChange'>) {
  const [text, setText] = useState(String(choices.maxTokens));
  function commit() {
    const wanted = Math.round(Number(text));
    if (!Number.isFinite(wanted) || text.trim() === '') return setText(String(choices.maxTokens));
    const maxTokens = Math.min(64_000, Math.max(2_000, wanted));
    setText(String(maxTokens));
    if (maxTokens !== choices.maxTokens) onChange({ maxTokens });
  }
  return (
    <TextField
      label={words.maxTokens}
      note={words.maxTokensNote}
      inputMode="numeric"
      value={text}
      onChange={({ target }) => setText(target.value)}
      onBlur={commit}
    />
  );
}

/** A model that was chosen stays in the list, even where the account no longer names it. */
function withChosen(models: readonly { id: string; name: string }[], chosen: string): Record<string, string> {
  const all = Object.fromEntries(models.map(({ id, name }) => [id, name]));
  return chosen in all ? all : { [chosen]: chosen, ...all };
}
