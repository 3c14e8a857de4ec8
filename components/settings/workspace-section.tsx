import { type ComponentProps, useState } from 'react';
import type { Workspace } from '../../lib/playbook/workspace';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { SelectField, TextArea, TextField } from '../ui/field';
import type { SettingsSectionProps } from './settings-page';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.workspace;

/** What the team says about itself once. */
export function WorkspaceSection({ settings, change }: SettingsSectionProps) {
  const { workspace } = settings;
  function set<K extends Exclude<keyof Workspace, 'policy' | 'businessHours'>>(
    field: K,
    value: Workspace[K],
  ) {
    const { [field]: _, ...rest } = workspace;
    const empty = value === undefined || value.length === 0;
    change({ workspace: empty ? rest : { ...rest, [field]: value }, askedForWorkspace: true });
  }
  const text = (field: 'goal' | 'reinforce' | 'companyName' | 'agentName' | 'agentRole') => ({
    value: workspace[field] ?? '',
    onCommit: (value: string) => set(field, value),
  });
  const list = (field: 'productNames' | 'wordsNeverUsed') => ({
    value: (workspace[field] ?? []).join(', '),
    onCommit: (value: string) =>
      set(
        field,
        value
          .split(',')
          .map((one) => one.trim())
          .filter(Boolean),
      ),
    note: words.listNote,
  });
  return (
    <Card title={settingsStrings.sections.workspace}>
      <p className="mb-3 text-soft">{words.lead}</p>
      <div className="grid gap-3 sm:grid-cols-2">
        <CommittedField
          className="sm:col-span-2"
          label={strings.questions.goal}
          placeholder={strings.questions.goalPlaceholder}
          {...text('goal')}
        />
        <CommittedField
          className="sm:col-span-2"
          label={strings.questions.reinforce}
          placeholder={strings.questions.reinforcePlaceholder}
          {...text('reinforce')}
        />
        <CommittedField label={words.companyName} {...text('companyName')} />
        <CommittedField label={words.productNames} {...list('productNames')} />
        <CommittedField label={words.agentName} {...text('agentName')} />
        <CommittedField label={words.agentRole} {...text('agentRole')} />
        <SelectField
          label={words.tone}
          choices={words.tones}
          value={workspace.tone ?? 'none'}
          onChange={({ target }) =>
            set('tone', target.value === 'none' ? undefined : (target.value as Workspace['tone']))
          }
        />
        <CommittedField label={words.wordsNeverUsed} {...list('wordsNeverUsed')} />
        <SignatureField
          key={workspace.signature ?? ''}
          value={workspace.signature ?? ''}
          onCommit={(value) => set('signature', value)}
        />
      </div>
    </Card>
  );
}

interface CommittedProps {
  value: string;
  /** When the field is left. */
  onCommit: (value: string) => void;
}

/** Saved when it is left; a change from elsewhere (an import, another window) takes its place. */
function CommittedField(props: ComponentProps<typeof TextField> & CommittedProps) {
  return <CommittedInput key={props.value} {...props} />;
}

function CommittedInput({ value, onCommit, ...rest }: ComponentProps<typeof TextField> & CommittedProps) {
  const [text, setText] = useState(value);
  return (
    <TextField
      {...rest}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text.trim() !== value && onCommit(text.trim())}
    />
  );
}

function SignatureField({ value, onCommit }: CommittedProps) {
  const [text, setText] = useState(value);
  return (
    <TextArea
      className="sm:col-span-2"
      label={words.signature}
      note={words.signatureNote}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={() => text.trim() !== value && onCommit(text.trim())}
    />
  );
}
