import { emptyLine } from './draft-html';
import { blockTags } from './look';

export interface MarkupLine {
  html: string;
  /** The elements that make the line what it is, outermost first. */
  blocks: readonly Element[];
  /** Empty lines below it, above the next. */
  emptyBelow: number;
}

const shaping = /^(?:ul|ol|li|h[1-6]|pre|table|dl|dt|dd)$/;

/** Lists, headings and the paragraph around a text; wrappers that an editor needs for itself are left out. */
export function blocksAround(node: Node, root: HTMLElement): Element[] {
  const blocks: Element[] = [];
  for (let element = node.parentElement; element && element !== root; element = element.parentElement) {
    const isInnermost = blocks.length === 0 && blockTags.test(element.localName);
    if (isInnermost || shaping.test(element.localName)) blocks.unshift(element);
  }
  // The paragraph within a list item is the editor's own.
  const last = blocks.at(-1);
  if (blocks.length > 1 && last && !shaping.test(last.localName)) blocks.pop();
  return blocks;
}

/** Lines as markup of their own kinds; undefined where they stand in something that we don't write, as a table. */
export function linesHtml(lines: readonly MarkupLine[], family: string): string | undefined {
  let html = '';
  let open: Element[] = [];
  let before: MarkupLine | undefined;
  const close = (depth: number) => {
    for (const element of open.splice(depth).reverse()) html += `</${tagOf(element)}>`;
  };
  for (const line of lines) {
    if (line.blocks.some((element) => !tagOf(element))) return undefined;
    const isSame = before && before.blocks.at(-1) === line.blocks.at(-1);
    if (before && isSame) html += '<br>'.repeat(1 + before.emptyBelow);
    else {
      let shared = 0;
      while (open[shared] && open[shared] === line.blocks[shared]) shared += 1;
      close(shared);
      if (before) html += emptyLines(before, family);
      for (const element of line.blocks.slice(shared)) html += `<${tagOf(element)}>`;
      open = [...line.blocks];
    }
    html += line.html;
    before = line;
  }
  close(0);
  return html;
}

function emptyLines({ blocks, emptyBelow }: MarkupLine, family: string): string {
  const isDiv = blocks.at(-1)?.localName === 'div';
  return (emptyLine[family] ?? (isDiv ? '<div><br></div>' : '<p><br></p>')).repeat(emptyBelow);
}

/** Quill keeps both kinds of lists in one element. */
function tagOf(element: Element): string | undefined {
  const { localName } = element;
  if (localName === 'ol' && element.querySelector(':scope > [data-list="bullet"]')) return 'ul';
  return /^(?:ul|ol|li|h[1-6]|pre|p|div)$/.test(localName) ? localName : undefined;
}
