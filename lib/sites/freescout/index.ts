import { defineDomSite } from '../dom-site';

const conversation = (url: URL): string | undefined => /\/conversation\/(\d+)/.exec(url.pathname)?.[1];

/** From FreeScout's own source, 2026-08; never run by us. */
export default defineDomSite({
  id: 'freescout',
  name: 'FreeScout',
  matches: (page, url) =>
    conversation(url) !== undefined &&
    page.querySelector('body[data-conversation_id], #conv-subject') !== null,
  threadId: (_page, url) => conversation(url),
  selectors: {
    subject: { '#conv-subject .conv-subjtext span': '2026-08', '#conv-subject .conv-subjtext': '2026-08' },
    item: {
      '.thread.thread-type-customer[data-thread_id], .thread.thread-type-message[data-thread_id], .thread.thread-type-note[data-thread_id]':
        '2026-08',
    },
    author: { '.thread-person strong': '2026-08', '.thread-person': '2026-08' },
    time: { '.thread-date': '2026-08' },
    body: { '.thread-body': '2026-08' },
    attachment: { '.thread-attachments a': '2026-08' },
    composer: {
      '.conv-reply-block .note-editable[contenteditable="true"]': '2026-08',
      '.conv-reply-block textarea#body': '2026-08',
    },
    reply: { '.conv-reply': '2026-08' },
  },
  notOwnText: '.signature, blockquote, .gmail_quote',
  roleOf: (item) => (item.matches('.thread-type-customer') ? 'customer' : 'agent'),
  visibilityOf: (item) => (item.matches('.thread-type-note') ? 'internal' : 'public'),
  idOf: (item) => item.dataset.thread_id,
  channelOf: (_page, composer) => {
    const box = composer.closest('.conv-reply-block');
    if (!box) return 'unknown';
    const flag = box.querySelector('input[name="is_note"]')?.getAttribute('value');
    return box.matches('.conv-note-block') || flag === '1' ? 'internal' : 'public';
  },
  order: 'by-id',
});
