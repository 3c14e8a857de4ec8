import { useState } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createEditor, type Descendant, Editor, Text, Transforms } from 'slate';
import { withHistory } from 'slate-history';
import { Editable, type RenderElementProps, type RenderLeafProps, Slate, withReact } from 'slate-react';
import { escapeText, type Loose, offer, type Paragraph } from '../page';

const editor = withHistory(withReact(createEditor()));
const isLink = (node: Loose) => node.link !== undefined;
editor.isInline = isLink;
const empty: Descendant[] = [{ children: [{ text: '' }] } as Descendant];

function Leaf({ attributes, children, leaf }: RenderLeafProps) {
  return (
    <span {...attributes}>{(leaf as { bold?: boolean }).bold ? <strong>{children}</strong> : children}</span>
  );
}

function Block({ attributes, children, element }: RenderElementProps) {
  return isLink(element) ? (
    <a {...attributes} href={(element as Loose).link}>
      {children}
    </a>
  ) : (
    <div {...attributes}>{children}</div>
  );
}

const childrenFrom = (spans: Paragraph) =>
  spans.map(({ link, ...leaf }) => (link ? { link, children: [leaf] } : leaf));

const htmlOf = (node: Loose): string => {
  if (Text.isText(node)) {
    const words = escapeText(node.text);
    return 'bold' in node ? `<strong>${words}</strong>` : words;
  }
  const inner = node.children.map(htmlOf).join('');
  return isLink(node) ? `<a href="${node.link}">${inner}</a>` : `<p>${inner}</p>`;
};

function Box() {
  const [value] = useState(empty);
  return (
    <Slate editor={editor} initialValue={value}>
      <Editable
        id="editor"
        placeholder="Write your reply"
        renderElement={(props) => <Block {...props} />}
        renderLeaf={(props) => <Leaf {...props} />}
      />
    </Slate>
  );
}

flushSync(() => createRoot(document.querySelector('#root')!).render(<Box />));
offer({
  set(paragraphs) {
    const children = paragraphs.map(
      (spans) => ({ children: spans.length ? childrenFrom(spans) : [{ text: '' }] }) as Descendant,
    );
    Transforms.deselect(editor);
    Editor.withoutNormalizing(editor, () => {
      for (const _ of [...editor.children]) Transforms.removeNodes(editor, { at: [0] });
      Transforms.insertNodes(editor, children, { at: [0] });
    });
    editor.history = { undos: [], redos: [] };
  },
  get: () => editor.children.map(htmlOf).join(''),
});
