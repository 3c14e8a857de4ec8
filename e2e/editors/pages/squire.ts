import DOMPurify from 'dompurify';
import Squire from 'squire-rte';
import { htmlFrom, offer } from '../page';

const editor = new Squire(document.querySelector<HTMLElement>('#editor')!, {
  sanitizeToDOMFragment: (html: string) =>
    DOMPurify.sanitize(html, { RETURN_DOM_FRAGMENT: true, RETURN_TRUSTED_TYPE: false }),
});
offer({
  set(paragraphs) {
    editor.setHTML(htmlFrom(paragraphs, 'div', 'b'));
  },
  get: () => editor.getHTML(),
});
