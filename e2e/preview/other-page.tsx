import { InsightsPage } from '../../components/insights/insights-page';
import { SettingsPage } from '../../components/settings/settings-page';
import { WelcomePage } from '../../components/welcome/welcome-page';
import { lintRules } from '../../lib/lint/rules';
import type { OptionsHost } from '../../lib/panel/settings-store';
import { previewClaude } from './claude';
import { previewSettings } from './stores';

const done = { ok: true, value: null } as const;
const host: OptionsHost = {
  sites: async () => [
    { origin: 'https://mail.google.com', name: 'Gmail', on: true, builtIn: true },
    { origin: 'https://desk.example.com', name: 'desk.example.com', on: false, builtIn: false },
  ],
  switchSite: async () => done,
  exportData: async () => ({ ok: true, value: '{}' }),
  importData: async () => ({ ok: true, value: { drafts: 0 } }),
  eraseData: async () => done,
};

/** The pages that open in a tab. */
export default function OtherPage({ wanted }: { wanted: URLSearchParams }) {
  switch (wanted.get('show')) {
    case 'settings':
      return (
        <SettingsPage
          host={host}
          store={previewSettings(wanted)}
          claude={previewClaude(wanted)}
          rules={lintRules}
        />
      );
    case 'welcome':
      return <WelcomePage onSettings={() => {}} />;
    default:
      return <InsightsPage />;
  }
}
