import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Typist, typeInto } from './type-into';

const folders = ['.output/chrome-mv3', '.output/chrome-mv3-e2e'];

/** Milliseconds of each check after a key, by the built check's script in a real browser; nothing where none is built. */
export async function checkInBrowser(typist: Typist): Promise<number[] | undefined> {
  const root = process.env.AMENDS_ROOT ?? '.';
  const file = folders.map((folder) => join(root, folder, 'check.js')).find((path) => existsSync(path));
  if (!file) return undefined;
  const check = readFileSync(file, 'utf8');
  const server = createServer((_, response) => {
    // Only a page that shares its process with none may read the clock finely.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>The check (sample)</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { chromium } = await import('@playwright/test');
  const { browserFlags, requireBrowser } = await import('../../scripts/browser-path.mjs');
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    await page.addScriptTag({ content: check });
    const script = `(${typeInto})(${JSON.stringify(typist)}, amendsCheck)`; // A function on its own: it may use nothing else.
    return await page.evaluate(script);
  } finally {
    await browser.close();
    server.close();
  }
}
