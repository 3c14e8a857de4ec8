import { htmlFrom, type Loose, offer } from '../page';

declare const Quill: Loose;

const quill = new Quill('#editor', { theme: 'snow', placeholder: 'Write your reply' });
offer({
  set(paragraphs) {
    quill.setContents(quill.clipboard.convert({ html: htmlFrom(paragraphs) }));
    quill.history.clear();
  },
  get: () => String(quill.getSemanticHTML().replaceAll('&nbsp;', ' ')),
});
