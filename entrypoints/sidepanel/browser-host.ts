import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import type { ErrorCode, Outcome } from '@/lib/errors';
import { isOn } from '@/lib/messages/page-scripts';
import { type Kind, pageEventSchema, panelPort, type Request, type Response } from '@/lib/messages/protocol';
import { ask, createRouter } from '@/lib/messages/router';
import type { ComposerState, PageState, PanelHost } from '@/lib/panel/host';
import { readItem, writeItem } from '@/lib/storage/item';
import { settingsItem } from '@/lib/storage/settings';
import { siteHealthItem, stoppedParts, withCheck } from '@/lib/storage/site-health';

const refused = (code: ErrorCode): { ok: false; code: ErrorCode } => ({ ok: false, code });

/**
 * The panel's way to the browser: follows the active tab of its window, keeps a port to that tab's content script, and
 * asks it. A tab without our script gives `unreachable` with the reason.
 */
export function createBrowserHost(onInsertAsked: () => void): PanelHost {
  const pageListeners = new Set<(state: PageState) => void>();
  const composerListeners = new Set<(state: ComposerState) => void>();
  let page: PageState = { status: 'connecting' };
  let composer: ComposerState = { status: 'none' };
  let tabId: number | undefined;
  let port: ReturnType<typeof browser.tabs.connect> | undefined;
  let windowId: number | undefined;
  let run = 0;

  const setPage = (next: PageState): void => {
    page = next;
    for (const listener of pageListeners) listener(page);
  };
  const setComposer = (next: ComposerState): void => {
    composer = next;
    for (const listener of composerListeners) listener(composer);
  };

  async function follow(): Promise<void> {
    const mine = ++run;
    windowId ??= (await browser.windows.getCurrent()).id;
    const [tab] = await browser.tabs.query({ active: true, windowId });
    if (mine !== run) return;
    port?.disconnect();
    port = undefined;
    tabId = tab?.id;
    setComposer({ status: 'none' });
    if (tabId === undefined) return setPage({ status: 'unreachable', reason: 'browser-page' });
    connect(tabId, tab?.url, mine);
  }

  function connect(id: number, url: string | undefined, mine: number): void {
    const mineStill = () => mine === run;
    const opened = browser.tabs.connect(id, { name: panelPort, frameId: 0 });
    port = opened;
    opened.onMessage.addListener((message) => {
      const checked = z.safeParse(pageEventSchema, message);
      if (!mineStill() || !checked.success) return;
      if (checked.data.event === 'reading') setPage(checked.data.reading);
      else setComposer(checked.data.composer);
    });
    opened.onDisconnect.addListener(() => {
      void browser.runtime.lastError; // Read, so that the browser does not report it: no script there is no fault.
      if (port === opened) port = undefined;
      if (!mineStill()) return;
      setComposer({ status: 'none' });
      void whyUnreachable(url).then((state) => mineStill() && setPage(state));
    });
  }

  async function whyUnreachable(url: string | undefined): Promise<PageState> {
    const origin = url && /^https?:/.test(url) ? new URL(url).origin : undefined;
    if (!origin) return { status: 'unreachable', reason: url ? 'browser-page' : 'site-off' };
    const { sites } = await readItem(browser.storage.local, settingsItem);
    const on = isOn(sites, origin);
    return { status: 'unreachable', reason: on ? 'reload' : 'site-off', origin };
  }

  async function askPage<K extends Kind>(kind: K, request: Request<K>): Promise<Response<K> | undefined> {
    const id = tabId;
    if (id === undefined) return undefined;
    return ask((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }), kind, request);
  }

  browser.tabs.onActivated.addListener((info) => {
    if (info.windowId === windowId) void follow();
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id === tabId && change.status === 'complete') void follow();
  });
  const self = { id: browser.runtime.id, origin: location.origin };
  const router = createRouter('panel', self, {
    'page-started': (_, sender) => {
      if (sender.tab?.id === tabId && !port) void follow();
      return null;
    },
    'insert-asked': () => {
      onInsertAsked();
      return null;
    },
  });
  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = router(message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  });
  void follow();

  return {
    watchPage(listener) {
      pageListeners.add(listener);
      listener(page);
      return () => pageListeners.delete(listener);
    },
    watchComposer(listener) {
      composerListeners.add(listener);
      listener(composer);
      return () => composerListeners.delete(listener);
    },
    readAgain() {
      if (!port) void follow();
      else void askPage('reading-get', null).then((reading) => reading && setPage(reading));
    },
    expandAll: async () => (await askPage('thread-expand', null)) ?? refused('page-not-reached'),
    insert: async (threadKey, text, channel) =>
      (await askPage('draft-insert', { threadKey, text, channel })) ?? refused('page-not-reached'),
    undoInsert: async () => (await askPage('insert-undo', null)) ?? refused('page-not-reached'),
    fixInComposer: async (expected, rewrites) =>
      (await askPage('composer-fix', { expected, rewrites: [...rewrites] })) ?? refused('page-not-reached'),
    undoFix: async () => (await askPage('fix-undo', null)) ?? refused('page-not-reached'),
    muteInComposer: (rules, muted) => void askPage('composer-mute', { rules, muted }),
    showInComposer: (start, end) => void askPage('composer-show', { start, end }),
    copy,
    async turnOnSite(origin) {
      // First of all the request itself: the browser asks the user only in the turn of the click.
      const { protocol, hostname } = new URL(origin);
      const granted = await browser.permissions.request({ origins: [`${protocol}//${hostname}/*`] });
      if (!granted) return refused('site-off');
      const settings = await readItem(browser.storage.local, settingsItem);
      await writeItem(browser.storage.local, settingsItem, {
        ...settings,
        sites: { ...settings.sites, [origin]: true },
      });
      setTimeout(() => void follow(), 500); // The worker puts the script into the tab first.
      return { ok: true, value: null };
    },
    readSelection: async () => (await askPage('selection-read', null)) ?? refused('page-not-reached'),
    openPage(name) {
      const url = new URL(`/${name}.html`, location.href);
      if (name === 'health' && tabId !== undefined) url.searchParams.set('tab', String(tabId));
      void browser.tabs.create({ url: url.href });
    },
    async stoppedParts() {
      const check = await askPage('health-get', null);
      if (!check?.ok) return [];
      const known = await readItem(browser.storage.local, siteHealthItem);
      await writeItem(browser.storage.local, siteHealthItem, withCheck(known, check.value, today()));
      return stoppedParts(known, check.value);
    },
  };
}

const today = (): string => new Date().toISOString().slice(0, 10);

async function copy(text: string): Promise<Outcome<null>> {
  try {
    const { copyDraft } = await import('./copy-draft');
    await copyDraft(text);
    return { ok: true, value: null };
  } catch {
    return refused('insert-refused');
  }
}
