import type { Selectors } from '../dom';

/** RT 5.0.3 was seen by us in 2026-11; RT 6 is from its source, 2025-06. */
export const selectors = {
  body: { 'body[id^="comp-Ticket-"]': '2026-11' },
  subject: { '#header h1': '2026-11', title: '2026-11' },
  basics: { '.ticket-info-basics .inline-edit-display': '2026-11', '.ticket-info-basics': '2026-11' },
  people: { '.ticket-info-people .inline-edit-display': '2026-11', '.ticket-info-people': '2026-11' },
  fieldValue: { '.current-value': '2026-11', '.value': '2026-11' },
  /** Beside it stands the final priority. */
  priority: { '.current-value .Priority': '2026-11', '.current-value': '2026-11', '.value': '2026-11' },
  user: { '.user[data-user-id]': '2026-11' },
  history: { '.history-container': '2026-11', '.history': '2025-06' },
  transaction: { '.transaction.message[data-transaction-id]': '2026-11' },
  author: { '.metadata .description .user': '2026-11' },
  time: { '.metadata .date': '2026-11' },
  content: { '.content': '2026-11' },
  messageBody: { '.messagebody': '2026-11' },
  attachment: { '.downloadattachment a[href*="Attachment/"]:not([href*="WithHeaders"])': '2026-11' },
  loadMore: { '.history-container [data-oldest-transaction-id]': '2025-06', '.show-more-history': '2025-06' },
  updateForm: { 'form[name="TicketUpdate"]': '2026-11' },
  formId: { 'input[name="id"]': '2026-11' },
  updateType: { 'select[name="UpdateType"]': '2026-11' },
  field: { 'textarea[name="UpdateContent"]': '2026-11' },
  editorFrame: { 'iframe.cke_wysiwyg_frame': '2026-11' },
  editorInPage: { '.ck-editor__editable[contenteditable="true"]': '2025-06' },
} satisfies Record<string, Selectors>;

/** Where the sender's own markup begins. */
export const fence = '.messagebody, .transaction > .content';

export const bodyMarks = {
  quote: '.message-stanza .message-stanza.closed, .message-stanza .message-stanza.open',
  skip: '.message-stanza-folder',
};

export const notOwnText = 'blockquote, .gmail_quote, .signature';
