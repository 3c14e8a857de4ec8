import type { Selectors } from '../dom';

/** Our own page: it changes together with this file. */
export const selectors = {
  ticket: { 'main.ticket[data-ticket]': '2026-11' },
  subject: { 'h1.subject': '2026-11' },
  conversation: { 'ol.conversation': '2026-11' },
  message: { 'ol.conversation > li > article.message': '2026-11' },
  author: { '.author': '2026-11' },
  address: { '.address': '2026-11' },
  time: { 'time[datetime]': '2026-11' },
  body: { '.message-body': '2026-11' },
  attachment: { '.attachments > li': '2026-11' },
  field: { 'dl > dd[data-field]': '2026-11' },
  reply: { 'form.reply': '2026-11' },
  composer: { '.composer[contenteditable=true]': '2026-11' },
} satisfies Record<string, Selectors>;

export const fence = '.message-body';
export const bodyMarks = { quote: 'blockquote.quoted', signature: '.signature' };
export const notOwnText = '.signature';
