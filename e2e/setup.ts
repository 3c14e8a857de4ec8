import { execFileSync } from 'node:child_process';

/** Builds the extension once for all browser tests. AMENDS_BUILT=1 keeps the build that is there. */
export default function setup(): void {
  if (process.env.AMENDS_BUILT) return;
  execFileSync(process.execPath, ['node_modules/wxt/bin/wxt.mjs', 'build', '--mode', 'e2e'], { stdio: ['ignore', 'ignore', 'inherit'] });
}
