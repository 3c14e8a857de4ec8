import { htmlFrom, type Loose, offer } from '../page';

declare const FroalaEditor: Loose;

const editor = new FroalaEditor('#editor', { heightMin: 200, toolbarButtons: ['bold', 'undo', 'redo'] }, () =>
  offer({
    set(paragraphs) {
      editor.html.set(htmlFrom(paragraphs));
      editor.undo.reset();
      editor.undo.saveStep();
    },
    get: () => String(editor.html.get()),
  }),
);
