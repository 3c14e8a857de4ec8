import { createServer } from 'node:http';
import { join } from 'node:path';
import { type Typist, typeInto } from './type-into';

/** Milliseconds of each check after a key in a real browser, in a page as in the worker; nothing where there is none. */
export async function checkInBrowser(typist: Typist): Promise<number[] | undefined> {
  const { browserFlags, findBrowser } = await import('../../scripts/browser-path.mjs');
  const executablePath = await findBrowser();
  if (!executablePath) return undefined;
  const check = await checkScript();
  const server = createServer((_, response) => {
    // Only a page that shares its process with none may read the clock finely.
    response.setHeader('cross-origin-opener-policy', 'same-origin');
    response.setHeader('cross-origin-embedder-policy', 'require-corp');
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end('<!doctype html><title>The check (sample)</title>');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { chromium } = await import('@playwright/test');
  const browser = await chromium.launch({ executablePath, args: browserFlags });
  try {
    const page = await browser.newPage();
    await page.goto(`http://127.0.0.1:${(server.address() as { port: number }).port}/`);
    await page.addScriptTag({ content: check });
    // A function on its own: it may use nothing else.
    const script = `amendsCheck.getReady().then(() => (${typeInto})(${JSON.stringify(typist)}, amendsCheck.createLinter))`;
    return await page.evaluate(script);
  } finally {
    await browser.close();
    server.close();
  }
}

/** The check as one script for a page, which leaves it as `amendsCheck`. */
async function checkScript(): Promise<string> {
  const { build } = await import('vite');
  const root = process.env.AMENDS_ROOT ?? '.';
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': root } },
    build: {
      write: false,
      lib: { entry: join(root, 'entrypoints/worker/rules.ts'), formats: ['iife'], name: 'amendsCheck' },
    },
  });
  const [{ output }] = built as unknown as [{ output: { code: string }[] }];
  return output[0]!.code;
}
