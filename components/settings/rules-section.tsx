import { useState } from 'react';
import type { Level } from '../../lib/lint/finding';
import { ruleTitle } from '../../lib/lint/rule-title';
import type { RuleInfo } from '../../lib/panel/service';
import type { Settings } from '../../lib/storage/settings';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { SelectField, TextField } from '../ui/field';
import { MutedRules } from './muted-rules';
import type { SettingsSectionProps } from './settings-page';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.rules;
const levels = strings.findings.levels;

export interface RulesSectionProps extends SettingsSectionProps {
  rules: readonly RuleInfo[];
}

/** Every rule of the check with its level; a muted one stays in the list, so that it can be found again. */
export function RulesSection({ settings, change, rules }: RulesSectionProps) {
  const [filter, setFilter] = useState('');
  const wanted = filter.trim().toLowerCase();
  const shown = rules.filter((rule) =>
    `${ruleTitle(rule.id)} ${rule.message} ${rule.advice}`.toLowerCase().includes(wanted),
  );
  return (
    <Card title={settingsStrings.sections.rules}>
      <p className="mb-3 text-soft">{words.lead}</p>
      <TextField label={words.filter} value={filter} onChange={({ target }) => setFilter(target.value)} />
      <MutedRules settings={settings} change={change} />
      {shown.length === 0 && <p className="mt-3 text-soft">{words.noMatch}</p>}
      <ul className="mt-2 divide-y divide-line">
        {shown.map((rule) => (
          <li key={rule.id} className="flex items-start justify-between gap-4 py-2">
            <div className="min-w-0">
              <p className="font-medium">{ruleTitle(rule.id)}</p>
              <p className="text-sm text-soft">{rule.message}</p>
            </div>
            <SelectField
              hideLabel
              className="w-36 shrink-0"
              label={words.level(ruleTitle(rule.id))}
              choices={choicesFor(rule)}
              value={stateOf(rule, settings)}
              onChange={({ target }) => change(withRule(settings, rule, target.value as Level | 'off'))}
            />
          </li>
        ))}
      </ul>
    </Card>
  );
}

const choicesFor = (rule: RuleInfo) => ({
  ...levels,
  [rule.level]: words.usual(levels[rule.level]),
  off: words.off,
});

const stateOf = (rule: RuleInfo, settings: Settings) =>
  settings.mutedRules.includes(rule.id) ? 'off' : (settings.levels[rule.id] ?? rule.level);

function withRule(settings: Settings, rule: RuleInfo, state: Level | 'off'): Partial<Settings> {
  const mutedRules = settings.mutedRules.filter((id) => id !== rule.id);
  if (state === 'off') return { mutedRules: [...mutedRules, rule.id] };
  const { [rule.id]: _, ...levels } = settings.levels;
  return { mutedRules, levels: state === rule.level ? levels : { ...levels, [rule.id]: state } };
}
