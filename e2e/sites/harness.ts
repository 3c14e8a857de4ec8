import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
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

/** Serves one page at its real address and answers its own interface from a record; everything else is refused. */
export async function openSaved(
  context: BrowserContext,
  address: string,
  html: string,
  answers: Answers = {},
): Promise<Page> {
  const page = await context.newPage();
  const { origin } = new URL(address);
  await page.route('**/*', async (route) => {
    const request = route.request();
    if (request.isNavigationRequest() && request.frame().parentFrame() === null) {
      return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    }
    const wanted = new URL(request.url());
    const path = wanted.pathname + wanted.search;
    const answer =
      wanted.origin === origin ? (answers[path] ?? answers[decodeURIComponent(path)]) : undefined;
    if (answer) return route.fulfill({ status: answer.status ?? 200, json: answer.body });
    return wanted.origin === origin ? route.fulfill({ status: 404, body: '' }) : route.abort();
  });
  await page.goto(address, { waitUntil: 'domcontentloaded' });
  return page;
}

/** Runs an expression over `sitesProbe` in a world of its own, as a content script does. */
export async function inOwnWorld<T>(page: Page, expression: string): Promise<T> {
  const client = await page.context().newCDPSession(page);
  const { frameTree } = await client.send('Page.getFrameTree');
  const { executionContextId: contextId } = await client.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'sites',
  });
  await client.send('Runtime.evaluate', {
    expression: `globalThis.sitesProbe || (() => {${await bundle()}})()`,
    contextId,
  });
  const { result, exceptionDetails } = await client.send('Runtime.evaluate', {
    expression,
    contextId,
    awaitPromise: true,
    returnByValue: true,
  });
  await client.detach();
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

export type Reading = { site: string | null; ms?: number } & Partial<ReadResult>;

export async function readSaved(page: Page): Promise<Reading> {
  return inOwnWorld<Reading>(page, 'sitesProbe.read()');
}
