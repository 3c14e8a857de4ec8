import { defineDomSite } from '../dom-site';
import { readByApi } from './api';

const hosted = /\.(?:freshdesk|freshworks|myfreshworks)\.com$/;
const ticketId = (url: URL): string | undefined => /\/a\/tickets\/(\d+)/.exec(url.pathname)?.[1];

/** Own domains are common: the path's form and the page's own hooks decide. From public notes, live 2026-08 and 09. */
export default defineDomSite({
  id: 'freshdesk',
  name: 'Freshdesk',
  matches: (page, url) =>
    hosted.test(url.hostname) ||
    (ticketId(url) !== undefined &&
      page.querySelector('.ticket-details-wrapper, .tickets-conversation-pane') !== null),
  threadId: (_page, url) => ticketId(url),
  readByApi: (page, url, signal) => readByApi(page, url, ticketId(url) ?? '', signal),
  selectors: {
    subject: { '.ticket-subject-heading': '2026-09' },
    item: {
      '.ticket-details__item': '2026-09',
      '[data-test-id^="conversation-"]:not([data-test-id="conversation-wrapper"])': '2026-09',
    },
    author: { '[data-test-id="user-name"] b': '2026-09', '[data-test-id="user-name"]': '2026-09' },
    time: { '[data-test-id="time-info"]': '2026-09', 'time-ago .timeago-units': '2026-09' },
    body: {
      '[data-test-conversation="conversation-text"]': '2026-09',
      '.ticket_note[data-note-id]': '2026-08',
      '#ticket_original_request': '2026-08',
    },
    more: { 'button[data-test-button="load-more"]': '2026-09' },
    list: { '[data-test-id="conversation-wrapper"]': '2026-09', '.tickets-conversation-pane': '2026-09' },
    composer: { '.rich-editor .fr-element[contenteditable="true"]': '2026-09' },
    reply: {
      '[data-test-email-action="reply"]': '2026-09',
      '[data-test-email-action-btn="reply"]': '2026-09',
    },
  },
  notOwnText: '.freshdesk_quote, blockquote, .signature',
  roleOf: (item) => {
    if (item.matches('.ticket-details__requestor')) return 'customer';
    return item.matches('.ticket-details__privatenote') || item.querySelector('[data-test-is-agent]')
      ? 'agent'
      : 'other';
  },
  visibilityOf: (item) => (item.matches('.ticket-details__privatenote') ? 'internal' : 'public'),
  idOf: (item) => /^conversation-(\d+)$/.exec(item.getAttribute('data-test-id') ?? '')?.[1],
  order: 'page',
});
