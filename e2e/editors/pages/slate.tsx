import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Node, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { escapeText, offer } from '../page';

const editor = withHistory(withReact(createEditor()));
const empty: Descendant[] = [{ children: [{ text: '' }] } as Descendant];

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return (
    <span {...attributes}>{(leaf as { bold?: boolean }).bold ? <strong>{children}</strong> : children}</span>
  );
}

function Box() {
  const [value] = useState(empty);
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable id="editor" placeholder="Write your reply" renderLeaf={(props) => <Leaf {...props} />} />
    </Slate>
  );
}

flushSync(() => createRoot(document.querySelector('#root')!).render(<Box />));
offer({
  set(paragraphs) {
    const children = paragraphs.map(
      (spans) => ({ children: spans.length ? spans : [{ text: '' }] }) as Descendant,
    );
    Transforms.deselect(editor);
    Editor.withoutNormalizing(editor, () => {
      for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, children, { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
  },
  get: () =>
    editor.children
      .map(
        (node) =>
          `<p>${[...Node.texts(node)].map(([{ text, ...marks }]) => ('bold' in marks ? `<strong>${escapeText(text)}</strong>` : escapeText(text))).join('')}</p>`,
      )
      .join(''),
});
