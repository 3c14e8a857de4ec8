import type { Thread } from '../thread';

/** The origin of the page a thread was read in; none for a pasted one. */
export const siteOf = ({ url }: Thread): string | undefined =>
  url && URL.canParse(url) ? new URL(url).origin : undefined;
