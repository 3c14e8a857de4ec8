import { browser } from 'wxt/browser';
import { App } from '../../components/app';
import { mount } from '../../components/mount';
import { claudeOrigins } from '../../lib/messages/page-policy';
import { lazyDraftStore } from '../../lib/panel/lazy-draft-store';
import { createSignal } from '../../lib/panel/signal';
import { createClaudeStore } from '../../lib/storage/claude-store';
import { createSettingsStore } from '../../lib/storage/settings-store';
import { createBrowserHost } from './browser-host';
import { createClaudeDoor } from './claude-door';

const { local, session } = browser.storage;
const claude = createClaudeStore({ local, session }, [local.onChanged, session.onChanged]);
const insertAsked = createSignal();

void start();

async function start(): Promise<void> {
  const state = await claude.keyState().catch(() => undefined); // A broken storage must not keep the panel shut.
  const connections = claudeOrigins(state?.baseUrl);
  mount(
    <App
      host={createBrowserHost(insertAsked.fire)}
      store={lazyDraftStore(async () => (await import('../../lib/storage/drafts')).createDraftStore())}
      settings={createSettingsStore(local, local.onChanged)}
      loadService={async () => (await import('../../lib/panel/local-service')).createLocalService()}
      insertAsked={insertAsked}
      claude={createClaudeDoor(claude)}
    />,
    connections,
  );
  claude.watch(async () => {
    // The page's policy holds for its life: another gateway needs another page. Drafts are stored as they are typed.
    const now = claudeOrigins((await claude.keyState())?.baseUrl);
    if (now[0] !== connections[0]) location.reload();
  });
}
