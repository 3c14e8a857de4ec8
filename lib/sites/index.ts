import { findConversation } from './generic/conversation';
import { leaveFinder } from './generic/shelf';
import { siteAmong } from './registry';
import type { Site } from './site';

const modules = import.meta.glob<Site>('./*/index.ts', { eager: true, import: 'default' });

leaveFinder(findConversation);

/** Every site in a folder of its own. The extension loads them by host (entrypoints/site-*.ts); tests and tools all. */
export const sites: readonly Site[] = Object.values(modules);

/** The site that knows this page, among all. */
export const siteFor = (page: Document, url: URL): Site | undefined => siteAmong(sites, page, url);
