import { useState } from 'react';
import type { KeyState } from '../../lib/panel/claude-options';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.claude;

export interface ClaudeKeyLineProps {
  keyState: KeyState;
  host: string;
  onReplace: () => void;
  onForget: () => void;
}

/** That there is a key, how long, and where it goes: not the key. */
export function ClaudeKeyLine({ keyState, host, onReplace, onForget }: ClaudeKeyLineProps) {
  const [asking, setAsking] = useState(false);
  const { masked, sessionOnly, headerNames } = keyState;
  const about = [
    words.kept[sessionOnly ? 'session' : 'local'],
    words.goesTo(host),
    headerNames.length > 0 && words.withHeaders(headerNames.join(', ')),
  ].filter(Boolean);
  return (
    <div className="flex flex-wrap items-center justify-between gap-2">
      <div className="min-w-0">
        <p className="font-medium">
          {words.key} <span className="font-normal tabular-nums">{masked}</span>
        </p>
        <p className="text-sm text-soft [overflow-wrap:anywhere]">{about.join(' · ')}</p>
      </div>
      <div className="flex gap-2">
        <Button onClick={onReplace}>{words.replace}</Button>
        <Button look="danger" onClick={() => setAsking(true)}>
          {words.forget}
        </Button>
      </div>
      <ConfirmDialog
        open={asking}
        danger
        title={words.forgetTitle}
        stay={strings.cancel}
        go={words.forget}
        onStay={() => setAsking(false)}
        onGo={() => {
          setAsking(false);
          onForget();
        }}
      >
        {words.forgetText}
      </ConfirmDialog>
    </div>
  );
}
