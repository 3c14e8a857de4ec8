// Installs what is missing: packages as the lockfile names them, and (asked for) a browser.
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));
const mark = join(root, 'node_modules/.cache/amends/installed');

/** `npm install` runs only when the lockfile has changed since the last time; it never writes the lockfile. */
export function installPackages() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    throw new Error(`Amends needs Node 20.19 or newer; this is ${process.versions.node}.`);
  }
  const wanted = createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
  if (existsSync(mark) && readFileSync(mark, 'utf8') === wanted) return;
  console.log('Installing packages (once) …');
  run('npm', ['install', '--no-save', '--no-audit', '--no-fund', '--loglevel=error']);
  mkdirSync(dirname(mark), { recursive: true });
  writeFileSync(mark, wanted);
}

/** Runs a command in the project's folder with its output on ours; throws when it fails. */
export function run(command, words, env = {}) {
  const windows = process.platform === 'win32';
  execFileSync(command, words, {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
    shell: windows,
    env: { ...process.env, ...env },
  });
}

/** Runs a package's command line with this Node. */
export function tool(file, words, env) {
  run(process.execPath, [join(root, 'node_modules', file), ...words], env);
}

// Any mode but its own would get React's slow half.
export const wxt = (...words) => tool('wxt/bin/wxt.mjs', words, { NODE_ENV: 'production' });
