import { existsSync, mkdtempSync, readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

const here = resolve('e2e/editors');

/** Bundles the sample pages and the code under test into a folder of the system's own temporary space. */
export async function bundlePages(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'amends-editors-'));
  const pages = readdirSync(join(here, 'pages')).map((name) => join(here, 'pages', name));
  const shared = { configFile: false, logLevel: 'error', root: here } as const;
  await build({
    ...shared,
    define: { 'process.env.NODE_ENV': '"production"', global: 'globalThis' },
    build: {
      outDir: join(folder, 'pages'),
      minify: false,
      target: 'chrome130',
      modulePreload: false,
      rollupOptions: { input: pages, output: { entryFileNames: '[name].js' } },
    },
  });
  await build({
    ...shared,
    build: {
      outDir: join(folder, 'world'),
      minify: false,
      lib: {
        entry: join(here, 'under-test.ts'),
        formats: ['iife'],
        name: 'underTest',
        fileName: () => 'world.js',
      },
    },
  });
  if (!existsSync(join(folder, 'world/world.js'))) throw new Error('the code under test was not bundled');
  return folder;
}
