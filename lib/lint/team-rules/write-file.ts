import type { TeamRule } from '../team-rule';

/** A team's rules as a file that `readTeamRules` reads back as they are. */
export function writeTeamRules(rules: readonly TeamRule[]): string {
  const inOrder = rules.map(({ id, phrase, replacement, level, reason }) => ({
    id,
    phrase,
    replacement,
    level,
    reason,
  }));
  return `${JSON.stringify({ version: 1, rules: inOrder }, null, 2)}\n`;
}
