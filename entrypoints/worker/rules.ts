import { createLinter as create, type Linter, readNeeds } from '@/lib/lint';
import { withAdvice } from './with-advice';

// Loaded with the first text to check, not with the worker: it is started anew for every message after a pause.
export function createLinter(): Linter {
  const linter = create();
  return { lint: (text, context) => withAdvice(linter.lint(text, context)) };
}

/** Messages have their turn in between. Milliseconds. */
const slice = 10;

/** Reads in portions what the rules' patterns need: a check before that asks more patterns than it has to. */
export async function getReady(): Promise<void> {
  const until = performance.now() + slice;
  if (!readNeeds(() => performance.now() > until)) return;
  await new Promise((resolve) => setTimeout(resolve, 0));
  return getReady();
}
