import { type DraftBlock, linksIn } from './plain-draft';
import type { Reading } from './reading';

/** What the editor did not keep of lists and links, in words for the user. */
export function lostIn(
  element: HTMLElement,
  reading: Reading,
  start: number,
  blocks: DraftBlock[],
  family: string,
): string[] {
  if (family === 'textarea' || family === 'plain-text') return []; // Text is all there can be.
  const lines = blocks.flatMap((block) => (block.kind === 'paragraph' ? block.lines : block.items));
  const items = blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
  const links = lines.flatMap((line) => linksIn(line));
  const lost: string[] = [];
  const elementAt = (text: string, from: number) => {
    const index = reading.text.indexOf(text, from);
    return { index, node: reading.rangeOf(index, index + text.length)?.startContainer.parentElement };
  };
  // With their sign in front: the words alone may stand elsewhere, too.
  const itemAt = (item: string, from: number) => {
    let at = elementAt(item, from);
    while (at.index >= 0 && !/(?:^|\n)(?:- |\d+\. )$/.test(reading.text.slice(at.index - 6, at.index))) {
      at = elementAt(item, at.index + 1);
    }
    return at;
  };
  if (!found(items, itemAt, 'li')) {
    lost.push('Lists became plain lines.');
  }
  const anchors = links.map((link) => link.text);
  if (!found(anchors, (text, from) => elementAt(text, from), 'a[href]')) {
    lost.push('Links became plain words.');
  }
  return lost;

  function found(
    texts: string[],
    find: (text: string, from: number) => { index: number; node: Element | null | undefined },
    selector: string,
  ): boolean {
    let from = Math.max(0, start - 2);
    return texts.every((text) => {
      const { index, node } = find(text, from);
      if (index >= 0) from = index + 1;
      const holder = node?.closest(selector);
      return holder !== null && holder !== undefined && element.contains(holder);
    });
  }
}
