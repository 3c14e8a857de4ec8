import { Trash2 } from 'lucide-react';
import { useState } from 'react';
import type { Level } from '../../lib/lint/finding';
import type { TeamRule } from '../../lib/lint/team-rule';
import { mergeTeamRules } from '../../lib/lint/team-rules/merge';
import type { FileProblem } from '../../lib/lint/team-rules/read-file';
import { teamRuleId } from '../../lib/lint/team-rules/rule-id';
import { wordsOf } from '../../lib/lint/team-rules/same-words';
import { writeTeamRules } from '../../lib/lint/team-rules/write-file';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Card } from '../ui/card';
import { SelectField } from '../ui/field';
import { FileButton } from '../ui/file-button';
import { saveFile } from '../ui/save-file';
import { FileProblems } from './file-problems';
import type { SettingsSectionProps } from './settings-page';
import { settingsStrings } from './settings-strings';
import { type NewTeamRule, TeamRuleForm } from './team-rule-form';
import { type ImportQuestion, TeamRulesImport } from './team-rules-import';

const words = settingsStrings.teamRules;

export function TeamRulesSection({ settings, change }: SettingsSectionProps) {
  const { teamRules } = settings;
  const [note, setNote] = useState<string>();
  const [problems, setProblems] = useState<readonly FileProblem[]>([]);
  const [question, setQuestion] = useState<ImportQuestion>();
  /** The rules as they were before an import. */
  const [before, setBefore] = useState<TeamRule[]>();

  function say(said: string | undefined) {
    setNote(said);
    setProblems([]);
    setBefore(undefined);
  }
  function add(rule: NewTeamRule): boolean {
    const made = ruleFrom(rule, teamRules);
    if (wordsOf(made.phrase).match(/[\p{L}\p{N}]/u) === null) {
      say(words.nothingToFind);
      return false;
    }
    const { rules, added } = mergeTeamRules(teamRules, [made]);
    change({ teamRules: rules });
    say(added === 0 ? words.known(made.phrase) : undefined);
    return true;
  }
  async function importFile(text: string) {
    say(undefined);
    const { readTeamRules } = await import('../../lib/lint/team-rules/read-file'); // With a parser that most never need.
    const reading = readTeamRules(text);
    if (!reading.ok) return setProblems(reading.problems);
    if (reading.rules.length === 0) return say(`${words.noRule} ${words.yoursKept}`);
    if (teamRules.length === 0) return take(reading.rules);
    const theirs = new Set(reading.rules.map(({ phrase }) => wordsOf(phrase)));
    const gone = teamRules.filter(({ phrase }) => !theirs.has(wordsOf(phrase))).length;
    setQuestion({ rules: reading.rules, merge: mergeTeamRules(teamRules, reading.rules), gone });
  }
  function take(rules: TeamRule[]) {
    setQuestion(undefined);
    change({ teamRules: rules });
    say(words.imported(rules.length));
    setBefore(teamRules);
  }

  return (
    <Card title={settingsStrings.sections.teamRules}>
      <p className="mb-3 text-soft">{words.lead}</p>
      {teamRules.length === 0 && <p className="text-soft">{words.empty}</p>}
      <ul className="divide-y divide-line">
        {teamRules.map((rule) => (
          <li key={rule.id} className="flex flex-wrap items-start gap-x-3 gap-y-1.5 py-2 sm:flex-nowrap">
            <div className="min-w-0 flex-1 basis-full sm:basis-0">
              <p className="wrap-anywhere">
                <span className="font-medium">“{rule.phrase}”</span>
                {rule.replacement !== undefined &&
                  ` → ${rule.replacement === '' ? strings.findings.remove : `“${rule.replacement}”`}`}
              </p>
              <p className="text-sm wrap-anywhere text-soft">{rule.reason}</p>
            </div>
            <SelectField
              hideLabel
              className="w-28 shrink-0"
              label={words.levelOf(rule.phrase)}
              choices={strings.findings.levels}
              value={rule.level}
              onChange={({ target }) =>
                change({ teamRules: withLevel(teamRules, rule, target.value as Level) })
              }
            />
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
      <TeamRuleForm onAdd={add}>
        <FileButton accept="application/json,.json" onText={(text) => void importFile(text)}>
          {words.import}
        </FileButton>
        <Button
          disabled={teamRules.length === 0}
          onClick={() => saveFile(words.fileName, writeTeamRules(teamRules))}
        >
          {words.export}
        </Button>
      </TeamRuleForm>
      <p role="status" className="mt-2 flex items-center gap-2 text-soft empty:hidden">
        {note && <span className="min-w-0 wrap-anywhere">{note}</span>}
        {before && (
          <Button
            look="link"
            onClick={() => {
              change({ teamRules: before });
              say(words.undone);
            }}
          >
            {words.undo}
          </Button>
        )}
      </p>
      {problems.length > 0 && <FileProblems problems={problems} />}
      <TeamRulesImport
        question={question}
        ours={teamRules.length}
        onImport={take}
        onStay={() => setQuestion(undefined)}
      />
    </Card>
  );
}

function ruleFrom({ phrase, replacement, reason, level }: NewTeamRule, known: readonly TeamRule[]): TeamRule {
  return {
    id: teamRuleId(phrase.trim(), new Set(known.map(({ id }) => id))),
    phrase: phrase.trim(),
    ...(replacement.trim() && { replacement: replacement.trim() }),
    level,
    reason: reason.trim(),
  };
}

const withLevel = (rules: readonly TeamRule[], { id }: TeamRule, level: Level): TeamRule[] =>
  rules.map((rule) => (rule.id === id ? { ...rule, level } : rule));
