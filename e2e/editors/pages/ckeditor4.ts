import { htmlFrom, type Loose, offer } from '../page';

declare const CKEDITOR: Loose;

CKEDITOR.config.versionCheck = false;
const editor = CKEDITOR.replace('editor', { customConfig: '', height: 250 });
editor.on('instanceReady', () =>
  offer({
    set: (paragraphs) =>
      new Promise<void>((done) =>
        editor.setData(htmlFrom(paragraphs), () => {
          editor.resetUndo();
          done();
        }),
      ),
    get: () => String(editor.getData()),
  }),
);
