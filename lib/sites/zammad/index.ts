import { find, shortText } from '../dom';
import { defineDomSite } from '../dom-site';
import { readByApi } from './api';

const body = {
  '.textBubble-content .richtext-content': '2026-06',
  '[data-test-id="article-content"] .inner-article-body': '2026-06',
  '[data-test-id^="article-bubble-body-"]': '2026-06',
};
const looking = { outside: Object.keys(body).join(', ') };
const stripes = { '.bg-stripes, .border-stripes': '2026-06' };
const classic = (url: URL): string | undefined => /^#ticket\/zoom\/(\d+)/.exec(url.hash)?.[1];
const desktop = (url: URL): string | undefined => /\/desktop\/tickets\/(\d+)/.exec(url.pathname)?.[1];

/** Both interfaces, from Zammad's own source; never run by us. */
export default defineDomSite({
  id: 'zammad',
  name: 'Zammad',
  matches: (page, url) =>
    (classic(url) !== undefined && page.querySelector('.ticketZoom, #app .content') !== null) ||
    (desktop(url) !== undefined && page.querySelector('#app') !== null),
  threadId: (_page, url) => classic(url) ?? desktop(url),
  readByApi: (page, url, signal) => readByApi(page, url, classic(url) ?? desktop(url) ?? '', signal),
  // The task bar keeps other tickets in the page.
  root: (page, url) =>
    classic(url) ? (page.querySelector('.content.active .ticketZoom') ?? undefined) : page,
  selectors: {
    subject: { '.js-objectTitle': '2026-06', '[data-test-id="ticket-title"]': '2026-06' },
    item: {
      '.ticket-article-item[data-id]': '2026-06',
      '[data-test-id^="article-bubble-container-"]': '2026-06',
    },
    author: {
      '.article-content-meta .article-meta-row .article-meta-value': '2026-06',
      '#author-name-and-creation-date': '2026-06',
    },
    time: { '.humanTimeFromNow[datetime]': '2026-06', time: '2026-06' },
    body,
    composer: {
      'form.article-add .articleNewEdit-body[contenteditable="true"]': '2026-06',
      '#ticketArticleReplyForm [data-test-id="field-editor"] .ProseMirror[role="textbox"]': '2026-06',
    },
  },
  notOwnText: '[data-signature], blockquote',
  roleOf: (item) => {
    if (item.matches('.customer') || find(item, { '.Content--customer': '2026-06' }, looking))
      return 'customer';
    return item.matches('.agent') || find(item, { '.Content--agent': '2026-06' }, looking)
      ? 'agent'
      : 'other';
  },
  visibilityOf: (item) =>
    item.matches('.is-internal') || find(item, stripes, looking) ? 'internal' : 'public',
  idOf: (item) => item.getAttribute('data-id') ?? /(\d+)$/.exec(item.getAttribute('data-test-id') ?? '')?.[1],
  channelOf: (page, composer) => {
    const form = composer.closest('form.article-add');
    if (form) return form.matches('.is-internal') ? 'internal' : 'public';
    const panel = find(page, { '[data-test-id="article-reply-stripes-panel"]': '2026-06' }, looking);
    if (!panel) return 'unknown';
    return panel.matches('.bg-stripes, .border-stripes') || find(panel, stripes, looking)
      ? 'internal'
      : 'public';
  },
  fieldsOf: (root): Record<string, string> => {
    const number = shortText(find(root, { '.js-objectNumber': '2026-06' }));
    return number ? { number } : {};
  },
  order: 'page',
});
