// Where a Chromium is on this machine: AMENDS_CHROMIUM first, then the usual places, then Playwright's own.
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';

const usual = {
  linux: ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/snap/bin/chromium', '/usr/bin/microsoft-edge'],
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  ],
  win32: [
    join(
      process.env['ProgramFiles(x86)'] ?? 'C:\\Program Files (x86)',
      'Microsoft\\Edge\\Application\\msedge.exe',
    ),
  ],
};

/**
 * Path of a browser that loads an unpacked extension from the command line. Google's own Chrome no longer does, so it is
 * not looked for. Undefined where there is none.
 */
export async function findBrowser() {
  const named = process.env.AMENDS_CHROMIUM;
  if (named) return existsSync(named) ? named : undefined;
  const { chromium } = await import('@playwright/test');
  const own = chromium.executablePath();
  return [...(usual[process.platform] ?? []), own].find((path) => path && existsSync(path));
}

/** Installs a browser: Playwright's own download, else Debian's package. Says what it does. Answers its path. */
export async function requireBrowser() {
  const found = await findBrowser();
  if (found) return found;
  console.log('No Chromium found: installing one.');
  const ways = [
    [
      process.execPath,
      [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', '--with-deps', 'chromium'],
    ],
  ];
  if (process.platform === 'linux' && existsSync('/usr/bin/apt-get')) {
    const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
    const apt = (...words) => {
      const [command, ...rest] = [...sudo, 'apt-get', ...words];
      return [command, rest];
    };
    ways.unshift(apt('install', '-y', '-qq', '--no-install-recommends', 'chromium'));
    ways.unshift(apt('update', '-qq'));
  }
  for (const [command, words] of ways) {
    try {
      execFileSync(command, words, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    } catch {
      // The next way may do; what is missing in the end is said below.
    }
    const path = await findBrowser();
    if (path) return path;
  }
  throw new Error(
    `No Chromium could be installed. Install one and set AMENDS_CHROMIUM to its path (looked in ${homedir()} and the usual places).`,
  );
}

/** Flags for a quiet browser that never reaches out by itself. As root there is no sandbox to be had. */
export const browserFlags = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  '--no-default-browser-check',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];
