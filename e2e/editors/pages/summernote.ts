import { htmlFrom, type Loose, offer } from '../page';

declare const jQuery: Loose;

const editor = jQuery('#editor');
editor.summernote({ height: 200 });
offer({
  set(paragraphs) {
    editor.summernote('code', htmlFrom(paragraphs));
    editor.summernote('commit');
  },
  get: () => String(editor.summernote('code')),
});
