import { createEmptyHistoryState, registerHistory } from '@lexical/history';
import { $generateHtmlFromNodes } from '@lexical/html';
import { $createLinkNode, LinkNode } from '@lexical/link';
import { ListItemNode, ListNode } from '@lexical/list';
import { registerRichText } from '@lexical/rich-text';
import { $createParagraphNode, $createTextNode, $getRoot, createEditor } from 'lexical';
import { offer } from '../page';

const editor = createEditor({
  namespace: 'sample',
  nodes: [ListNode, ListItemNode, LinkNode],
  onError(error) {
    throw error;
  },
});
const history = createEmptyHistoryState();
editor.setRootElement(document.querySelector<HTMLElement>('#editor'));
registerRichText(editor);
registerHistory(editor, history, 300);
offer({
  set(paragraphs) {
    editor.update(
      () => {
        $getRoot().clear();
        for (const spans of paragraphs) {
          const paragraph = $createParagraphNode();
          for (const { text, bold, link } of spans) {
            const node = $createTextNode(text);
            if (bold) node.toggleFormat('bold');
            paragraph.append(link ? $createLinkNode(link).append(node) : node);
          }
          $getRoot().append(paragraph);
        }
      },
      { discrete: true },
    );
    history.undoStack = [];
    history.redoStack = [];
  },
  get: () => editor.getEditorState().read(() => $generateHtmlFromNodes(editor)),
});
