import { gapFor, htmlOf } from './draft-html';
import { linesAround, passageFor } from './passage';
import { type Target, valueSpan } from './place';
import { type DraftBlock, plainOf } from './plain-draft';
import type { Reading } from './reading';
import type { Expected } from './verify';
import { inlineWaysFor, type Payload, type Way, waysFor } from './ways';

/** One way to try, with what is put where. */
export interface Attempt {
  way: Way;
  payload: Payload;
  range: Target;
}

/** One line into a line that has words already stays in it. */
export function isInline(blocks: DraftBlock[], before: Reading, target: Target): boolean {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.kind !== 'paragraph' || only.lines.length > 1) return false;
  return !(target.opensLine && closesLine(before, target));
}

const closesLine = ({ text }: Reading, { end }: Target) => end >= text.length || text[end] === '\n';

/** Words put into a line keep a space from the words beside them. */
export function spaced(words: string, text: string, { start, end, opensLine }: Target): string {
  const lead = !opensLine && /[^\s([„“"']/.test(text[start - 1] ?? ' ') ? ' ' : '';
  const follow = /[\p{L}\p{N}]/u.test(text[end] ?? ' ') ? ' ' : '';
  return lead + words + follow;
}

/** The ways to put a draft, or a passage within a line, at its place in this family, in order. */
export function planFor(
  element: HTMLElement,
  family: string,
  { start, end, inserted, inline }: Expected,
  blocks: DraftBlock[],
  target: Target,
  reading: Reading,
): Attempt[] {
  if (inline) {
    const { payload, mixedLook, ...place } = passageFor(reading, start, end, inserted);
    const range = { ...target, ...place };
    range.atCaret &&= place.start === start && place.end === end;
    return inlineWaysFor(family, mixedLook).map((way) =>
      // The browser itself keeps spaces and takes nothing for an answer; more than the passage would confuse it.
      way === 'insert-text'
        ? { way, payload: { html: '', plain: inserted }, range: target }
        : { way, payload, range },
    );
  }
  const gap = gapFor(element, family);
  if (target.joins && startsOwnParagraph.has(family)) {
    const { from, to, ...around } = linesAround(reading, start, end);
    // TinyMCE takes the text where the markup holds nothing but paragraphs: both must say the same.
    const plain = reading.text.slice(from, start) + inserted + reading.text.slice(end, to);
    const html = htmlOf(blocks, gap, around);
    return [{ way: 'paste', payload: { html, plain }, range: { ...target, start: from, end: to } }];
  }
  const isApart = target.joins || (target.opensLine && closesLine(reading, target));
  const ways = isApart || family !== 'draft' ? waysFor(family) : draftInLine;
  const plain = ways[0] === 'paste' ? inserted : partedBy(element, reading, inserted, target);
  const lead = (way: Way) => (target.opensLine || target.joins ? '' : newLine(family, way));
  const follow = (way: Way) => (closesLine(reading, target) || target.joins ? '' : newLine(family, way));
  const ownLines = gluesLoneParagraph.has(family) ? apart(blocks) : blocks;
  const html = htmlOf(ownLines, gap);
  const text = ownLines === blocks ? plain : plainOf(ownLines);
  const range = family === 'tinymce' && target.atCaret ? withSpaces(reading, target) : target;
  return ways.map((way) => ({ way, payload: { html: lead(way) + html + follow(way), plain: text }, range }));
}

// A paragraph by itself they take for a part of the line.
const gluesLoneParagraph = new Set(['tinymce', 'froala']);

function apart(blocks: DraftBlock[]): DraftBlock[] {
  const [only] = blocks;
  if (blocks.length > 1 || only?.kind !== 'paragraph') return blocks;
  return only.lines.map((line) => ({ kind: 'paragraph', lines: [line] }));
}

/** With the spaces beside a caret: at the end of a line of its own TinyMCE would keep them as `&nbsp;`. */
function withSpaces({ text }: Reading, target: Target): Target {
  let { start, end } = target;
  while (text[start - 1] === ' ') start -= 1;
  while (text[end] === ' ') end += 1;
  return start === end ? target : { ...target, start, end, atCaret: false };
}

// Draft.js glues markup to the words beside it, whatever stands around it; text it takes line by line.
const draftInLine: Way[] = ['paste-plain'];

// They never join a pasted paragraph with the line it is pasted into.
const startsOwnParagraph = new Set(['tinymce', 'ckeditor4', 'froala']);

/** Markup that ends a line, so that the draft does not run on in the caret's; most editors drop or merge it. */
function newLine(family: string, way: Way): string {
  if (family === 'plain' && way === 'insert-html') return '<br>'; // Squire, which answers the paste, joins at a break.
  return startsOwnParagraph.has(family) ? '' : '<p><br></p>';
}

/** Text alone must bring its own line breaks when it starts or ends in the middle of a line. */
function partedBy(element: HTMLElement, reading: Reading, inserted: string, target: Target): string {
  if (target.joins) return inserted;
  if (reading.kind === 'editable') {
    return (target.opensLine ? '' : '\n\n') + inserted + (closesLine(reading, target) ? '' : '\n\n');
  }
  const { value } = element as HTMLTextAreaElement;
  const span = valueSpan(element as HTMLTextAreaElement, reading, target);
  const before = value.slice(0, span?.start);
  const after = value.slice(span?.end ?? value.length);
  const lead = before ? '\n'.repeat(2 - /\n{0,2}$/.exec(before)![0].length) : '';
  const follow = after ? '\n'.repeat(2 - /^\n{0,2}/.exec(after)![0].length) : '';
  return lead + inserted + follow;
}
