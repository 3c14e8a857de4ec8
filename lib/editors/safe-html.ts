import DOMPurify from 'dompurify';

/** What a draft is made of; everything else is taken out, its words kept. */
const allowed = { tags: ['p', 'br', 'ul', 'ol', 'li', 'a'], attributes: ['href'] };

/**
 * The last gate before markup leaves for another program: only paragraphs, lists and web or mail links, whatever came in.
 * Needs a window.
 */
export const safeHtml = (html: string): string =>
  DOMPurify.sanitize(html, {
    ALLOWED_TAGS: allowed.tags,
    ALLOWED_ATTR: allowed.attributes,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto):/i,
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
  });
