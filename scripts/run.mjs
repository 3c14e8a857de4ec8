// Bundles one TypeScript entry (import.meta.glob included) and runs it in Node: scripts/run.mjs ENTRY [arguments]
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
if (!existsSync(join(root, 'node_modules/vite'))) {
  console.error('Packages are missing. Run "npm start" or "npm test" once; both install what is needed.');
  process.exit(1);
}
// `npm install --ignore-scripts` leaves out what the TypeScript settings extend.
if (!existsSync(join(root, '.wxt/tsconfig.json')))
  execFileSync(process.execPath, [join(root, 'node_modules/wxt/bin/wxt.mjs'), 'prepare'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
const { build } = await import('vite');
const [entry, ...rest] = process.argv.slice(2);
const result = await build({
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root } },
  ssr: { target: 'node' },
  build: {
    ssr: entry,
    write: false,
    minify: false,
    target: 'node20',
    rollupOptions: { output: { codeSplitting: false } },
  },
});
const { code } = [result].flat()[0].output.find((chunk) => chunk.type === 'chunk');
const folder = join(root, 'node_modules/.cache/amends'); // Inside node_modules, so that bare imports resolve.
mkdirSync(folder, { recursive: true });
const file = join(folder, `${createHash('sha256').update(code).digest('hex').slice(0, 16)}.mjs`);
if (!existsSync(file)) {
  writeFileSync(`${file}.${process.pid}`, code);
  renameSync(`${file}.${process.pid}`, file);
}
process.argv = [process.argv[0], entry, ...rest];
process.env.AMENDS_ROOT = root;
await import(pathToFileURL(file).href);
