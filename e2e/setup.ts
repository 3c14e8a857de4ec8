import { execFileSync } from 'node:child_process';

/** Builds what the browser tests look at, once for all. AMENDS_BUILT=1 keeps the builds that are there. */
export default function setup(): void {
  if (process.env.AMENDS_BUILT) return;
  for (const mode of ['production', 'e2e']) {
    execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', mode], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, NODE_ENV: 'production' }, // Any mode but its own would get React's slow half.
    });
  }
}
