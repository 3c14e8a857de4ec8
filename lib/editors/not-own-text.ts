/** What stands in reply boxes and is not the agent's own: signatures, quoted history, the line that introduces it. */
const signatures = [
  '.gmail_signature',
  '.gmail_signature_prefix',
  '[data-smartmail="gmail_signature"]',
  '.moz-signature',
  '#_rc_sig',
  '#Signature',
];
const quotes = [
  '.gmail_quote',
  '.gmail_quote_container',
  '.gmail_attr',
  '.moz-cite-prefix',
  '.moz-forward-container',
  'blockquote',
  '#reply-intro',
];
/** Placeholders and helpers that editors keep in the editable. */
const notText = [
  'script',
  'style',
  'template',
  'button',
  'select',
  'textarea',
  '[data-slate-placeholder]',
  '[data-mce-bogus="all"]',
  '.public-DraftEditorPlaceholder-root',
  'body.cke_editable > .placeholder', // CKEditor 4 writes its placeholder as real text.
  '.ql-ui',
  '.ql-clipboard',
  '.fr-placeholder',
  '.cke_reset',
];

/** From here on everything is history: Outlook puts no container around what it quotes. */
export const historyStart = '#divRplyFwdMsg, #appendonsend, hr#stopSpelling';
export const helperSelector = notText.join(', ');

/** The site's own selector together with the marks known from mail programs. */
export function notOwnSelector(siteSelector?: string): string {
  return [siteSelector?.trim(), ...signatures, ...quotes].filter(Boolean).join(', ');
}

/** CKEditor 4 writes its placeholder as real text into the empty body, and marks the body. */
export const emptyWithPlaceholder = 'body.cke_editable.placeholder';
