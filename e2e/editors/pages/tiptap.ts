import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { htmlFrom, offer } from '../page';

const editor = new Editor({
  element: document.querySelector<HTMLElement>('#root')!,
  extensions: [StarterKit],
});
const setHtml = (html: string) => {
  editor.chain().setMeta('addToHistory', false).setContent(html).run();
};
offer({
  set: (paragraphs) => setHtml(htmlFrom(paragraphs)),
  setHtml,
  get: () => editor.getHTML(),
});
