import { htmlFrom, offer } from '../page';

declare const Quill: any; // biome-ignore lint/suspicious/noExplicitAny: a global of its own bundle.

const quill = new Quill('#editor', { theme: 'snow', placeholder: 'Write your reply' });
offer({
  set(paragraphs) {
    quill.setContents(quill.clipboard.convert({ html: htmlFrom(paragraphs) }));
    quill.history.clear();
  },
  get: () => quill.getSemanticHTML().replaceAll('&nbsp;', ' '),
});
