import { Plus, Trash2 } from 'lucide-react';
import { defaultPolicy } from '../../lib/playbook/default-policy';
import type { Allowance, Policy } from '../../lib/playbook/policy';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SelectField, TextField } from '../ui/field';
import type { SettingsSectionProps } from './settings-page';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.policy;
const first: Allowance = { kind: 'credit', tier: 'standard', unit: 'percent', upTo: 10 };

/** What may be given, to whom, up to which size and with whose yes. */
export function PolicySection({ settings, change }: SettingsSectionProps) {
  const { workspace } = settings;
  const policy = workspace.policy ?? defaultPolicy;
  const set = (next: Partial<Policy>) =>
    change({ workspace: { ...workspace, policy: { ...policy, ...next } } });
  const setRow = (index: number, row: Allowance) =>
    set({ allowances: policy.allowances.map((one, at) => (at === index ? row : one)) });
  return (
    <Card title={settingsStrings.sections.policy}>
      <p className="mb-3 text-soft">{words.lead}</p>
      <TextField
        className="w-24"
        label={words.currency}
        value={policy.currency}
        maxLength={3}
        onChange={({ target }) => set({ currency: target.value.toUpperCase() })}
      />
      {policy.allowances.length === 0 && <p className="mt-3 text-soft">{words.empty}</p>}
      <ul className="mt-3 space-y-2.5">
        {policy.allowances.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name.
          <li key={index}>
            <AllowanceRow
              number={index + 1}
              row={row}
              onChange={(next) => setRow(index, next)}
              onRemove={() => set({ allowances: policy.allowances.filter((_, at) => at !== index) })}
            />
          </li>
        ))}
      </ul>
      <Button className="mt-3" onClick={() => set({ allowances: [...policy.allowances, first] })}>
        <Plus aria-hidden className="size-3.5" />
        {words.add}
      </Button>
    </Card>
  );
}

interface AllowanceRowProps {
  number: number;
  row: Allowance;
  onChange: (row: Allowance) => void;
  onRemove: () => void;
}

function AllowanceRow({ number, row, onChange, onRemove }: AllowanceRowProps) {
  function withUnit(unit: string) {
    const { unit: _, upTo, ...rest } = row;
    onChange(
      unit === 'none' ? rest : { ...rest, unit: unit as NonNullable<Allowance['unit']>, upTo: upTo ?? 0 },
    );
  }
  function withApproval(approvedBy: string) {
    const { approvedBy: _, ...rest } = row;
    onChange(approvedBy ? { ...rest, approvedBy } : rest);
  }
  return (
    <fieldset className="grid grid-cols-2 items-end gap-2 rounded-lg border border-line p-2.5 sm:grid-cols-[1.5fr_1.05fr_1.1fr_4rem_1.5fr_auto]">
      <legend className="sr-only">{words.row(number)}</legend>
      <SelectField
        label={words.kind}
        choices={words.kinds}
        value={row.kind}
        onChange={({ target }) => onChange({ ...row, kind: target.value as Allowance['kind'] })}
      />
      <SelectField
        label={words.tier}
        choices={words.tiers}
        value={row.tier}
        onChange={({ target }) => onChange({ ...row, tier: target.value as Allowance['tier'] })}
      />
      <SelectField
        label={words.unit}
        choices={words.units}
        value={row.unit ?? 'none'}
        onChange={({ target }) => withUnit(target.value)}
      />
      <TextField
        label={words.upTo}
        type="number"
        min={0}
        disabled={!row.unit}
        value={row.upTo ?? ''}
        onChange={({ target }) => onChange({ ...row, upTo: Math.max(0, Number(target.value)) })}
      />
      <TextField
        label={words.approvedBy}
        placeholder={words.approvedByPlaceholder}
        value={row.approvedBy ?? ''}
        onChange={({ target }) => withApproval(target.value)}
      />
      <Button look="icon" aria-label={`${words.remove}: ${words.row(number)}`} onClick={onRemove}>
        <Trash2 aria-hidden className="size-4" />
      </Button>
    </fieldset>
  );
}
