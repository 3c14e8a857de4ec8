import type { Finding } from '../lint/finding';
import type { Edit } from './spans';

/** The first rewrite of every finding that has one, the last in the text first; of two that overlap, the earlier stays. */
export function rewritesToTake(findings: readonly Finding[]): Edit[] {
  const rewrites = findings
    .flatMap(({ rewrites }) => rewrites.slice(0, 1))
    .sort((one, other) => one.start - other.start || other.end - one.end);
  const taken: Edit[] = [];
  for (const { start, end, text } of rewrites) {
    if (start >= (taken[0]?.end ?? 0)) taken.unshift({ start, end, inserted: text });
  }
  return taken;
}
