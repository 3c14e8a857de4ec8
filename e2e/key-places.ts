import type { Page } from '@playwright/test';
import type { Amends } from './browser';

/** Somewhere the key must not be: what stands there, and a way to put a word there, which proves that we would see it. */
export interface Place {
  name: string;
  read(): Promise<string>;
  plant(word: string): Promise<unknown>;
}

export interface Opened {
  amends: Amends;
  page: Page;
  panel: Page;
  options: Page;
}

/** What was said while the product ran: console, errors, messages and requests to others than the API. */
export interface Heard {
  console: string[];
  requests: string[];
}

/** Listens from now on to every page and the worker. `apiUrl`: whose requests may carry the key, in a header. */
export function listen(pages: Page[], amends: Amends, apiUrl: string): Heard {
  const heard: Heard = { console: [], requests: [] };
  for (const page of pages) {
    page.on('console', (message) => heard.console.push(message.text()));
    page.on('pageerror', (error) => heard.console.push(`${error.message} ${error.stack ?? ''}`));
    page.on('request', async (request) => {
      const headers = await request.allHeaders().catch(() => request.headers());
      const isApi = request.url().startsWith(apiUrl);
      heard.requests.push(
        JSON.stringify([request.url(), request.postData() ?? '', isApi ? '' : Object.entries(headers)]),
      );
    });
  }
  amends.worker.on('console', (message) => heard.console.push(message.text()));
  return heard;
}

type Asked = 'storage' | 'globals' | 'messages' | 'plant';

/** Asks the world of the content scripts of the page, where a hostile script of the page may have got a hold. */
export async function askContentWorld(amends: Amends, asked: Asked, word = ''): Promise<string> {
  return amends.worker.evaluate(
    async ([asked, word]) => {
      const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
      const [tab] = await browser.tabs.query({ url: 'http://127.0.0.1/*' });
      const [result] = await browser.scripting.executeScript({
        target: { tabId: tab!.id! },
        args: [asked, word],
        func: async (asked: string, word: string) => {
          const scope = globalThis as unknown as { amendsSeen?: string[]; planted?: string };
          if (!scope.amendsSeen) {
            const seen: string[] = [];
            scope.amendsSeen = seen;
            const note = (message: unknown) => void seen.push(JSON.stringify(message));
            chrome.runtime.onMessage.addListener(note);
            chrome.runtime.onConnect.addListener((port) => port.onMessage.addListener(note));
          }
          if (asked === 'plant') scope.planted = word;
          if (asked === 'messages') return scope.amendsSeen.join('\n');
          if (asked === 'globals') {
            const values = Object.getOwnPropertyNames(globalThis).map((name) => {
              try {
                return JSON.stringify((globalThis as unknown as Record<string, unknown>)[name]) ?? '';
              } catch {
                return '';
              }
            });
            return values.join('\n');
          }
          const areas = ['local', 'session', 'sync', 'managed'] as const;
          const read = areas.map((area) =>
            chrome.storage[area].get(null).then(JSON.stringify, (error: unknown) => String(error)),
          );
          return (await Promise.all(read)).join('\n');
        },
      });
      return String(result?.result ?? '');
    },
    [asked, word] as const,
  );
}

/** All words of a document: shadow roots, values of fields and attributes too. */
const wordsOf = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const parts: string[] = [];
    const walk = (root: Document | ShadowRoot) => {
      parts.push(root instanceof Document ? root.documentElement.outerHTML : root.innerHTML);
      for (const element of root.querySelectorAll('*')) {
        if ('value' in element && typeof element.value === 'string') parts.push(element.value);
        if (element.shadowRoot) walk(element.shadowRoot);
      }
    };
    walk(document);
    return parts.join('\n');
  });

/** What a page keeps for itself. */
const keptBy = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    const parts = [
      JSON.stringify(localStorage),
      JSON.stringify(sessionStorage),
      document.cookie,
      location.href,
    ];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((done, fail) => {
        const request = indexedDB.open(name!);
        request.onsuccess = () => done(request.result);
        request.onerror = () => fail(request.error);
      });
      for (const store of database.objectStoreNames) {
        const rows = await new Promise<unknown[]>((done, fail) => {
          const request = database.transaction(store).objectStore(store).getAll();
          request.onsuccess = () => done(request.result);
          request.onerror = () => fail(request.error);
        });
        parts.push(`${name}/${store}: ${JSON.stringify(rows)}`);
      }
      database.close();
    }
    for (const name of await caches.keys())
      parts.push(name, JSON.stringify(await (await caches.open(name)).keys()));
    return parts.join('\n');
  });

const plantInDom = (page: Page, word: string) =>
  page.evaluate((word) => {
    const input = document.createElement('input');
    input.hidden = true;
    document.body.append(input);
    input.value = word;
  }, word);

