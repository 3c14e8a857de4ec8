import type { Rewrite } from '../finding';
import { lint } from '../index';
import type { LintContext } from '../rule';

export const taken = (text: string, { start, end, text: words }: Rewrite): string =>
  text.slice(0, start) + words + text.slice(end);

/** Rules that speak more often after a rewrite than before it: there should be none. */
export function newFindings(text: string, rewrite: Rewrite, context: LintContext = {}): string[] {
  const before = counted(text, context);
  return [...counted(taken(text, rewrite), context)].flatMap(([rule, count]) =>
    count > (before.get(rule) ?? 0) ? [rule] : [],
  );
}

function counted(text: string, context: LintContext): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { rule } of lint(text, context).findings) counts.set(rule, (counts.get(rule) ?? 0) + 1);
  return counts;
}
