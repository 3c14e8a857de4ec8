import { isNative } from './caret';
import type { TextFix } from './editor';
import { blocksAround } from './lines-html';
import { isTyped, wordEnd, wordStart } from './passage';
import type { EditableText } from './read-editable';
import type { Reading } from './reading';

interface Stretch {
  from: number;
  to: number;
  isInline: boolean;
}

/** What of the text is put in anew: whole words of one line, else whole lines, which every editor parts from the others. */
export function stretchFor(
  root: HTMLElement,
  family: string,
  reading: { kind: 'editable' } & EditableText,
  fixes: readonly TextFix[],
): Stretch {
  const start = fixes[0]!.start;
  const end = fixes.at(-1)!.end;
  if (!reading.text.slice(start, end).includes('\n'))
    return isNative(family)
      ? { from: withinWordBefore(reading, start), to: withinWordAfter(reading, end), isInline: true }
      : { from: wordStart(reading, start), to: wordEnd(reading, end), isInline: true };
  if (!isNative(family))
    return { from: lineStart(reading, start), to: lineEnd(reading, end), isInline: false };
  return { ...nativeStretch(root, reading, start, end), isInline: false };
}

/**
 * The browser itself puts blocks into an emptied one instead of in its place, and tears lists at their ends: words before
 * and after stay where they are, and a list goes as a whole.
 */
function nativeStretch(
  root: HTMLElement,
  reading: { kind: 'editable' } & EditableText,
  start: number,
  end: number,
) {
  const blockAt = (line: Line) => blocksAround(reading.runsIn(line.start, line.end)[0]!.node, root);
  const listAt = (line: Line) => blockAt(line).find(({ localName }) => /^[uo]l$/.test(localName));
  const lines = linesOf(reading);
  let first = lines.findIndex((line) => start <= line.end);
  let last = lines.findIndex((line) => end <= line.end);
  const list = listAt(lines[first]!);
  if (list && list === listAt(lines[last]!)) return { from: lines[first]!.start, to: lines[last]!.end };
  const isParagraph = (line: Line) => blockAt(line).at(-1)?.localName === 'p';
  const mustLeave = (line: Line, isAtEdge: boolean) =>
    listAt(line) !== undefined || (isAtEdge && blockAt(line).at(-1)?.localName === 'div');
  let from = withinWordBefore(reading, start);
  while (first > 0 && mustLeave(lines[first]!, from === lines[first]!.start)) {
    first -= 1;
    from = withinWordBefore(reading, lines[first]!.end);
  }
  let to = withinWordAfter(reading, end);
  while (last < lines.length - 1 && mustLeave(lines[last]!, to === lines[last]!.end)) {
    last += 1;
    to = withinWordAfter(reading, lines[last]!.start);
  }
  // A paragraph takes no blocks into itself; torn, its links would be dressed in styles.
  if (isParagraph(lines[first]!)) from = lines[first]!.start;
  if (isParagraph(lines[last]!)) to = lines[last]!.end;
  return { from, to };
}

/** The nearest place before within a word, else the start of the line: a space at the edge would become an NBSP. */
function withinWordBefore(reading: Reading, offset: number): number {
  let at = offset - 1;
  while (isTyped(reading, at) && !(isTyped(reading, at - 1) && isWithinWord(reading, at))) at -= 1;
  return isTyped(reading, at) ? at : Math.min(offset, at + 1);
}

function withinWordAfter(reading: Reading, offset: number): number {
  let at = offset + 1;
  while (isTyped(reading, at - 1) && !(isTyped(reading, at) && isWithinWord(reading, at))) at += 1;
  return isTyped(reading, at - 1) ? at : Math.max(offset, at - 1);
}

const isWithinWord = ({ text }: Reading, at: number) => !/\s/.test(text[at - 1]! + text[at]!);

interface Line {
  start: number;
  end: number;
}

/** Lines with words, without list signs. */
function linesOf(reading: Reading): Line[] {
  const lines: Line[] = [];
  let at = 0;
  while (at < reading.text.length) {
    const end = lineEnd(reading, at);
    if (end > at) lines.push({ start: at, end });
    at = Math.max(end, at + 1);
  }
  return lines;
}

function lineStart(reading: Reading, offset: number): number {
  let at = offset;
  while (isTyped(reading, at - 1)) at -= 1;
  return at;
}

function lineEnd(reading: Reading, offset: number): number {
  let at = offset;
  while (isTyped(reading, at)) at += 1;
  return at;
}
