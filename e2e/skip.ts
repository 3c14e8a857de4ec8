import { test } from '@playwright/test';

/** Skips the tests of this file or group, and says so in plain words, where something can't be had on this machine. */
export function skipWhere(missing: string | undefined): void {
  if (missing) console.log(`skipped: ${missing}`);
  test.skip(missing !== undefined, missing ?? '');
}
