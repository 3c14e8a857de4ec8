import { gapFor, htmlOf } from './draft-html';
import { linesAround, passageFor } from './passage';
import { type Target, valueSpan } from './place';
import type { DraftBlock } from './plain-draft';
import type { Reading } from './reading';
import type { Expected } from './verify';
import { inlineWaysFor, type Payload, type Way, waysFor } from './ways';

/** What is put where, and the ways to try. */
export interface Plan {
  payload: Payload;
  range: Target;
  ways: Way[];
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

/** How a draft, or a passage within a line, is put at its place in this family. */
export function planFor(
  element: HTMLElement,
  family: string,
  { start, end, inserted, inline }: Expected,
  blocks: DraftBlock[],
  target: Target,
  reading: Reading,
): Plan {
  if (inline) {
    const passage = passageFor(reading, start, end, inserted);
    const range = { ...target, start: passage.start, end: passage.end };
    range.atCaret &&= passage.start === start && passage.end === end;
    return { payload: passage.payload, range, ways: inlineWaysFor(family, passage.mixedLook) };
  }
  const gap = gapFor(element, family);
  if (target.joins && startsOwnParagraph.has(family)) {
    const { from, to, ...around } = linesAround(reading, start, end);
    // TinyMCE takes the text where the markup holds nothing but paragraphs: both must say the same.
    const plain = reading.text.slice(from, start) + inserted + reading.text.slice(end, to);
    const html = htmlOf(blocks, gap, around);
    return { payload: { html, plain }, range: { ...target, start: from, end: to }, ways: ['paste'] };
  }
  const ways = waysFor(family);
  const plain = ways[0] === 'paste' ? inserted : partedBy(element, reading, inserted, target);
  const html = (target.opensLine || target.joins ? '' : newLine(family)) + htmlOf(blocks, gap);
  return { payload: { html, plain }, range: target, ways };
}

// They never join a pasted paragraph with the line it is pasted into.
const startsOwnParagraph = new Set(['tinymce', 'ckeditor4', 'froala']);

/** Markup that ends the line of the caret, so that the draft does not run on in it; each editor drops or merges it. */
function newLine(family: string): string {
  if (family === 'plain') return '<br>';
  return startsOwnParagraph.has(family) || family === 'draft' ? '' : '<p><br></p>';
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
