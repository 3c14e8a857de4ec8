import { browser } from 'wxt/browser';
import type { AmendsError, ErrorCode, Outcome } from '@/lib/errors';
import { type PageEvent, type PageReading, type PageSettings, panelPort } from '@/lib/messages/protocol';
import { ask, createRouter } from '@/lib/messages/router';
import { senderContext } from '@/lib/messages/sender';

import { checkSite } from '@/lib/sites/check';
import { followPage } from '@/lib/sites/follow';
import { siteAmong } from '@/lib/sites/registry';
import type { Site } from '@/lib/sites/site';
import { pageSkeleton } from '@/lib/sites/skeleton';
import { fingerprint, hash, type Thread, threadKey } from '@/lib/thread';
import { askCheck } from './ask-check';
import { watchComposer } from './composer-watch';
import { createInserter } from './insertion';

/** After a reading the page has this many times as long to itself, up to four seconds. */
const restFor = 80;
const longestRest = 4000;

type Port = ReturnType<typeof browser.runtime.connect>;

/**
 * The life of one page: finds its site, reads the thread while a panel or a composer needs it, checks the composer,
 * answers the panel. Answers a function that takes every listener, mark and node of ours away again.
 */
export function startSession(
  page: Document,
  sites: readonly Site[],
  firstSettings: PageSettings,
): () => void {
  let settings = firstSettings;
  const ports = new Set<Port>();
  const self = { id: browser.runtime.id, origin: new URL(browser.runtime.getURL('/')).origin };
  const send = (message: unknown) => browser.runtime.sendMessage(message);
  const url = () => new URL(page.location.href);

  let site: Site | undefined;
  let reading: PageReading | undefined;
  let lastStamp = '';
  let run = 0;
  let stopFollowing = () => {};
  let soon: ReturnType<typeof setTimeout> | undefined;
  let rested = 0;

  const inserter = createInserter(page);
  const composer = watchComposer(page, {
    site: () => (settings.active ? site : undefined),
    thread: () => (reading?.status === 'thread' ? { stamp: lastStamp, thread: reading.thread } : undefined),
    needThread: () => void (reading ?? readNow()),
    check: (question) => askCheck((request) => ask(send, 'text-check', request), question),
    onChange: (state) => tellPanels({ event: 'composer', composer: state }),
    onErrors: (count) => void ask(send, 'errors-count', { count }),
    onMute: (rule, scope) => void ask(send, 'rule-mute', { rule, scope }),
    onOpenPanel: () => void ask(send, 'panel-open', null),
  });

  async function readNow(): Promise<PageReading> {
    const mine = ++run;
    const next = await readPage();
    if (mine !== run && reading) return reading; // A newer reading has begun; its answer counts.
    const nextStamp = stamp(next);
    const changed = !reading || lastStamp !== nextStamp;
    reading = next;
    lastStamp = nextStamp;
    if (changed) {
      tellPanels({ event: 'reading', reading });
      composer.refresh();
    }
    return next;
  }

  /** A page that changes all the time is read now and then: our share of its time stays small. */
  function readSoon(): void {
    clearTimeout(soon);
    soon = setTimeout(
      async () => {
        const started = performance.now();
        await readNow();
        rested = performance.now() + Math.min(longestRest, (performance.now() - started) * restFor);
      },
      Math.max(0, rested - performance.now()),
    );
  }

  async function readPage(): Promise<PageReading> {
    if (!settings.active || !site) {
      return {
        status: 'no-thread',
        siteName: site?.name ?? page.location.host,
        reason: 'Amends is off for this site.',
      };
    }
    try {
      const result = await site.read(page, url());
      return result.ok
        ? { status: 'thread', siteName: site.name, thread: result.thread }
        : { status: 'no-thread', siteName: site.name, reason: result.reason };
    } catch {
      return {
        status: 'no-thread',
        siteName: site.name,
        reason: 'This page could not be read. Select the conversation, or paste it.',
      };
    }
  }

  function tellPanels(event: PageEvent): void {
    for (const port of ports) {
      try {
        port.postMessage(event);
      } catch {
        ports.delete(port); // The panel closed, or the extension was updated.
      }
    }
  }

  function follow(): void {
    stopFollowing();
    site = siteAmong(sites, page, url());
    if (!site || !settings.active) return;
    stopFollowing = followPage(page, site, () => {
      if (!alive()) return stop();
      // Pages that load late, or move on without loading, may belong to another site now.
      if (siteAmong(sites, page, url()) !== site) follow();
      composer.refresh();
      if (ports.size > 0 || composer.isAttached()) readSoon();
      else reading = undefined;
    });
  }

  const router = createRouter('page', self, {
    'reading-get': () => readNow(),
    'health-get': async () => {
      const current = await readNow();
      if (!site || !settings.active) return refused('site-off');
      return done(checkSite(site, page, url(), current.status === 'thread' ? current.thread : undefined));
    },
    'skeleton-get': () => done(pageSkeleton(page.body)),
    'thread-expand': async () => {
      if (!site?.expandAll) return refused('no-thread');
      await site.expandAll(page);
      await readNow();
      return done(null);
    },
    'selection-read': () => {
      const text = page.getSelection()?.toString() ?? '';
      return text.trim() === '' ? refused('no-thread') : done(text);
    },
    'draft-insert': async (request) => {
      const current = await readNow();
      if (current.status !== 'thread' || !site) return refused('no-thread');
      if (threadKey(current.thread) !== request.threadKey) return refused('other-thread');
      return attempt(() => inserter.insert(url(), site as Site, current.thread, request));
    },
    'insert-undo': () => attempt(inserter.undo),
    'composer-fix': ({ expected, rewrites }) => attempt(() => composer.fix(expected, rewrites)),
    'fix-undo': () => attempt(composer.undoFix),
    'composer-show': ({ start, end }) => {
      composer.show(start, end);
      return null;
    },
    'composer-mute': ({ rules, muted }) => {
      composer.muteHere(rules, muted);
      return null;
    },
    'finding-step': async ({ by }) => {
      await composer.step(by);
      return null;
    },
    'settings-changed': (next) => {
      settings = next;
      follow();
      composer.settingsChanged();
      void readNow();
      return null;
    },
  });

  const onMessage = (
    message: unknown,
    sender: object,
    respond: (answer: unknown) => void,
  ): true | undefined => {
    const answer = router(message, sender);
    if (!answer) return undefined;
    void answer.then(respond);
    return true;
  };
  const onConnect = (port: Port): void => {
    if (port.name !== panelPort || senderContext(port.sender ?? {}, self) !== 'own') return;
    ports.add(port);
    port.onDisconnect.addListener(() => ports.delete(port));
    port.postMessage({ event: 'composer', composer: composer.state() } satisfies PageEvent);
    void readNow().then((now) => {
      if (ports.has(port)) port.postMessage({ event: 'reading', reading: now } satisfies PageEvent);
    });
  };
  browser.runtime.onMessage.addListener(onMessage);
  browser.runtime.onConnect.addListener(onConnect);
  follow();
  composer.refresh();

  let stopped = false;
  function stop(): void {
    if (stopped) return;
    stopped = true;
    stopFollowing();
    clearTimeout(soon);
    composer.stop();
    ports.clear();
    if (!alive()) return; // After an update the browser has already dropped our listeners.
    browser.runtime.onMessage.removeListener(onMessage);
    browser.runtime.onConnect.removeListener(onConnect);
  }
  return stop;
}

/** False once the extension was updated or removed: then this script only takes its things away and keeps quiet. */
const alive = (): boolean => browser.runtime?.id !== undefined;

const stamp = (reading: PageReading): string =>
  reading.status === 'thread' ? `${threadKey(reading.thread)} ${stampOf(reading.thread)}` : reading.reason;
const stampOf = (thread: Thread): string =>
  `${fingerprint(thread)} ${hash(JSON.stringify([thread.participants, thread.fields, thread.notRead]))}`;

const done = <T>(value: T): Outcome<T> => ({ ok: true, value });
const refused = (code: ErrorCode): { ok: false; code: ErrorCode } => ({ ok: false, code });

async function attempt<T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> {
  try {
    return await work();
  } catch (error) {
    return refused((error as AmendsError).code ?? 'insert-refused');
  }
}
