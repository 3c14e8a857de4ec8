import { Trash2 } from 'lucide-react';
import { type FormEvent, useState } from 'react';
import * as z from 'zod/mini';
import type { Level } from '../../lib/lint/finding';
import { type TeamRule, teamRuleSchema } from '../../lib/lint/team-rule';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SelectField, TextField } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { saveFile } from '../ui/save-file';
import type { SettingsSectionProps } from './settings-page';

const words = strings.settingsPage.teamRules;
const empty = { phrase: '', replacement: '', reason: '', level: 'warning' as Level };

export function TeamRulesSection({ settings, change }: SettingsSectionProps) {
  const { teamRules } = settings;
  const [next, setNext] = useState(empty);
  const [note, setNote] = useState<string>();

  function add(event: FormEvent) {
    event.preventDefault();
    const rule = ruleFrom(next, teamRules);
    if (!rule) return;
    change({ teamRules: [...teamRules, rule] });
    setNext(empty);
  }
  function importRules(text: string) {
    const rules = parseRules(text);
    if (!rules) return setNote(words.importFailed);
    const ids = new Set(rules.map(({ id }) => id));
    change({ teamRules: [...teamRules.filter(({ id }) => !ids.has(id)), ...rules] });
    setNote(words.imported(rules.length));
  }

  return (
    <Card title={strings.settingsPage.sections.teamRules}>
      <p className="mb-3 text-soft">{words.lead}</p>
      {teamRules.length === 0 && <p className="text-soft">{words.empty}</p>}
      <ul className="divide-y divide-line">
        {teamRules.map((rule) => (
          <li key={rule.id} className="flex items-start justify-between gap-3 py-2">
            <div className="min-w-0">
              <p>
                <span className="font-medium">“{rule.phrase}”</span>
                {rule.replacement && ` → “${rule.replacement}”`}
                <span className="text-soft"> · {strings.findings.levels[rule.level]}</span>
              </p>
              <p className="text-sm text-soft">{rule.reason}</p>
            </div>
            <Button
              look="icon"
              aria-label={words.remove(rule.phrase)}
              onClick={() => change({ teamRules: teamRules.filter(({ id }) => id !== rule.id) })}
            >
              <Trash2 aria-hidden className="size-4" />
            </Button>
          </li>
        ))}
      </ul>
      <form onSubmit={add} className="mt-3 grid items-end gap-2 sm:grid-cols-2">
        <TextField
          label={words.phrase}
          maxLength={200}
          value={next.phrase}
          onChange={({ target }) => setNext({ ...next, phrase: target.value })}
        />
        <TextField
          label={words.replacement}
          maxLength={200}
          value={next.replacement}
          onChange={({ target }) => setNext({ ...next, replacement: target.value })}
        />
        <TextField
          label={words.reason}
          maxLength={300}
          value={next.reason}
          onChange={({ target }) => setNext({ ...next, reason: target.value })}
        />
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
          <FileButton accept="application/json" onText={importRules}>
            {words.import}
          </FileButton>
          <Button
            disabled={teamRules.length === 0}
            onClick={() => saveFile(words.fileName, JSON.stringify(teamRules, null, 2))}
          >
            {words.export}
          </Button>
        </div>
      </form>
      <p role="status" className="mt-2 text-soft empty:hidden">
        {note}
      </p>
    </Card>
  );
}

function ruleFrom(
  { phrase, replacement, reason, level }: typeof empty,
  known: readonly TeamRule[],
): TeamRule | undefined {
  const words = phrase.trim();
  const base = `team-${words.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`.slice(0, 50).replace(/-+$/, '');
  const taken = known.filter(({ id }) => id === base || id.startsWith(`${base}-`)).length;
  const rule = {
    id: taken === 0 ? base : `${base}-${taken + 1}`,
    phrase: words,
    ...(replacement.trim() && { replacement: replacement.trim() }),
    level,
    reason: reason.trim(),
  };
  const checked = z.safeParse(teamRuleSchema, rule);
  return checked.success ? checked.data : undefined;
}

function parseRules(text: string): TeamRule[] | undefined {
  try {
    const checked = z.safeParse(z.array(teamRuleSchema).check(z.maxLength(1000)), JSON.parse(text));
    return checked.success ? checked.data : undefined;
  } catch {
    return undefined;
  }
}
