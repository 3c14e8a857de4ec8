import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { browserFlags, requireBrowser } from '../../scripts/browser-path.mjs';
import { serveFolder } from '../../scripts/static-server';

export interface PreviewLook {
  /** What the page shows: see host.ts and stores.ts. */
  query?: string;
  width?: number;
  height?: number;
  scheme?: 'light' | 'dark';
}

export interface Preview {
  open(look?: PreviewLook): Promise<Page>;
  stop(): Promise<void>;
}

/** Builds and serves the panel with its page made up, and opens it at the width of a side panel. */
export async function startPreview(): Promise<Preview> {
  // A folder of its own: two test workers build at the same time.
  const folder = resolve(`node_modules/.cache/amends-preview/${process.pid}`);
  await build({
    configFile: resolve('e2e/preview/vite.config.ts'),
    logLevel: 'silent',
    build: { outDir: folder, emptyOutDir: true },
  });
  const server = await serveFolder(folder);
  const browser: Browser = await chromium.launch({
    executablePath: await requireBrowser(),
    args: browserFlags,
  });
  return {
    async open({ query = '', width = 360, height = 800, scheme = 'light' } = {}) {
      const context = await browser.newContext({ viewport: { width, height }, colorScheme: scheme });
      const page = await context.newPage();
      await page.goto(`${server.origin}/?${query}`);
      await page.getByRole('heading', { level: 1 }).waitFor();
      return page;
    },
    async stop() {
      await browser.close();
      server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
