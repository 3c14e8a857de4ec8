import { onWrote } from '@/lib/lint/model/quotes';
import type { ComposerText } from './editor';
import { notOwnSelector } from './not-own-text';

const introduction = new RegExp(`^[ \\t]*${onWrote}[ \\t]*$`, 'gim');

/**
 * The text as it is checked. A reader leaves quotes out and knows the line above them by its class alone; where it has
 * none, blanks of the same length stand for it, else all below it would look quoted.
 */
export function withoutIntroductions(
  element: HTMLElement,
  read: ComposerText,
  siteSelector: string | undefined,
): string {
  return read.text.replace(introduction, (line, start: number) =>
    isAboveQuote(element, read, start + line.trimEnd().length, siteSelector) ? ' '.repeat(line.length) : line,
  );
}

function isAboveQuote(
  element: HTMLElement,
  read: ComposerText,
  end: number,
  siteSelector: string | undefined,
): boolean {
  const inValue = read.selectionOf?.(end - 1, end);
  if (inValue) return /^\s*>/.test((element as HTMLTextAreaElement).value.slice(inValue.end));
  const range = read.rangeOf(end - 1, end);
  if (!range) return false;
  const walker = element.ownerDocument.createTreeWalker(element, 5 /* Elements and text. */);
  walker.currentNode = range.endContainer;
  if (walker.currentNode.nodeValue?.slice(range.endOffset).trim()) return false;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.nodeType === 1 && (node as Element).matches(notOwnSelector(siteSelector))) return true;
    if (node.nodeType === 3 && node.nodeValue?.trim()) return false;
  }
  return false;
}
