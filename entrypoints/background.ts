import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  builtInHosts,
  editScript,
  guessScript,
  isBuiltIn,
  isOn,
  otherSitesScript,
} from '@/lib/messages/page-scripts';
import type { PageSettings } from '@/lib/messages/protocol';
import { ask, createRouter } from '@/lib/messages/router';
import { neverUsedRules } from '@/lib/panel/lint-context';
import { defaultPolicy } from '@/lib/playbook/default-policy';
import { readItem, writeItem } from '@/lib/storage/item';
import { muteRule } from '@/lib/storage/mute-rule';
import { type Settings, settingsItem } from '@/lib/storage/settings';
import { createTextCheck } from './worker/text-check';

const turnedOnScripts = 'turned-on-sites';

/**
 * The worker: opens the panel, puts the content script where the user wants it, checks what is typed, counts errors on
 * the badge. It is stopped after 30 s idle, so nothing that matters lives in its memory; all listeners are set in the
 * first turn.
 */
export default defineBackground(() => {
  const area = browser.storage.local;
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  let known: Promise<Settings> | undefined;
  /** Read once while the worker lives and they stay as they are: every text that is checked asks for them. */
  const currentSettings = (): Promise<Settings> => {
    known ??= readItem(area, settingsItem);
    known.catch(() => {
      known = undefined;
    });
    return known;
  };
  const texts = createTextCheck({
    loadLinter: async () => {
      const { createLinter, getReady } = await import('./worker/rules');
      setTimeout(getReady, 0); // After the text that is waited for.
      return createLinter();
    },
    rulesFor: async (origin) => rulesFor(await currentSettings(), origin),
  });
  const router = createRouter('worker', self, {
    'page-settings-get': async (_, sender) => pageSettings(await currentSettings(), sender.origin ?? ''),
    'text-check': (request, sender) => texts.check(request, sender.origin ?? ''),
    'edit-load': (_, sender) => putInto(sender.tab?.id, editScript),
    'guess-load': (_, sender) => putInto(sender.tab?.id, guessScript),
    'errors-count': async ({ count }, sender) => {
      const tabId = sender.tab?.id;
      if (tabId === undefined) return null;
      await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
      return null;
    },
    'panel-open': async (_, sender) => {
      // At once, with nothing awaited before: the browser counts the click only in this turn.
      if (sender.tab?.id !== undefined) await browser.sidePanel.open({ tabId: sender.tab.id });
      return null;
    },
    'rule-mute': async ({ rule, scope }, sender) => {
      if (scope === 'site' && !sender.origin) return null;
      const settings = await readItem(area, settingsItem);
      await writeItem(
        area,
        settingsItem,
        muteRule(settings, rule, scope === 'site' ? sender.origin : undefined),
      );
      return null;
    },
  });

  browser.runtime.onMessage.addListener((message: unknown, sender, respond) => {
    const answer = router(message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  });

  browser.commands.onCommand.addListener((command, tab) => {
    const tabId = tab?.id;
    if (tabId === undefined) return;
    if (command === 'panel-open') void browser.sidePanel.open({ tabId });
    if (command === 'draft-insert')
      void ask((message) => browser.runtime.sendMessage(message), 'insert-asked', null);
    if (command === 'finding-next' || command === 'finding-previous') {
      const by = command === 'finding-next' ? 'next' : 'previous';
      void ask((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), 'finding-step', { by });
    }
  });

  browser.storage.onChanged.addListener((changes, areaName) => {
    if (areaName !== 'local' || !changes[settingsItem.key]) return;
    known = undefined;
    void settingsChanged();
  });
  browser.permissions.onAdded.addListener(() => void settingsChanged());
  browser.permissions.onRemoved.addListener(() => void settingsChanged());
  browser.runtime.onStartup.addListener(() => void begin());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void begin().then(replaceOldScripts);
    // Not in tests, whose first tab must stay the one in front.
    if (reason === 'install' && import.meta.env.MODE !== 'e2e')
      void browser.tabs.create({ url: '/welcome.html' });
  });

  async function begin(): Promise<void> {
    await browser.storage.local.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' });
    await browser.sidePanel.setPanelBehavior({ openPanelOnActionClick: true });
    await browser.action.setBadgeBackgroundColor({ color: '#b3261e' });
    await registerTurnedOnSites();
  }

  async function settingsChanged(): Promise<void> {
    await registerTurnedOnSites();
    const settings = await readItem(area, settingsItem);
    for (const tab of await browser.tabs.query({})) {
      const { id, url } = tab;
      if (id === undefined || !url) continue; // No address: not a page we may read.
      const next = pageSettings(settings, new URL(url).origin);
      await ask((message) => browser.tabs.sendMessage(id, message, { frameId: 0 }), 'settings-changed', next);
    }
  }

  /** Sites the user turned on and still allows get the content script on every load from now on, and now. */
  async function registerTurnedOnSites(): Promise<void> {
    const { sites } = await readItem(area, settingsItem);
    const wanted: string[] = [];
    for (const [origin, on] of Object.entries(sites)) {
      const pattern = patternOf(origin);
      if (
        on &&
        pattern &&
        !isBuiltIn(origin) &&
        (await browser.permissions.contains({ origins: [pattern] }))
      ) {
        wanted.push(pattern);
      }
    }
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [turnedOnScripts] });
    if (same(registered?.matches ?? [], wanted)) return;
    if (registered) await browser.scripting.unregisterContentScripts({ ids: [turnedOnScripts] });
    if (wanted.length === 0) return;
    await browser.scripting.registerContentScripts([
      { id: turnedOnScripts, js: [otherSitesScript], matches: wanted, runAt: 'document_idle' },
    ]);
    const fresh = wanted.filter((pattern) => !registered?.matches?.includes(pattern));
    if (fresh.length > 0) await injectInto(fresh, otherSitesScript);
  }

  /** After an update the old script in open tabs has gone quiet: the new one takes over without a reload. */
  async function replaceOldScripts(): Promise<void> {
    for (const { match, script } of builtInHosts) await injectInto([match], script);
    const [registered] = await browser.scripting.getRegisteredContentScripts({ ids: [turnedOnScripts] });
    await injectInto(registered?.matches ?? [], otherSitesScript);
  }

  async function injectInto(patterns: readonly string[], siteScript: string): Promise<void> {
    if (patterns.length === 0) return;
    for (const { id } of await browser.tabs.query({ url: [...patterns] })) {
      if (id === undefined) continue;
      await putInto(id, siteScript);
    }
  }

  /** False for a tab that is closing, or shows an error page. */
  async function putInto(tabId: number | undefined, script: string): Promise<boolean> {
    if (tabId === undefined) return false;
    const files = [`/${script}`] as never[]; // The typed list knows only the last build's scripts.
    try {
      await browser.scripting.executeScript({ target: { tabId }, files });
      return true;
    } catch {
      return false;
    }
  }

  void begin();
});

const pageSettings = ({ sites }: Settings, origin: string): PageSettings => ({ active: isOn(sites, origin) });

/** What of the settings counts for a text on a site. */
function rulesFor({ workspace, ...settings }: Settings, origin: string) {
  return {
    muted: [...settings.mutedRules, ...(settings.mutedRulesBySite[origin] ?? [])],
    levels: settings.levels,
    teamRules: [...settings.teamRules, ...neverUsedRules(workspace)],
    policy: workspace.policy ?? defaultPolicy,
  };
}

/** Match patterns know no port. */
function patternOf(origin: string): string | undefined {
  if (!URL.canParse(origin)) return undefined;
  const { protocol, hostname } = new URL(origin);
  return protocol === 'https:' || protocol === 'http:' ? `${protocol}//${hostname}/*` : undefined;
}

const same = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item) => other.includes(item));
