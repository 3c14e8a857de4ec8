import { find } from '../dom';
import { defineDomSite } from '../dom-site';

const bubble = '[data-bubble-name]';
const conversation = (url: URL): string | undefined =>
  /\/app\/accounts\/\d+\/.*conversations\/(\d+)/.exec(url.pathname)?.[1];

/** From Chatwoot's own source, 2025–26. Its interface needs the page's session token, which is not ours to take. */
export default defineDomSite({
  id: 'chatwoot',
  name: 'Chatwoot',
  matches: (page, url) =>
    conversation(url) !== undefined && page.querySelector('[data-message-id], .reply-box') !== null,
  threadId: (_page, url) => conversation(url),
  selectors: {
    subject: {
      '.conversation-details-wrap .user--name': '2026-01',
      '[data-bubble-name="email"] .subject': '2026-01',
    },
    item: { '[id^="message"][data-message-id]:not(:has(> [data-bubble-name="activity"]))': '2026-01' },
    author: { '.sender--name': '2025-06' },
    time: { time: '2026-01' },
    body: { [bubble]: '2026-01' },
    composer: {
      '.reply-box .ProseMirror-woot-style': '2026-01',
      '.reply-box .ProseMirror[contenteditable="true"]': '2026-01',
    },
  },
  notOwnText: 'blockquote',
  roleOf: (item) => {
    if (item.matches('.left-bubble') || find(item, { '.left-bubble': '2026-01' }, { outside: bubble }))
      return 'customer';
    return item.matches('.right-bubble') || find(item, { '.right-bubble': '2026-01' }, { outside: bubble })
      ? 'agent'
      : 'other';
  },
  idOf: (item) => item.dataset.messageId,
  order: 'by-id',
  neverSaid: [
    {
      part: 'visibility',
      reason: 'Chatwoot marks private notes by colour only, so they can’t be told from replies.',
    },
    { part: 'messages', reason: 'Only what the page has loaded was read; scroll up for older messages.' },
  ],
});
