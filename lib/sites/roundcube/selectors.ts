import type { Selectors } from '../dom';

/** Roundcube 1.6, elastic skin: from its source, 2026-08. */
export const selectors = {
  page: { '#messagecontframe, #message-header, #compose-content, #composebody': '2026-08' },
  /** In the list view the message opens in a frame of the same origin. */
  frame: { 'iframe#messagecontframe': '2026-08' },
  subject: { '#message-header h2.subject': '2026-08', '#message-header .subject': '2024-01' },
  from: {
    '#message-header .header.from': '2026-08',
    '#message-header .header-summary .rcmContactAddress': '2024-01',
  },
  to: { '#message-header .header.to': '2026-08' },
  date: {
    '#message-header .header.date': '2026-08',
    '#message-header .header-summary .text-nowrap': '2024-01',
  },
  person: { '.rcmContactAddress[title]': '2026-08' },
  body: { '#messagebody .message-htmlpart': '2026-08', '#messagebody .message-part': '2026-08' },
  attachment: { '#attachment-list li .attachment-name': '2026-08', '#attachment-list li a': '2024-01' },
  own: { '.header-title.username': '2026-08', '#taskmenu .username': '2024-01' },
  composeSubject: { '#compose-subject': '2026-08' },
  composeTo: { 'textarea#_to, input#_to': '2026-08' },
  composeFrom: { '#_from': '2026-08' },
  plain: { 'textarea#composebody': '2026-08' },
  editorFrame: { 'iframe#composebody_ifr': '2026-08' },
} satisfies Record<string, Selectors>;

export const fence = '#messagebody';

export const bodyMarks = {
  attribution: '#reply-intro, [id$="reply-intro"]',
  signature: '#_rc_sig, [id$="_rc_sig"]',
};

export const notOwnText = '#_rc_sig, #reply-intro, blockquote';
