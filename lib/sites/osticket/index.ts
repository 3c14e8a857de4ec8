import { defineDomSite } from '../dom-site';

const ticketId = (url: URL): string | undefined =>
  /\/scp\/tickets\.php$/.test(url.pathname) ? (url.searchParams.get('id') ?? undefined) : undefined;

/** Staff panel, from osTicket's own source, 2023-10; never run by us. */
export default defineDomSite({
  id: 'osticket',
  name: 'osTicket',
  matches: (page, url) =>
    ticketId(url) !== undefined && page.querySelector('.thread-entry, #post-reply-tab') !== null,
  threadId: (_page, url) => ticketId(url),
  selectors: {
    subject: { '.tixTitle h3': '2023-10', '#content h3': '2023-10' },
    item: { '.thread-entry.message, .thread-entry.response, .thread-entry.note': '2023-10' },
    author: { '.header b': '2023-10' },
    time: { 'time[datetime]': '2023-10' },
    body: { '.thread-body': '2023-10' },
    composer: {
      '.redactor-in[contenteditable="true"]': '2023-10',
      'textarea#response, textarea#internal_note': '2023-10',
    },
    reply: { '#post-reply-tab': '2023-10' },
  },
  notOwnText: '.signature, blockquote',
  roleOf: (item) => (item.matches('.message') ? 'customer' : 'agent'),
  visibilityOf: (item) => (item.matches('.note') ? 'internal' : 'public'),
  channelOf: (_page, composer) => {
    const box = composer.closest('form, .tab_content');
    if (composer.id === 'internal_note' || box?.querySelector('textarea#internal_note')) return 'internal';
    return composer.id === 'response' || box?.querySelector('textarea#response') ? 'public' : 'unknown';
  },
  order: 'page',
});
