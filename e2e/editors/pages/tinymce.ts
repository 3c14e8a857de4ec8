import { htmlFrom, type Loose, offer } from '../page';

declare const tinymce: Loose;

const [editor] = await tinymce.init({
  selector: '#editor',
  license_key: 'gpl',
  plugins: 'lists link',
  menubar: false,
  statusbar: false,
  height: 300,
});
offer({
  set(paragraphs) {
    editor.setContent(htmlFrom(paragraphs));
    editor.undoManager.clear();
    editor.undoManager.add();
  },
  get: () => String(editor.getContent()),
});
