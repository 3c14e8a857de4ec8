import { useDeferredValue, useMemo } from 'react';
import { type MutedText, mutedSpeakers } from '../../lib/panel/muted-speakers';
import type { PanelService } from '../../lib/panel/service';
import { type Muted, unmuteRule } from '../../lib/storage/mute-rule';
import type { Settings } from '../../lib/storage/settings';
import { strings } from '../strings';
import { MutedHere } from './muted-here';

export interface MutedForGoodProps extends MutedText {
  service: PanelService;
  settings: Settings;
  changeSettings: (change: Muted) => void;
}

/** What keeps quiet everywhere and would have spoken here, and the way back. */
export function MutedForGood(props: MutedForGoodProps) {
  const { service, settings, changeSettings, thread, context, mutedHere } = props;
  const { mutedRules, mutedRulesBySite } = settings;
  const text = useDeferredValue(props.text); // A check of its own: the key comes first.
  const rules = useMemo(
    () => mutedSpeakers(service.lint, { text, thread, context, mutedHere }, { mutedRules, mutedRulesBySite }),
    [service, text, thread, context, mutedHere, mutedRules, mutedRulesBySite],
  );
  return (
    <MutedHere
      rules={rules}
      settings={settings}
      where={strings.findings.forGood}
      unmuteLabel={strings.findings.unmuteLabel(strings.findings.everywhere)}
      onBringBack={() => {
        const left = rules.reduce<Muted>((left, rule) => unmuteRule(left, rule), settings);
        changeSettings({ mutedRules: left.mutedRules, mutedRulesBySite: left.mutedRulesBySite });
      }}
    />
  );
}