/** Every place that is looked at. */
export function placesOf({ amends, page, panel, options }: Opened, heard: Heard): Place[] {
  const browserStorage = (area: 'local' | 'session' | 'sync') => ({
    name: `storage.${area} beside the key’s own item`,
    read: () =>
      options.evaluate(async (area) => {
        const { 'claude-key': _, ...rest } = await chrome.storage[area].get(null);
        return JSON.stringify(rest);
      }, area),
    plant: (word: string) =>
      options.evaluate(([area, word]) => chrome.storage[area].set({ planted: word }), [area, word] as const),
  });
  return [
    ...[page, panel, options].map((one, index) => ({
      name: `what ${['the page', 'the panel', 'the settings page'][index]} shows`,
      read: () => wordsOf(one),
      plant: (word: string) => plantInDom(one, word),
    })),
    {
      name: 'what the page keeps',
      read: () => keptBy(page),
      plant: (word) => page.evaluate((word) => sessionStorage.setItem('planted', word), word),
    },
    {
      name: 'what the extension keeps: IndexedDB, caches, cookies',
      read: () => keptBy(options),
      plant: (word) =>
        options.evaluate(
          (word) =>
            new Promise<void>((done, fail) => {
              const request = indexedDB.open('planted', 1);
              request.onupgradeneeded = () =>
                request.result.createObjectStore('words', { autoIncrement: true });
              request.onerror = () => fail(request.error);
              request.onsuccess = () => {
                const change = request.result.transaction('words', 'readwrite');
                change.objectStore('words').add({ word });
                change.oncomplete = () => {
                  request.result.close();
                  done();
                };
              };
            }),
          word,
        ),
    },
    browserStorage('local'),
    browserStorage('session'),
    browserStorage('sync'),
    {
      name: 'storage as a content script may read it',
      read: () => askContentWorld(amends, 'storage'),
      plant: async (word) => {
        await amends.worker.evaluate(async (word) => {
          const { local } = (globalThis as unknown as { chrome: typeof chrome }).chrome.storage;
          await local.set({ planted: word });
          await local.setAccessLevel({ accessLevel: 'TRUSTED_AND_UNTRUSTED_CONTEXTS' });
        }, word);
      },
    },
    {
      name: 'the world of the content scripts',
      read: () => askContentWorld(amends, 'globals'),
      plant: (word) => askContentWorld(amends, 'plant', word),
    },
    {
      name: 'messages to the page',
      read: () => askContentWorld(amends, 'messages'),
      plant: (word) =>
        amends.worker.evaluate(async (word) => {
          const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
          for (const { id, url } of await browser.tabs.query({}))
            if (url?.startsWith('http://127.0.0.1'))
              await browser.tabs.sendMessage(id!, { planted: word }).catch(() => {});
        }, word),
    },
    {
      name: 'messages to the worker',
      read: () => amends.worker.evaluate(() => (globalThis as unknown as { seen: string[] }).seen.join('\n')),
      plant: (word) =>
        options.evaluate((word) => chrome.runtime.sendMessage({ planted: word }).catch(() => {}), word),
    },
    {
      name: 'messages that the panel and the settings send or get',
      read: async () =>
        (
          await Promise.all(
            [panel, options].map((one) =>
              one.evaluate(() => (globalThis as unknown as { said: string[] }).said),
            ),
          )
        )
          .flat()
          .join('\n'),
      plant: (word) =>
        panel.evaluate((word) => chrome.runtime.sendMessage({ planted: word }).catch(() => {}), word),
    },
    {
      name: 'console and errors',
      read: async () => heard.console.join('\n'),
      plant: (word) => panel.evaluate((word) => console.log(word), word),
    },
    {
      name: 'addresses, bodies, and headers to others than the API',
      read: async () => heard.requests.join('\n'),
      plant: (word) => page.evaluate((word) => fetch(`/?planted=${word}`).then(() => {}), word),
    },
    {
      name: 'the exported file',
      async read() {
        // Taken where it leaves the page: with two clients at one browser the file itself goes astray.
        const text = options.evaluate(
          () =>
            new Promise<string>((done) => {
              const before = URL.createObjectURL;
              URL.createObjectURL = (blob) => {
                URL.createObjectURL = before;
                done((blob as Blob).text());
                return before(blob);
              };
            }),
        );
        await options.getByRole('button', { name: 'Export everything' }).click();
        return text;
      },
      plant: (word) =>
        options.evaluate(async (word) => {
          const { settings } = await chrome.storage.local.get('settings');
          const { version, value } = settings as { version: number; value: { workspace: object } };
          await chrome.storage.local.set({
            settings: { version, value: { ...value, workspace: { ...value.workspace, goal: word } } },
          });
        }, word),
    },
  ];
}

/** Counts what is sent and got from here on; put into a page of ours before its own code runs. */
export function spyOnMessages(): void {
  const said: string[] = [];
  const note = (message: unknown) => said.push(JSON.stringify(message) ?? '');
  Object.assign(globalThis, { said });
  const wrap = (owner: object, name: string) => {
    const before = (owner as Record<string, (...all: unknown[]) => unknown>)[name];
    if (!before) return;
    Object.defineProperty(owner, name, {
      configurable: true,
      value: (...all: unknown[]) => {
        note(all);
        const result = before.apply(owner, all);
        if (result instanceof Promise) result.then(note, () => {});
        const port = result as Partial<chrome.runtime.Port> | undefined;
        if (port?.postMessage && port.onMessage) {
          wrap(port, 'postMessage');
          port.onMessage.addListener(note);
        }
        return result;
      },
    });
  };
  wrap(chrome.runtime, 'sendMessage');
  wrap(chrome.runtime, 'connect');
  if (chrome.tabs) {
    wrap(chrome.tabs, 'sendMessage');
    wrap(chrome.tabs, 'connect');
  }
  chrome.runtime.onMessage.addListener(note);
}
