import { type FormEvent, type ReactNode, useState } from 'react';
import type { Level } from '../../lib/lint/finding';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { SelectField, TextField } from '../ui/field';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.teamRules;
const empty = { phrase: '', replacement: '', reason: '', level: 'warning' as Level };
export type NewTeamRule = typeof empty;

export interface TeamRuleFormProps {
  /** Answers whether it was taken. */
  onAdd: (rule: NewTeamRule) => boolean;
  /** Further buttons in its last line. */
  children: ReactNode;
}

export function TeamRuleForm({ onAdd, children }: TeamRuleFormProps) {
  const [next, setNext] = useState(empty);
  function add(event: FormEvent) {
    event.preventDefault();
    if (onAdd(next)) setNext(empty);
  }
  const text = (key: 'phrase' | 'replacement' | 'reason', maxLength: number) => (
    <TextField
      label={words[key]}
      maxLength={maxLength}
      value={next[key]}
      onChange={({ target }) => setNext({ ...next, [key]: target.value })}
    />
  );
  return (
    <form onSubmit={add} className="mt-3 grid items-end gap-2 sm:grid-cols-2">
      {text('phrase', 200)}
      {text('replacement', 200)}
      {text('reason', 300)}
      <SelectField
        label={words.level}
        choices={strings.findings.levels}
        value={next.level}
        onChange={({ target }) => setNext({ ...next, level: target.value as Level })}
      />
      <div className="flex flex-wrap gap-2 sm:col-span-2">
        <Button type="submit" look="primary" disabled={next.phrase.trim() === ''}>
          {words.add}
        </Button>
        {children}
      </div>
    </form>
  );
}
