import { htmlFrom, offer } from '../page';

declare const CKEDITOR: any; // biome-ignore lint/suspicious/noExplicitAny: a global of its own bundle.

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
    get: () => editor.getData(),
  }),
);
