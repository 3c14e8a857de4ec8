import { useState } from 'react';
import type { ClaudeOptions } from '../../lib/panel/claude-options';
import type { RuleInfo } from '../../lib/panel/service';
import type { OptionsHost, SettingsStore } from '../../lib/panel/settings-store';
import type { Settings } from '../../lib/storage/settings';
import { Page } from '../ui/page';
import { useSettings } from '../use-settings';
import { ClaudeSection } from './claude-section';
import { DataSection } from './data-section';
import { PolicySection } from './policy-section';
import { RulesSection } from './rules-section';
import { settingsStrings } from './settings-strings';
import { SitesSection } from './sites-section';
import { TeamRulesSection } from './team-rules-section';
import { WorkspaceSection } from './workspace-section';

const words = settingsStrings;

export interface SettingsPageProps {
  host: OptionsHost;
  store: SettingsStore;
  claude: ClaudeOptions;
  rules: readonly RuleInfo[];
}

/** What every section gets: the settings and a way to change them, saved at once. */
export interface SettingsSectionProps {
  settings: Settings;
  change: (change: Partial<Settings>) => void;
}

export function SettingsPage({ host, store, claude, rules }: SettingsPageProps) {
  const { settings, change } = useSettings(store);
  const [saved, setSaved] = useState<boolean>();
  if (!settings) return null;
  const section = {
    settings,
    change: (next: Partial<Settings>) => void change(next).then(setSaved),
  };
  return (
    <Page title={words.title} wide>
      <p
        role="status"
        className={`fixed top-3 right-4 z-20 rounded-full px-3 py-1 font-medium empty:hidden ${saved ? 'bg-accent-ground text-accent' : 'bg-error-ground text-error'}`}
      >
        {saved === undefined ? '' : saved ? words.saved : words.notSaved}
      </p>
      <WorkspaceSection {...section} />
      <PolicySection {...section} />
      <ClaudeSection options={claude} onSaved={setSaved} />
      <SitesSection host={host} />
      <RulesSection {...section} rules={rules} />
      <TeamRulesSection {...section} />
      <DataSection host={host} />
    </Page>
  );
}
