import type { Site } from './site';

/** Where the site scripts of a page leave their sites for the page's session: the isolated world that both share. */
const shelf = globalThis as typeof globalThis & { amendsSites?: Site[] };

/** Called by a site script, one per host, before or after the session's own script. */
export function addSites(sites: readonly Site[]): void {
  shelf.amendsSites ??= [];
  const known = shelf.amendsSites;
  for (const site of sites) {
    const index = known.findIndex(({ id }) => id === site.id);
    if (index === -1) known.push(site);
    else known[index] = site; // After an update of the extension the newer one counts.
  }
}

export const knownSites = (): readonly Site[] => shelf.amendsSites ?? [];

/**
 * The site that knows this page; the generic one takes what no other knows. That is right because the content script
 * runs only where the user turned Amends on; on the hosts that are on from the first day it never answers.
 */
export function siteAmong(sites: readonly Site[], page: Document, url: URL): Site | undefined {
  const matches = (site: Site): boolean => {
    try {
      return site.matches(page, url);
    } catch {
      return false; // A page no adapter has met.
    }
  };
  return (
    sites.find((site) => site.id !== 'generic' && matches(site)) ??
    sites.find((site) => site.id === 'generic' && matches(site))
  );
}
