import { chromium } from '@playwright/test';
import { build } from 'vite';
import { browserFlags, requireBrowser } from './browser-path.mjs';

export interface ReadBody {
  text: string;
  hidden: string[];
}

const address = 'https://mail.example.com/';

/**
 * Reads mail bodies as the extension does, with its own code in a real browser, 800 px wide on white. Scripts of a body
 * don't run and nothing is fetched.
 */
export async function readBodies(bodies: readonly string[]): Promise<ReadBody[]> {
  const reader = await bundleReader();
  const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
  try {
    const page = await browser.newPage({ viewport: { width: 800, height: 900 } });
    let body = '';
    await page.route('**/*', (route) =>
      route.request().url() === address
        ? route.fulfill({
            contentType: 'text/html; charset=utf-8',
            headers: {
              'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; img-src data:",
            },
            body: `<!doctype html><meta charset="utf-8"><body style="margin:8px;background:#fff">${body}`,
          })
        : route.abort(),
    );
    const read: ReadBody[] = [];
    for (body of bodies) {
      await page.goto(address, { waitUntil: 'load' });
      read.push(await page.evaluate(`${reader};amendsReader.read(document.body)`));
    }
    return read;
  } finally {
    await browser.close();
  }
}

/** The reader as one script that leaves `amendsReader` in a page. */
export async function bundleReader(): Promise<string> {
  const root = process.env.AMENDS_ROOT ?? process.cwd();
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: `${root}/scripts/reader.ts`, formats: ['iife'], name: 'amendsReader' },
    },
  });
  const [output] = [result].flat() as { output: { type: string; code?: string }[] }[];
  return output?.output.find(({ type }) => type === 'chunk')?.code ?? '';
}
