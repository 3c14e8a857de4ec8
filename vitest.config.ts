import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  resolve: { alias: { '@': fileURLToPath(new URL('.', import.meta.url)) } },
  test: {
    include: ['{lib,components,entrypoints,scripts,bench}/**/*.test.{ts,tsx}'],
    testTimeout: 60_000,
  },
});
