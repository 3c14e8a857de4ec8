import { type FormEvent, useState } from 'react';
import { type ClaudeOptions, type KeyState, readHeaders } from '../../lib/panel/claude-options';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Disclosure } from '../ui/disclosure';
import { TextArea, TextField } from '../ui/field';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.claude;

export interface ClaudeKeyFormProps {
  /** The one that is replaced: its address is kept as a suggestion, its secrets are not. */
  before: KeyState | undefined;
  onSave: ClaudeOptions['saveAccess'];
  onSaved: () => void;
  onCancel?: () => void;
}

/** What is typed stays in the fields: no state, no storage, no copy of it until it is saved. */
export function ClaudeKeyForm({ before, onSave, onSaved, onCancel }: ClaudeKeyFormProps) {
  const [wrong, setWrong] = useState<keyof typeof words.wrong>();
  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const form = event.currentTarget;
    const typed = new FormData(form);
    const text = (name: string) => String(typed.get(name) ?? '').trim();
    const headers = readHeaders(text('headers'));
    if (!headers) return setWrong('header-shape');
    const baseUrl = text('address').replace(/\/+$/, '');
    const saved = await onSave(
      { key: text('key'), headers, ...(baseUrl && { baseUrl }) },
      typed.has('session'),
    );
    if (!saved.ok) return setWrong(saved.why);
    form.reset();
    onSaved();
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="space-y-3" autoComplete="off">
      <TextField
        label={words.key}
        name="key"
        type="password"
        required
        spellCheck={false}
        note={words.keyNote}
        aria-invalid={wrong === 'key-shape'}
        autoFocus={onCancel !== undefined}
      />
      <Disclosure summary={words.gateway} startOpen={before?.baseUrl !== undefined}>
        <div className="space-y-3">
          <TextField
            label={words.address}
            name="address"
            inputMode="url"
            spellCheck={false}
            placeholder={words.addressPlaceholder}
            defaultValue={before?.baseUrl ?? ''}
            note={words.addressNote}
            aria-invalid={wrong === 'address-shape'}
          />
          <TextArea
            label={words.headers}
            name="headers"
            rows={2}
            spellCheck={false}
            placeholder={(before?.headerNames ?? []).map((name) => `${name}: …`).join('\n')}
            note={words.headersNote}
            aria-invalid={wrong === 'header-shape'}
          />
        </div>
      </Disclosure>
      <label className="flex items-center gap-2">
        <input
          type="checkbox"
          name="session"
          defaultChecked={before?.sessionOnly}
          className="size-4 accent-accent"
        />
        {words.sessionOnly}
      </label>
      {wrong && (
        <p role="alert" className="text-error">
          {words.wrong[wrong]}
        </p>
      )}
      <div className="flex gap-2">
        <Button look="primary" type="submit">
          {words.save}
        </Button>
        {onCancel && <Button onClick={onCancel}>{strings.cancel}</Button>}
      </div>
    </form>
  );
}
