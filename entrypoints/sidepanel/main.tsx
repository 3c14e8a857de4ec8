import { browser } from 'wxt/browser';
import { App } from '../../components/app';
import { mount } from '../../components/mount';
import { lazyDraftStore } from '../../lib/panel/lazy-draft-store';
import { createSignal } from '../../lib/panel/signal';
import { createSettingsStore } from '../../lib/storage/settings-store';
import { createBrowserHost } from './browser-host';

const insertAsked = createSignal();
mount(
  <App
    host={createBrowserHost(insertAsked.fire)}
    store={lazyDraftStore(async () => (await import('../../lib/storage/drafts')).createDraftStore())}
    settings={createSettingsStore(browser.storage.local, browser.storage.local.onChanged)}
    loadService={async () => (await import('../../lib/panel/local-service')).createLocalService()}
    insertAsked={insertAsked}
  />,
);
