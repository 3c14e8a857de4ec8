import type { Match } from '../rule';

/** Of finds that overlap, the longest. */
export function apart<T extends Match>(found: T[]): T[] {
  if (found.length < 2) return found;
  const kept: T[] = [];
  for (const one of [...found].sort((a, b) => b.end - b.start - (a.end - a.start) || a.start - b.start))
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  return kept.sort((a, b) => a.start - b.start);
}

/** Only the place of a find. */
export const spanOf = ({ start, end }: { start: number; end: number }) => ({ start, end });
