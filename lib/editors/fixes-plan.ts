import { escapeHtml, inlineHtml } from './draft-html';
import type { TextFix } from './editor';
import { stretchFor } from './fixes-stretch';
import { asTyped, textAfter } from './fixes-text';
import { holdsThings } from './form';
import { blocksAround, linesHtml, type MarkupLine } from './lines-html';
import { dress, htmlAsIs, isTyped, lookOf } from './passage';
import type { Attempt } from './plan';
import type { Reading } from './reading';
import { fixesWaysFor } from './ways';

type Editable = Extract<Reading, { kind: 'editable' }>;

/** The ways to put in several fixes at once with all between them as it stands; none where markup can't hold it. */
export function planForFixes(
  element: HTMLElement,
  family: string,
  reading: Reading,
  fixes: readonly TextFix[],
): Attempt[] {
  if (reading.kind === 'textarea') return [];
  const { text } = reading;
  if (fixes.some((fix) => fix.text.includes('\n') || text.slice(fix.start, fix.end).includes('\n')))
    return [];
  const { from, to, isInline } = stretchFor(element, family, reading, fixes);
  if (family !== 'slate' && holdsThings(element, reading.rangeOf(from, to))) return [];
  const typed = asTyped(element, reading, from, to);
  const lines = linesIn(element, reading, typed, from, to, fixes);
  const plain = textAfter(typed, fixes, from, to);
  const html =
    family === 'plain-text' ? escapeHtml(plain) : isInline ? lines[0]?.html : linesHtml(lines, family);
  if (html === undefined) return [];
  // It leaves an empty line below a list that a paste begins with.
  if (family === 'ckeditor4' && /^<[uo]l>.*<\/p>$/.test(html)) return [];
  const own = family === 'tinymce' ? tinymceMark : '';
  const payload = { html: own + html, plain, fixes: inWords(reading, typed, from, to, fixes) };
  const isPlain = lines.every(({ html: line }) => !line.includes('<'));
  const range = { start: from, end: to, atCaret: false, opensLine: false, joins: true, others: false };
  return fixesWaysFor(family, isPlain, isInline).map((way) => ({
    way,
    payload,
    range,
  }));
}

/** The fixes by their place in the words alone, which line breaks and list signs are none of. */
function inWords(reading: Editable, typed: string, from: number, to: number, fixes: readonly TextFix[]) {
  const wordsIn = (start: number, end: number) =>
    reading
      .runsIn(start, end)
      .map((run) => typed.slice(run.start, run.end))
      .join('');
  const placeOf = (offset: number) => wordsIn(from, offset).length;
  return {
    words: wordsIn(from, to),
    inWords: fixes.map(({ start, end, text }) => ({ start: placeOf(start), end: placeOf(end), text })),
  };
}

/** Says that the markup is TinyMCE's own: in all other it makes spaces of non-breaking ones. */
const tinymceMark = '<!-- x-tinymce/html -->';

function linesIn(
  root: HTMLElement,
  reading: Editable,
  typed: string,
  from: number,
  to: number,
  fixes: readonly TextFix[],
) {
  const lines: MarkupLine[] = [];
  let at = from;
  while (at < to) {
    let end = at;
    while (end < to && isTyped(reading, end)) end += 1;
    let next = end;
    while (next < to && !isTyped(reading, next)) next += 1;
    const node = reading.runsIn(at, end)[0]!.node;
    const emptyBelow = next < to ? emptyLinesIn(reading, end, next) : 0;
    lines.push({
      html: lineHtml(reading, typed, at, end, fixes),
      blocks: blocksAround(node, root),
      emptyBelow,
    });
    at = next;
  }
  return lines;
}

/** Between two lines: a margin is no line of its own. */
function emptyLinesIn(reading: Editable, from: number, to: number): number {
  const beside = new Set<Node>([
    ...reading.runsIn(from - 1, from).map(({ node }) => node),
    ...reading.runsIn(to, to + 1).map(({ node }) => node),
  ]);
  let count = 0;
  for (let at = from + 1; at < to && reading.text[at] === '\n'; at += 1) {
    const place = reading.placeAt(at);
    if (place && !beside.has(place.node)) count += 1;
  }
  return count;
}

function lineHtml(
  reading: Editable,
  typed: string,
  from: number,
  to: number,
  fixes: readonly TextFix[],
): string {
  const here = fixes.filter((fix) => fix.start >= from && fix.end <= to);
  let html = '';
  let at = from;
  for (const { start, end, text } of here) {
    html += htmlAsIs(reading, at, start, typed);
    const looks = new Set(reading.runsIn(start, end).map(({ node }) => lookOf(node)));
    html += looks.size === 1 ? dress(escapeHtml(text), [...looks][0]!) : inlineHtml(text);
    at = end;
  }
  return html + htmlAsIs(reading, at, to, typed);
}
