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
const setHtml = (html: string) => {
  editor.setContent(html);
  editor.undoManager.clear();
  editor.undoManager.add();
};
offer({
  set: (paragraphs) => setHtml(htmlFrom(paragraphs)),
  setHtml,
  get: () => String(editor.getContent()),
});
