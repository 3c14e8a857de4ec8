/** Hosts that are on from the first day, each with its own content script. */
export const builtInHosts = [
  {
    name: 'Gmail',
    site: 'https://mail.google.com',
    match: 'https://mail.google.com/*',
    origin: /^https:\/\/mail\.google\.com$/,
    script: 'content-scripts/gmail.js',
  },
  {
    name: 'Zendesk',
    site: 'https://*.zendesk.com',
    match: 'https://*.zendesk.com/*',
    origin: /^https:\/\/[a-z0-9-]+\.zendesk\.com$/,
    script: 'content-scripts/zendesk.js',
  },
] as const;

/** For every host that the user turned on. */
export const otherSitesScript = 'content-scripts/others.js';

/** The generic reader: put into a turned-on page that no adapter knows. */
export const guessScript = 'guess.js';

/** What changes reply boxes: put into a page when a draft or a rewrite is first taken there. */
export const editScript = 'edit.js';

export const isBuiltIn = (origin: string): boolean => builtInHosts.some((host) => host.origin.test(origin));

/** Whether the user wants Amends there: what was said of this origin, of its host as a whole, or the first day's state. */
export function isOn(sites: Readonly<Record<string, boolean>>, origin: string): boolean {
  const host = builtInHosts.find((one) => one.origin.test(origin));
  return sites[origin] ?? (host ? (sites[host.site] ?? true) : false);
}
