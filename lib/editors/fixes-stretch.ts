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
  const lines = linesOf(reading);
  const ends = {
    lines,
    first: lines.findIndex((line) => start <= line.end),
    last: lines.findIndex((line) => end <= line.end),
    blocksAt: (line: Line) => blocksAround(reading.runsIn(line.start, line.end)[0]!.node, root),
  };
  const list = listAt(ends, ends.first);
  const isWithinList = list !== undefined && list === listAt(ends, ends.last);
  if (isWithinList) return { from: lines[ends.first]!.start, to: lines[ends.last]!.end, isInline: false };
  const { from, to } = isNative(family) ? nativeStretch(reading, ends, start, end) : wholeLists(ends);
  return { from, to, isInline: false };
}

interface Ends {
  lines: Line[];
  first: number;
  last: number;
  blocksAt(line: Line): Element[];
}

const listAt = ({ lines, blocksAt }: Ends, line: number) =>
  blocksAt(lines[line]!).find(({ localName }) => /^[uo]l$/.test(localName));

/** Editors tear a list where a paste begins or ends in it. */
function wholeLists(ends: Ends) {
  let { first, last } = ends;
  const below = listAt(ends, last);
  while (first > 0 && listAt(ends, first)) first -= 1; // Begun above it, where there is a line.
  while (below && last < ends.lines.length - 1 && listAt(ends, last + 1) === below) last += 1;
  return { from: ends.lines[first]!.start, to: ends.lines[last]!.end };
}

/**
 * The browser itself puts blocks into an emptied one instead of in its place, and tears lists at their ends: words before
 * and after stay where they are, and a list goes as a whole.
 */
function nativeStretch(reading: Reading, ends: Ends, start: number, end: number) {
  const { lines } = ends;
  let { first, last } = ends;
  const tagAt = (line: number) => ends.blocksAt(lines[line]!).at(-1)?.localName;
  const mustLeave = (line: number, isAtEdge: boolean) =>
    listAt(ends, line) !== undefined || (isAtEdge && tagAt(line) === 'div');
  let from = withinWordBefore(reading, start);
  while (first > 0 && mustLeave(first, from === lines[first]!.start)) {
    first -= 1;
    from = withinWordBefore(reading, lines[first]!.end);
  }
  let to = withinWordAfter(reading, end);
  while (last < lines.length - 1 && mustLeave(last, to === lines[last]!.end)) {
    last += 1;
    to = withinWordAfter(reading, lines[last]!.start);
  }
  // A paragraph takes no blocks into itself; torn, its links would be dressed in styles.
  if (tagAt(first) === 'p') from = lines[first]!.start;
  if (tagAt(last) === 'p') to = lines[last]!.end;
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

function lineEnd(reading: Reading, offset: number): number {
  let at = offset;
  while (isTyped(reading, at)) at += 1;
  return at;
}
