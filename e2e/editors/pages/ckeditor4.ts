import { htmlFrom, type Loose, offer } from '../page';

declare const CKEDITOR: Loose;

CKEDITOR.config.versionCheck = false;
const editor = CKEDITOR.replace('editor', {
  customConfig: '',
  height: 250,
  extraPlugins: 'editorplaceholder',
  editorplaceholder: 'Write your reply', // Stands in the box as real text.
});
const setHtml = (html: string) =>
  new Promise<void>((done) =>
    editor.setData(html, () => {
      editor.resetUndo();
      done();
    }),
  );
editor.on('instanceReady', () =>
  offer({
    set: (paragraphs) => setHtml(htmlFrom(paragraphs)),
    setHtml,
    get: () => String(editor.getData()),
  }),
);
