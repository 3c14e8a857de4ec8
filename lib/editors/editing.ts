import type { applyFixes, insertDraft, undoLast } from '.';

/** All that changes a reply box: a script of its own, as most pages are only read. */
export interface Editing {
  applyFixes: typeof applyFixes;
  insertDraft: typeof insertDraft;
  undoLast: typeof undoLast;
}

/** Where that script leaves it for the page script: the isolated world that both share. */
const shelf = globalThis as typeof globalThis & { amendsEditing?: Editing };
let fetchIt: () => Promise<unknown> = async () => {};
let fetching: Promise<unknown> | undefined;

export function leaveEditing(editing: Editing): void {
  shelf.amendsEditing = editing;
}

/** How the script is brought into the page, once, when a reply box is first to be changed. */
export function fetchEditingBy(way: () => Promise<unknown>): void {
  fetchIt = way;
}

/** Undefined where it could not be brought into the page. */
export async function needEditing(): Promise<Editing | undefined> {
  fetching ??= fetchIt();
  await fetching;
  if (!shelf.amendsEditing) fetching = undefined; // The next time may be luckier.
  return shelf.amendsEditing;
}
