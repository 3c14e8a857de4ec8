import type { Linter } from './engine/linter';

/** Where the check's own script leaves the check for the page script: the isolated world that both share. */
const shelf = globalThis as typeof globalThis & { amendsCheck?: () => Linter };

export function leaveChecker(create: () => Linter): void {
  shelf.amendsCheck = create;
}

/** Undefined while the check's script is not in the page. */
export const findChecker = (): Linter | undefined => shelf.amendsCheck?.();
