import {
  CompositeDecorator,
  ContentState,
  convertFromRaw,
  convertToRaw,
  Editor,
  EditorState,
  RichUtils,
} from 'draft-js';
import { Component } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { escapeText, type Loose, offer, type Paragraph } from '../page';

let box: Box | undefined;

function Link({ contentState, entityKey, children }: Loose) {
  return <a href={contentState.getEntity(entityKey).getData().url}>{children}</a>;
}

const links = new CompositeDecorator([
  {
    component: Link,
    strategy: (block: Loose, found: Loose, content: Loose) =>
      block.findEntityRanges((character: Loose) => {
        const key = character.getEntity();
        return key !== null && content.getEntity(key).getType() === 'LINK';
      }, found),
  },
]);

class Box extends Component<object, { editor: Loose }> {
  override state = { editor: EditorState.createWithContent(ContentState.createFromText(''), links) };

  override componentDidMount() {
    box = this;
  }

  override render() {
    return (
      <Editor
        editorState={this.state.editor}
        onChange={(editor: Loose) => this.setState({ editor })}
        handleKeyCommand={(command: string, editor: Loose) => {
          const next = RichUtils.handleKeyCommand(editor, command);
          if (next) this.setState({ editor: next });
          return next ? 'handled' : 'not-handled';
        }}
      />
    );
  }
}

const contentOf = (paragraphs: Paragraph[]) =>
  convertFromRaw({
    entityMap: {},
    blocks: paragraphs.map((spans, index) => {
      let at = 0;
      const inlineStyleRanges = spans.flatMap(({ text, bold }) => {
        const range = { offset: at, length: text.length, style: 'BOLD' };
        at += text.length;
        return bold ? [range] : [];
      });
      const text = spans.map((span) => span.text).join('');
      return { key: `k${index}`, type: 'unstyled', text, depth: 0, inlineStyleRanges, entityRanges: [] };
    }),
  });

flushSync(() => createRoot(document.querySelector('#root')!).render(<Box />));
offer({
  set: (paragraphs) =>
    flushSync(() => box?.setState({ editor: EditorState.createWithContent(contentOf(paragraphs), links) })),
  get() {
    const { blocks } = convertToRaw(box!.state.editor.getCurrentContent());
    return blocks
      .map(({ type, text, inlineStyleRanges, entityRanges }: Loose) => {
        const tag = /list-item/.test(type) ? 'li' : 'p';
        const bold = inlineStyleRanges.find(({ style }: Loose) => style === 'BOLD');
        const inner = bold
          ? [
              escapeText(text.slice(0, bold.offset)),
              `<strong>${escapeText(text.slice(bold.offset, bold.offset + bold.length))}</strong>`,
              escapeText(text.slice(bold.offset + bold.length)),
            ].join('')
          : escapeText(text);
        return `<${tag}>${entityRanges.length ? `<a href>${inner}</a>` : inner}</${tag}>`;
      })
      .join('');
  },
});
