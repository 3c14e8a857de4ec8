import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';
import { browserFlags, requireBrowser } from '../scripts/browser-path.mjs';

/** The build with hosts granted by the manifest, as no prompt can be clicked in a headless browser. */
export const extensionFolder = resolve('.output/chrome-mv3-e2e');

export interface Amends {
  context: BrowserContext;
  worker: Worker;
  extensionId: string;
  /** Opens the real side panel beside the page in front, and answers its page. */
  openPanel(): Promise<Page>;
  /** Turns Amends on for an origin, as the settings do. */
  turnOn(origin: string): Promise<void>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  folder?: string;
  /** Of the profile; kept by the caller when given, so that a browser restart can be tried. */
  profile?: string;
  headless?: boolean;
  viewport?: { width: number; height: number } | null;
  colorScheme?: 'light' | 'dark';
  args?: string[];
}

/** A real Chromium with the built extension. Playwright's own context does not list the side panel; a second client does. */
export async function launchAmends(options: LaunchOptions = {}): Promise<Amends> {
  const folder = options.folder ?? extensionFolder;
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'amends-profile-'));
  const port = await freePort();
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await requireBrowser(),
    headless: false, // The flag below: Playwright's own headless mode loads no extensions.
    viewport: options.viewport === undefined ? { width: 900, height: 900 } : options.viewport,
    colorScheme: options.colorScheme ?? 'light',
    args: [
      ...(options.headless === false ? [] : ['--headless=new']),
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      `--remote-debugging-port=${port}`,
      ...browserFlags,
      ...(options.args ?? []),
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(worker.url()).host;
  let second: Browser | undefined;

  return {
    context,
    worker,
    extensionId,
    async openPanel() {
      const open = second && findPanel(second, extensionId);
      if (open) return open;
      await openSidePanel(context, extensionId);
      second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`); // After: it lists what is open when it comes.
      return waitForPanel(second, extensionId);
    },
    async turnOn(origin) {
      await worker.evaluate(async (origin) => {
        const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
        const stored = (await browser.storage.local.get('settings')).settings as
          | { version: number; value: Record<string, unknown> }
          | undefined;
        const value = stored?.value ?? {
          workspace: {},
          askedForWorkspace: false,
          mutedRules: [],
          mutedRulesBySite: {},
          levels: {},
          teamRules: [],
          sites: {},
        };
        const sites = { ...(value.sites as object), [origin]: true };
        await browser.storage.local.set({
          settings: { version: stored?.version ?? 1, value: { ...value, sites } },
        });
        for (let tries = 0; tries < 50; tries++) {
          const [script] = await browser.scripting.getRegisteredContentScripts();
          if (script?.matches?.some((pattern) => pattern.includes(new URL(origin).hostname))) return;
          await new Promise((resolve) => setTimeout(resolve, 50));
        }
        throw new Error(`no content script was registered for ${origin}`);
      }, origin);
    },
    async close() {
      await second?.close();
      await context.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

/** The browser opens a side panel only for a user's gesture; one is given in a page of ours, which then goes away. */
async function openSidePanel(context: BrowserContext, extensionId: string): Promise<void> {
  const front = context.pages().at(-1);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/sidepanel.html`);
  const windowId = await currentWindow(page);
  await page.evaluate(
    (windowId) => (globalThis as unknown as { chrome: typeof chrome }).chrome.sidePanel.open({ windowId }),
    windowId,
  );
  await page.close();
  await front?.bringToFront();
}

async function currentWindow(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const browser = (globalThis as unknown as { chrome: typeof chrome }).chrome;
    return (await browser.windows.getCurrent()).id ?? 0;
  });
}

function findPanel(browser: Browser, extensionId: string): Page | undefined {
  return browser
    .contexts()
    .flatMap((context) => context.pages())
    .find(
      (page) => !page.isClosed() && page.url().startsWith(`chrome-extension://${extensionId}/sidepanel.html`),
    );
}

async function waitForPanel(browser: Browser, extensionId: string): Promise<Page> {
  for (let tries = 0; tries < 100; tries++) {
    const panel = findPanel(browser, extensionId);
    if (panel) return panel;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error('the side panel did not open');
}

export async function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.on('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no port')),
      );
    });
  });
}
