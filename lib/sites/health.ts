import { findAll } from './dom';
import type { Site } from './site';

/** Which way of finding a part answered, and since when it is known to work. */
export interface PartHealth {
  part: string;
  found: number;
  selector?: string;
  /** Month the selector was last seen to work by us or by its source. */
  since?: string;
  /** Older ways come after newer ones: 0 is the newest. A rising number says that the page changes. */
  age?: number;
}

/** For the self-test and for reports: the page's parts by name and count, never their words. */
export function siteHealth(site: Site, page: Document): PartHealth[] {
  return Object.entries(site.parts ?? {}).map(([part, ways]) => {
    for (const [age, [selector, since]] of Object.entries(ways).entries()) {
      const found = findAll(page, { [selector]: since }).length;
      if (found > 0) return { part, found, selector, since, age };
    }
    return { part, found: 0 };
  });
}
