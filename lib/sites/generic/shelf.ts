import type { Conversation } from './conversation';

type Finder = (page: Document) => Conversation;

/** Where the finder's own script leaves it for the page script: the isolated world that both share. */
const shelf = globalThis as typeof globalThis & { amendsFinder?: Finder };
let fetchIt: () => Promise<unknown> = async () => {};
let fetching: Promise<unknown> | undefined;

export function leaveFinder(finder: Finder): void {
  shelf.amendsFinder = finder;
}

/** Undefined while its script is not in the page. */
export const finderOnShelf = (): Finder | undefined => shelf.amendsFinder;

/** How the finder's script is brought into the page, once, when a page that no adapter knows is first looked at. */
export function fetchFinderBy(way: () => Promise<unknown>): void {
  fetchIt = way;
}

export function needFinder(): Promise<unknown> {
  fetching ??= fetchIt();
  return fetching;
}
