import { escapeHtml, inlineHtml } from './draft-html';
import type { Reading } from './reading';
import type { Payload } from './ways';

/** A replacement within one line, made so that no editor trims it. */
export interface Passage {
  start: number;
  end: number;
  payload: Payload;
  /** Do the words carry more than one look (bold, link …)? */
  mixedLook: boolean;
}

/**
 * Editors trim spaces at the ends of what is pasted, and nothing at all can't be pasted. So the same spaces on both sides
 * are left out, and where that is not enough the words beside are taken along and put back as they look.
 */
export function passageFor(reading: Reading, start: number, end: number, text: string): Passage {
  const { text: all } = reading;
  let from = start;
  let to = end;
  let words = text;
  while (from < to && words && /\s/.test(words[0]!) && words[0] === all[from]) {
    words = words.slice(1);
    from += 1;
  }
  while (from < to && words && /\s/.test(words.at(-1)!) && words.at(-1) === all[to - 1]) {
    words = words.slice(0, -1);
    to -= 1;
  }
  const inner = { from, to };
  const needs = () =>
    words === '' || /^\s|\s$/.test(all.slice(from, inner.from) + words + all.slice(inner.to, to));
  if (from < to || words) {
    if (words === '' || /^\s/.test(words)) from = wordStart(reading, from);
    if (needs() && (from === inner.from || /\s$/.test(words) || words === '')) to = wordEnd(reading, to);
  }
  const lead = all.slice(from, inner.from);
  const follow = all.slice(inner.to, to);
  const plain = lead + words + follow;
  if (reading.kind === 'textarea')
    return { start: from, end: to, payload: { html: '', plain }, mixedLook: false };
  const looks = looksIn(reading, inner.from, inner.to);
  const html =
    htmlAsIs(reading, from, inner.from) +
    (looks.length === 1 ? dress(escapeHtml(words), looks[0]!) : inlineHtml(words)) +
    htmlAsIs(reading, inner.to, to);
  return { start: from, end: to, payload: { html, plain }, mixedLook: looksIn(reading, from, to).length > 1 };
}

/** The whole lines a passage stands in, with the words beside it as they look. */
export function linesAround(reading: Reading, start: number, end: number) {
  let from = start;
  let to = end;
  while (isTyped(reading, from - 1)) from -= 1;
  while (isTyped(reading, to)) to += 1;
  if (reading.kind === 'textarea') return { from, to, lead: '', follow: '' };
  return { from, to, lead: htmlAsIs(reading, from, start), follow: htmlAsIs(reading, end, to) };
}

export function wordStart(reading: Reading, offset: number): number {
  let at = offset;
  while (at > 0 && isTyped(reading, at - 1) && /\s/.test(reading.text[at - 1]!)) at -= 1;
  while (at > 0 && isTyped(reading, at - 1) && /\S/.test(reading.text[at - 1]!)) at -= 1;
  return at;
}

export function wordEnd(reading: Reading, offset: number): number {
  let at = offset;
  while (isTyped(reading, at) && /\s/.test(reading.text[at]!)) at += 1;
  while (isTyped(reading, at) && /\S/.test(reading.text[at]!)) at += 1;
  return at;
}

/** Not a line break and not a list's own sign. */
export function isTyped(reading: Reading, offset: number): boolean {
  const character = reading.text[offset];
  if (character === undefined || character === '\n') return false;
  return reading.kind === 'textarea' || reading.runsIn(offset, offset + 1).length > 0;
}

type Editable = Extract<Reading, { kind: 'editable' }>;

export const htmlAsIs = (reading: Editable, start: number, end: number, text = reading.text) =>
  reading
    .runsIn(start, end)
    .map((run) => dress(escapeHtml(text.slice(run.start, run.end)), lookOf(run.node)))
    .join('');

/** The different looks of a passage; a look is its opening tags, outermost first. */
function looksIn(reading: Editable, start: number, end: number): string[] {
  return [...new Set(reading.runsIn(start, end).map((run) => lookOf(run.node)))];
}

const inlineTags = /^(?:b|strong|i|em|u|s|code)$/;

export function lookOf(node: Text): string {
  let look = '';
  for (let element = node.parentElement; element; element = element.parentElement) {
    if (inlineTags.test(element.localName)) look = `<${element.localName}>${look}`;
    else if (element.localName === 'a' && /^(?:https?|mailto):/.test((element as HTMLAnchorElement).href)) {
      look = `<a href="${escapeHtml((element as HTMLAnchorElement).href)}">${look}`;
    } else if (!/^(?:span|font)$/.test(element.localName)) break;
  }
  return look;
}

export function dress(html: string, look: string): string {
  const closing = [...look.matchAll(/<(\w+)/g)].map(([, tag]) => `</${tag}>`).reverse();
  return look + html + closing.join('');
}
