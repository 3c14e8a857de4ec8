import { rmSync } from 'node:fs';
import { test as base, chromium } from '@playwright/test';
import { browserFlags, requireBrowser } from '../../scripts/browser-path.mjs';
import { bundlePages } from './bundle';

/** A browser without the extension, and the bundled sample pages: once for each worker. */
export const test = base.extend<object, { folder: string }>({
  browser: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture needs no other.
    async ({}, use) => {
      const browser = await chromium.launch({ executablePath: await requireBrowser(), args: browserFlags });
      await use(browser);
      await browser.close();
    },
    { scope: 'worker' },
  ],
  folder: [
    // biome-ignore lint/correctness/noEmptyPattern: the fixture needs no other.
    async ({}, use) => {
      const folder = await bundlePages();
      await use(folder);
      rmSync(folder, { recursive: true, force: true });
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
