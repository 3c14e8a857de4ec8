import { resolve } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { build } from 'vite';
import type { ReadResult } from '../../lib/sites/site';

let bundled: Promise<string> | undefined;

/** The adapters as one script. */
function bundle(): Promise<string> {
  bundled ??= build({
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': resolve('.') } },
    build: {
      write: false,
      minify: false,
      lib: { entry: resolve('e2e/sites/entry.ts'), formats: ['iife'], name: 'probe' },
    },
  }).then((result) => {
    const [output] = [result].flat() as { output: { code: string }[] }[];
    return output!.output[0]!.code;
  });
  return bundled;
}

export type Answers = Record<string, { status?: number; body: unknown }>;
export type Reading = { site: string | null; ms?: number; longest?: number } & Partial<ReadResult>;
export interface FoundComposer {
  id: string;
  text: string;
  tag: string;
  notOwnText: string;
  channel: string;
}

/** One tab that shows saved pages at their real addresses. Everything that is not recorded is refused. */
export interface SavedPages {
  page: Page;
  show(address: string, html: string, answers?: Answers): Promise<void>;
  /** An expression over `sitesProbe`, in a world of its own, as a content script's. */
  evaluate<T>(expression: string): Promise<T>;
  read(): Promise<Reading>;
  composers(): Promise<FoundComposer[]>;
}

export async function openSavedPages(context: BrowserContext): Promise<SavedPages> {
  const page = await context.newPage();
  const client: CDPSession = await context.newCDPSession(page);
  let shown = { origin: '', html: '', answers: {} as Answers };
  await page.route('**/*', (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: shown.html });
    }
    const { origin, pathname, search } = new URL(request.url());
    if (origin !== shown.origin) return route.abort();
    const answer = shown.answers[pathname + search] ?? shown.answers[decodeURIComponent(pathname + search)];
    return answer
      ? route.fulfill({ status: answer.status ?? 200, json: answer.body })
      : route.fulfill({ status: 404, body: '' });
  });

  async function evaluate<T>(expression: string): Promise<T> {
    const { frameTree } = await client.send('Page.getFrameTree');
    const world = { frameId: frameTree.frame.id, worldName: 'sites' };
    const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', world);
    const code = `globalThis.sitesProbe || (() => {${await bundle()}})()`;
    await client.send('Runtime.evaluate', { expression: code, contextId });
    const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
      expression,
      contextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  }

  return {
    page,
    async show(address, html, answers = {}) {
      shown = { origin: new URL(address).origin, html, answers };
      await page.goto('about:blank'); // The same address with another fragment would be no navigation.
      await page.goto(address, { waitUntil: 'domcontentloaded' });
    },
    evaluate,
    read: () => evaluate<Reading>('sitesProbe.read()'),
    composers: () => evaluate<FoundComposer[]>('sitesProbe.composers()'),
  };
}
