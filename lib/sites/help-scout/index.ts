import { defineDomSite } from '../dom-site';

const conversation = (url: URL): string | undefined => /\/conversation\/(\d+)/.exec(url.pathname)?.[1];

/** From one public extension of 2025: thin, to be checked on a live account. */
export default defineDomSite({
  id: 'help-scout',
  name: 'Help Scout',
  matches: (_page, url) => /^(?:secure\.helpscout\.net|app\.helpscout\.com)$/.test(url.hostname),
  threadId: (_page, url) => conversation(url),
  selectors: {
    subject: { '[data-testid="conversation-subject"]': '2025-01', title: '2025-01' },
    item: {
      '[data-testid="ThreadContainer"] li > div[id^="thread-"]': '2025-01',
      'ol[aria-label="Thread Items"] li > div[id^="thread-"]': '2025-01',
    },
    author: { 'span[data-nocollapse="true"]': '2025-01' },
    time: { 'time[datetime]': '2025-01', time: '2025-01' },
    body: {
      '[data-testid="thread-body"]': '2025-01',
      '[class*="thread-body"]': '2025-01',
      '[class*="body"]': '2025-01',
    },
    composer: {
      '[data-testid="reply-editor"] [contenteditable="true"]': '2025-01',
      '[data-cy="ConvoEditor"] [contenteditable="true"]': '2025-01',
      '[role="textbox"][aria-label="Reply Editor"]': '2025-01',
      '.redactor_editor': '2020-01',
    },
  },
  notOwnText: 'blockquote, .signature',
  roleOf: (item) =>
    item.matches('.is-customer') || item.closest('li')?.matches('.is-customer') ? 'customer' : 'agent',
  idOf: (item) => /^thread-(\d+)$/.exec(item.id)?.[1],
  order: 'by-id',
  neverSaid: [{ part: 'visibility', reason: 'Notes can’t be told from replies here.' }],
});
