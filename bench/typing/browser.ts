import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Amends } from '../../e2e/browser';

/** Runs a measurement in a browser with the extension; undefined where none is built. */
export async function withAmends<T>(
  build: string | undefined,
  measure: (amends: Amends) => Promise<T>,
): Promise<T | undefined> {
  const { extensionFolder, launchAmends } = await import('../../e2e/browser');
  const from = build ?? extensionFolder;
  if (!existsSync(join(from, 'manifest.json'))) return undefined;
  // A copy: a build that runs meanwhile would take the files away.
  const folder = mkdtempSync(join(tmpdir(), 'amends-typing-'));
  cpSync(from, folder, { recursive: true });
  const amends = await launchAmends({ folder });
  try {
    return await measure(amends);
  } finally {
    await amends.close();
    rmSync(folder, { recursive: true });
  }
}
