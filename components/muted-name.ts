import { ruleTitle } from '../lib/lint/rule-title';
import { neverUsedRules } from '../lib/panel/lint-context';
import type { Settings } from '../lib/storage/settings';
import { strings } from './strings';

/** What a muted rule is called: a team's rules share a title, so each says its phrase. */
export function mutedName(rule: string, { teamRules, workspace }: Settings): string {
  const team = [...teamRules, ...neverUsedRules(workspace)].find(({ id }) => id === rule);
  return team ? strings.findings.teamRule(team.phrase) : ruleTitle(rule);
}
