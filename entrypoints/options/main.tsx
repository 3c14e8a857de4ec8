import { browser } from 'wxt/browser';
import { mount } from '../../components/mount';
import { SettingsPage } from '../../components/settings/settings-page';
import { lintRules } from '../../lib/lint/rules';
import { createSettingsStore } from '../../lib/storage/settings-store';
import { createClaudeOptions } from './claude-options';
import { createOptionsHost } from './options-host';

mount(
  <SettingsPage
    host={createOptionsHost()}
    store={createSettingsStore(browser.storage.local, browser.storage.local.onChanged)}
    claude={createClaudeOptions()}
    rules={lintRules}
  />,
  'anywhere',
);
