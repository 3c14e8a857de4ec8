import { readNeeds } from '@/lib/lint';

// Loaded with the first text to check, not with the worker: it is started anew for every message after a pause.
export { createLinter } from '@/lib/lint';

/** Messages have their turn in between. Milliseconds. */
const slice = 10;

/** Reads in portions what the rules' patterns need: a check before that asks more patterns than it has to. */
export async function getReady(): Promise<void> {
  const until = performance.now() + slice;
  if (!readNeeds(() => performance.now() > until)) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  return getReady();
}
