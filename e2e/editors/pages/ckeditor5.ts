import { htmlFrom, type Loose, offer } from '../page';

declare const CKEDITOR: Loose;

const { ClassicEditor, Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, Autoformat } = CKEDITOR;
const editor = await ClassicEditor.create(document.querySelector('#editor'), {
  licenseKey: 'GPL',
  plugins: [Essentials, Paragraph, Bold, Italic, Link, List, BlockQuote, Autoformat],
  toolbar: ['bold', 'italic'],
  placeholder: 'Write your reply',
});
offer({
  set: (paragraphs) => editor.setData(htmlFrom(paragraphs)),
  setHtml: (html) => editor.setData(html),
  get: () => String(editor.getData()),
});
