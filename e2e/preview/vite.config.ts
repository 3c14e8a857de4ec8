import { fileURLToPath } from 'node:url';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'vite';

/** Builds the panel with a page and stores that exist only here: `npx vite -c e2e/preview/vite.config.ts`. */
export default defineConfig({
  root: fileURLToPath(new URL('.', import.meta.url)),
  base: './',
  resolve: { alias: { '@': fileURLToPath(new URL('../..', import.meta.url)) } },
  plugins: [tailwindcss()],
  server: { host: '127.0.0.1', port: 0 },
  build: {
    outDir: fileURLToPath(new URL('../../node_modules/.cache/amends-preview', import.meta.url)),
    emptyOutDir: true,
  },
});
