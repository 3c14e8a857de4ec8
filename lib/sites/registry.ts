import type { Site } from './site';

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
