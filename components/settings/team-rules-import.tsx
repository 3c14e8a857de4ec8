import { useState } from 'react';
import type { TeamRule } from '../../lib/lint/team-rule';
import type { Merge } from '../../lib/lint/team-rules/merge';
import { strings } from '../strings';
import { ConfirmDialog } from '../ui/confirm-dialog';
import { settingsStrings } from './settings-strings';

const words = settingsStrings.teamRules;

export interface ImportQuestion {
  rules: TeamRule[];
  merge: Merge;
  /** Rules of ours on words the file does not hold. */
  gone: number;
}

export interface TeamRulesImportProps {
  question: ImportQuestion | undefined;
  ours: number;
  onImport: (rules: TeamRule[]) => void;
  onStay: () => void;
}

/** Asked where there are rules already: a file comes beside them, or in their place. */
export function TeamRulesImport({ question, ours, onImport, onStay }: TeamRulesImportProps) {
  const [way, setWay] = useState<'merge' | 'replace'>('merge');
  if (!question) return null;
  const { rules, merge, gone } = question;
  const ways = [
    ['merge', words.merge, words.mergeNote(merge.added, merge.changed, merge.same)],
    ['replace', words.replace, words.replaceNote(gone)],
  ] as const;
  return (
    <ConfirmDialog
      open
      title={words.ask(rules.length)}
      stay={strings.cancel}
      go={words.doImport}
      onStay={onStay}
      onGo={() => onImport(way === 'merge' ? merge.rules : rules)}
    >
      <fieldset>
        <legend>{words.askText(ours)}</legend>
        {ways.map(([value, label, note]) => (
          <label key={value} className="mt-2 flex cursor-pointer items-start gap-2">
            <input
              type="radio"
              name="team-rules-way"
              className="mt-1 accent-accent"
              checked={way === value}
              onChange={() => setWay(value)}
            />
            <span>
              <span className="font-medium text-ink">{label}</span>
              <span className="block text-sm">{note}</span>
            </span>
          </label>
        ))}
      </fieldset>
    </ConfirmDialog>
  );
}
