import { defineDomSite } from '../dom-site';

const threadId = (url: URL): string | undefined =>
  /\/live-messages\/\d+\/inbox\/(\d+)/.exec(url.pathname)?.[1] ??
  /\/contacts\/\d+\/(?:record\/0-5|ticket)\/(\d+)/.exec(url.pathname)?.[1];
const side =
  '[data-test-id="primary-message-visitor"], [data-test-id="primary-message-agent"], [data-test-id="primary-message-AUTOMATED"]';

/** From one public extension, calibrated on a real inbox in 2026-09. */
export default defineDomSite({
  id: 'hubspot',
  name: 'HubSpot',
  matches: (_page, url) => /^app(?:-[a-z0-9]+)?\.hubspot\.com$/.test(url.hostname),
  threadId: (_page, url) => threadId(url),
  selectors: {
    subject: { '[data-test-id="thread-header-title"]': '2026-09', h1: '2026-09' },
    item: { [side]: '2026-09' },
    author: {
      '[data-test-id="sender-header-name"]': '2026-09',
      '[data-test-id^="sender-header"] b': '2026-09',
    },
    time: { '[data-test-id="sender-header-content-timestamp"]': '2026-09' },
    body: { '[data-test-id="primary-message-content"]': '2026-09' },
    list: { '[data-test-id="virtualParentRef"]': '2026-09' },
    composer: { 'div[contenteditable="true"][data-test-id="rte-content"]': '2026-09' },
  },
  notOwnText: 'blockquote, .hs_signature',
  roleOf: (item) => {
    const kind = item.getAttribute('data-test-id');
    return kind === 'primary-message-visitor'
      ? 'customer'
      : kind === 'primary-message-agent'
        ? 'agent'
        : 'other';
  },
  order: 'page',
  neverSaid: [
    {
      part: 'messages',
      reason: 'HubSpot keeps only the messages near the view in the page; scroll to have more read.',
    },
    { part: 'visibility', reason: 'Internal comments can’t be told from replies here.' },
  ],
});
