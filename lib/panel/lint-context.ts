import { dayOf } from '../lint/day-of';
import { type LintContext, readableFindings } from '../lint/rule';
import type { TeamRule } from '../lint/team-rule';
import { teamRuleId } from '../lint/team-rules/rule-id';
import { defaultPolicy } from '../playbook/default-policy';
import type { Workspace } from '../playbook/workspace';
import type { Settings } from '../storage/settings';
import type { Thread } from '../thread';
import type { ResponseType } from '../writing/draft';
import { siteOf } from './site-of';

/** What the check knows when it reads the panel's draft. */
export function lintContextOf(
  settings: Settings,
  thread: Thread,
  type: ResponseType,
  mutedHere: readonly string[],
  now: number,
): LintContext {
  const { workspace } = settings;
  return {
    thread,
    policy: workspace.policy ?? defaultPolicy,
    muted: [...settings.mutedRules, ...(settings.mutedRulesBySite[siteOf(thread) ?? ''] ?? []), ...mutedHere],
    levels: settings.levels,
    teamRules: [...settings.teamRules, ...neverUsedRules(workspace)],
    audience: isForColleagues(type) ? 'note' : 'reply',
    gapsAreErrors: false,
    now: dayOf(now),
    mostFindings: readableFindings,
  };
}

/** Read by the agent, not by the customer. */
export const isForColleagues = (type: ResponseType) => type === 'call-preparation' || type === 'call-guide';

/** The words a workspace never uses, as rules of the team. */
export function neverUsedRules({ wordsNeverUsed = [] }: Workspace): TeamRule[] {
  return wordsNeverUsed.map((phrase) => ({
    id: teamRuleId(phrase).replace('team-', 'never-used-'), // Of the phrase: a muted one stays muted when the list changes.
    phrase,
    level: 'warning',
    reason: 'Your team never uses this.',
  }));
}
