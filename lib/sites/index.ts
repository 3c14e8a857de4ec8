import type { Site } from './site';

const modules = import.meta.glob<Site>('./*/index.ts', { eager: true, import: 'default' });

/** Every site in a folder of its own; the generic reader is last, because it matches anything. */
export const sites: readonly Site[] = Object.values(modules).sort((one, other) =>
  one.id === 'generic' ? 1 : other.id === 'generic' ? -1 : one.id.localeCompare(other.id),
);

/**
 * The site that knows this page. The generic one takes what no other knows, which is right because the content script
 * runs only where the user turned Amends on; on the hosts that are on from the first day it never answers.
 */
export function siteFor(page: Document, url: URL): Site | undefined {
  return sites.find((site) => {
    try {
      return site.matches(page, url);
    } catch {
      return false; // A page no adapter has met.
    }
  });
}
