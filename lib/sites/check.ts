import type { Thread } from '../thread';
import { siteHealth } from './health';
import type { Composer, Site } from './site';

export const checkedParts = ['subject', 'messages', 'roles', 'times', 'composer', 'channel'] as const;
export type CheckedPart = (typeof checkedParts)[number];

/** What became of one part of a page. */
export interface PartCheck {
  part: CheckedPart;
  /** `older`: only a way that newer ones replaced. `closed`: there is no reply box now. `unsaid`: the page has no word for it. */
  state: 'found' | 'older' | 'missing' | 'closed' | 'unsaid';
  count: number;
  /** The selector that answered, or how else it was read. */
  way?: string;
  /** Month the way was last seen to work by us or its source. */
  since?: string;
}

export interface SiteCheck {
  site: string;
  siteName: string;
  host: string;
  /** The page is at a thread, whether it could be read or not. */
  threadOpen: boolean;
  readBy?: Thread['readBy'];
  parts: PartCheck[];
}

/** Names that adapters give to what a part is made of, the most telling first. */
const madeOf: Record<CheckedPart, RegExp> = {
  subject: /^subject$/,
  messages: /^(?:item|transaction|message|body|content|messageBody|bodyHolder)$/,
  roles: /^(?:sender|author|person|from|agentBadge|address)$/,
  times: /^(?:time|date)$/,
  composer: /^(?:composer|editorInPage|editorFrame|plain|plainComposer)$/,
  channel: /^(?:channel|updateType|composerRegion)$/,
};

/** Runs each part on the page as it is now: what answered, and by which way. Counts and selectors, never words. */
export function checkSite(site: Site, page: Document, url: URL, thread: Thread | undefined): SiteCheck {
  const boxes = site.composers(page, url);
  const ways = siteHealth(site, page);
  return {
    site: site.id,
    siteName: site.name,
    host: url.host,
    threadOpen:
      site.threadIdInView(page, url) !== undefined && (thread !== undefined || site.id !== 'generic'),
    ...(thread && { readBy: thread.readBy }),
    parts: checkedParts.map((part) => {
      const count = countOf(part, thread, boxes);
      const isBox = part === 'composer' || part === 'channel';
      if (isBox && boxes.length === 0) return { part, state: 'closed', count };
      if (part === 'channel' && count === 0) return { part, state: 'unsaid', count };
      if (count === 0) return { part, state: 'missing', count };
      if (!isBox && (thread?.readBy === 'api' || thread?.readBy === 'guess'))
        return { part, state: 'found', count, way: thread.readBy };
      const way = ways.find((one) => one.found > 0 && madeOf[part].test(one.part));
      return {
        part,
        state: (way?.age ?? 0) > 0 ? 'older' : 'found',
        count,
        ...(way?.selector && { way: way.selector }),
        ...(way?.since && { since: way.since }),
      };
    }),
  };
}

function countOf(part: CheckedPart, thread: Thread | undefined, boxes: readonly Composer[]): number {
  const messages = thread?.messages ?? [];
  switch (part) {
    case 'subject':
      return thread?.subject ? 1 : 0;
    case 'messages':
      return messages.filter(({ text, completeness }) => text !== '' || completeness === 'partial').length;
    case 'roles':
      return messages.filter(({ author }) => author.role !== 'other').length;
    case 'times':
      return messages.filter(({ sentAt, shownTime }) => sentAt ?? shownTime).length;
    case 'composer':
      return boxes.length;
    case 'channel':
      return boxes.filter(({ channel }) => channel !== 'unknown').length;
  }
}
