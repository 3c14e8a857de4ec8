import { hash } from '../../thread';

/** Nobody turned these on: their other pages are left alone. */
const onFromTheFirstDay = /^mail\.google\.com$|\.zendesk\.com$/;

export const mayBeRead = (url: URL): boolean =>
  /^https?:$/.test(url.protocol) && !onFromTheFirstDay.test(url.hostname);

export const idOf = (url: URL): string =>
  hash(url.origin + url.pathname + url.search + (/^#!?\//.test(url.hash) ? url.hash : ''));
