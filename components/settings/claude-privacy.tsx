import { personalDataKinds } from '../../lib/privacy/personal-data';
import type { ClaudeChoices } from '../../lib/storage/claude-settings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SwitchLine } from '../ui/switch-line';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.privacy;

export interface ClaudePrivacyProps {
  choices: ClaudeChoices;
  host: string;
  onChange: (change: Partial<ClaudeChoices>) => void;
}

/** What leaves the device, what is taken out of it first, and what goes only when it is switched on. */
export function ClaudePrivacy({ choices, host, onChange }: ClaudePrivacyProps) {
  const { redact, sharing } = choices;
  const share = (change: Partial<ClaudeChoices['sharing']>) =>
    onChange({ sharing: { ...sharing, ...change } });
  return (
    <Card title={settingsStrings.sections.privacy}>
      <p>{words.lead(host)}</p>
      <p className="mt-2">{words.never}</p>
      <h3 className="mt-4 mb-1 font-medium">{words.redactLead}</h3>
      <div className="divide-y divide-line">
        {personalDataKinds.map((kind) => {
          const [label, placeholder] = words.kinds[kind];
          const on = redact.includes(kind);
          return (
            <SwitchLine
              key={kind}
              label={label}
              on={on}
              note={
                on ? (
                  `${words.placeholder} ${placeholder}`
                ) : (
                  <span className="text-warning">{words.off(label)}</span>
                )
              }
              onChange={(next) =>
                onChange({
                  redact: personalDataKinds.filter((one) => (one === kind ? next : redact.includes(one))),
                })
              }
            />
          );
        })}
      </div>
      <h3 className="mt-4 mb-1 font-medium">{words.sharingLead}</h3>
      <div className="divide-y divide-line">
        <SwitchLine
          label={words.internalNotes}
          on={sharing.internalNotes}
          onChange={(internalNotes) => share({ internalNotes })}
        />
        <SwitchLine
          label={words.attachmentNames}
          on={sharing.attachmentNames}
          onChange={(attachmentNames) => share({ attachmentNames })}
        />
      </div>
      {choices.consent && (
        <p className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-1">
          {words.agreed(choices.consent.host, dayOf(choices.consent.at))}
          <Button look="link" onClick={() => onChange({ consent: undefined })}>
            {words.takeBack}
          </Button>
        </p>
      )}
      <p className="mt-3 text-sm text-soft">{words.notExported}</p>
    </Card>
  );
}

const dayOf = (at: string): string =>
  new Date(at).toLocaleDateString('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });
