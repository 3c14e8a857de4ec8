import { siteOf } from '../../lib/panel/site-of';
import { type Muted, unmuteRule } from '../../lib/storage/mute-rule';
import type { Settings } from '../../lib/storage/settings';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { MutedHere } from './muted-here';

export interface MutedOnSiteProps {
  thread: Thread;
  settings: Settings;
  changeSettings: (change: Muted) => void;
}

/** What keeps quiet on the site of this thread, and the way back. */
export function MutedOnSite({ thread, settings, changeSettings }: MutedOnSiteProps) {
  const site = siteOf(thread);
  const rules = site ? settings.mutedRulesBySite[site] : undefined;
  if (!site || !rules) return null;
  return (
    <MutedHere
      rules={rules}
      settings={settings}
      where={strings.findings.onSite(new URL(site).host)}
      onBringBack={() => {
        const { mutedRules, mutedRulesBySite } = rules.reduce<Muted>(
          (left, rule) => unmuteRule(left, rule, site),
          settings,
        );
        changeSettings({ mutedRules, mutedRulesBySite });
      }}
    />
  );
}
