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

const contentOf = (paragraphs: Paragraph[]) => {
  const entityMap: Loose = {};
  const entityFor = (url: string) => {
    const key = Object.keys(entityMap).length;
    entityMap[key] = { type: 'LINK', mutability: 'MUTABLE', data: { url } };
    return key;
  };
  return convertFromRaw({
    entityMap,
    blocks: paragraphs.map((spans, index) => {
      let at = 0;
      const inlineStyleRanges: Loose[] = [];
      const entityRanges: Loose[] = [];
      for (const { text, bold, link } of spans) {
        const range = { offset: at, length: text.length };
        if (bold) inlineStyleRanges.push({ ...range, style: 'BOLD' });
        if (link) entityRanges.push({ ...range, key: entityFor(link) });
        at += text.length;
      }
      const text = spans.map((span) => span.text).join('');
      return { key: `k${index}`, type: 'unstyled', text, depth: 0, inlineStyleRanges, entityRanges };
    }),
  });
};

flushSync(() => createRoot(document.querySelector('#root')!).render(<Box />));
offer({
  set: (paragraphs) =>
    flushSync(() => box?.setState({ editor: EditorState.createWithContent(contentOf(paragraphs), links) })),
  get() {
    const { blocks, entityMap } = convertToRaw(box!.state.editor.getCurrentContent());
    return blocks
      .map(({ type, text, inlineStyleRanges, entityRanges }: Loose) => {
        const tag = /list-item/.test(type) ? 'li' : 'p';
        const at = (ranges: Loose[], index: number) =>
          ranges.find(({ offset, length }) => offset <= index && index < offset + length);
        let html = '';
        let open = '';
        for (let index = 0; index <= text.length; index += 1) {
          const link = at(entityRanges, index);
          const bold = at(
            inlineStyleRanges.filter(({ style }: Loose) => style === 'BOLD'),
            index,
          );
          const look = `${link ? `<a href="${entityMap[link.key].data.url}">` : ''}${bold ? '<strong>' : ''}`;
          if (look !== open || index === text.length) {
            html += [...open.matchAll(/<(\w+)/g)]
              .map(([, name]) => `</${name}>`)
              .reverse()
              .join('');
            if (index < text.length) html += look;
            open = look;
          }
          html += escapeText(text.charAt(index));
        }
        return `<${tag}>${html}</${tag}>`;
      })
      .join('');
  },
});
