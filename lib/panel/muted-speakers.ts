import type { LintContext } from '../lint/rule';
import type { Settings } from '../storage/settings';
import type { Thread } from '../thread';
import type { PanelService } from './service';
import { siteOf } from './site-of';

export interface MutedText {
  text: string;
  thread: Thread;
  /** As it is checked. */
  context: LintContext;
  mutedHere: readonly string[];
}

/** Of the rules muted for good those that would speak on this text, were they not. */
export function mutedSpeakers(
  lint: PanelService['lint'],
  { text, thread, context, mutedHere }: MutedText,
  { mutedRules, mutedRulesBySite }: Pick<Settings, 'mutedRules' | 'mutedRulesBySite'>,
): string[] {
  if (mutedRules.length === 0 || text.trim() === '') return [];
  const muted = [...(mutedRulesBySite[siteOf(thread) ?? ''] ?? []), ...mutedHere];
  const speaking = new Set(lint(text, { ...context, muted }).findings.map(({ rule }) => rule));
  return mutedRules.filter((rule) => speaking.has(rule));
}
