import type { Level } from '../finding';

export const levels: readonly Level[] = ['error', 'warning', 'hint'];

/** At the most so many: the gravest stay, of equal ones the first, each where it stood. */
export function gravest<T>(all: T[], most: number, levelOf: (one: T) => Level): T[] {
  if (all.length <= most) return all;
  const byLevel = levels.flatMap((level) => all.filter((one) => levelOf(one) === level));
  const kept = new Set(byLevel.slice(0, most));
  return all.filter((one) => kept.has(one));
}
