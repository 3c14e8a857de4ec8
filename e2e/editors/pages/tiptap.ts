import { Editor } from '@tiptap/core';
import StarterKit from '@tiptap/starter-kit';
import { htmlFrom, offer } from '../page';

const editor = new Editor({
  element: document.querySelector<HTMLElement>('#root')!,
  extensions: [StarterKit],
});
offer({
  set(paragraphs) {
    editor.chain().setMeta('addToHistory', false).setContent(htmlFrom(paragraphs)).run();
  },
  get: () => editor.getHTML(),
});
