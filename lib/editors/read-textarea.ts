import type { ComposerText } from './editor';

/** Spans of `value` that are not the agent's: quoted lines with their introduction, the signature. */
function notOwnSpans(value: string): [start: number, end: number][] {
  const spans: [start: number, end: number][] = [];
  const signature = /(?:^|\n)-- \n/.exec(value);
  const quote =
    /(?:(?:^|\n)[^\n>]{5,200}(?:wrote|writes|schrieb|escribió|a écrit)[^\n]{0,60}:[ \t]*\n+)?(?<=^|\n)>[^\n]*(?:\n>[^\n]*)*/g;
  for (const { index, 0: found } of value.matchAll(quote)) spans.push([index, index + found.length]);
  if (signature) {
    const next = spans.find(([start]) => start > signature.index);
    spans.push([signature.index, next ? next[0] : value.length]);
  }
  return spans.sort((a, b) => a[0] - b[0]);
}

export interface TextareaText extends ComposerText {
  cuts: number[];
  notOwn: string;
  /** Offset in the text for one in `value`; the nearest before it, where that is not the agent's own. */
  textOffsetOf(valueOffset: number): number;
}

/** A textarea's own text; `selectionOf` leads back to its `value`, as there are no ranges in a textarea. */
export function readTextarea(element: HTMLTextAreaElement): TextareaText {
  const value = element.value;
  const kept: { from: number; start: number; length: number }[] = [];
  const notOwn: string[] = [];
  const cuts: number[] = [];
  let text = '';
  let at = 0;
  const keep = (from: number, to: number) => {
    let start = from;
    let end = to;
    while (start < end && value[start] === '\n') start += 1;
    while (end > start && value[end - 1] === '\n') end -= 1;
    if (start === end) return;
    if (text) text += '\n\n';
    kept.push({ from: start, start: text.length, length: end - start });
    text += value.slice(start, end).replaceAll('\u00A0', ' ');
  };
  for (const [start, end] of notOwnSpans(value)) {
    if (start < at) continue;
    keep(at, start);
    cuts.push(text.length);
    notOwn.push(value.slice(start, end));
    at = end;
  }
  keep(at, value.length);

  const valueOffsetOf = (offset: number, side: 'start' | 'end') => {
    const own =
      side === 'start'
        ? kept.find((run) => offset < run.start + run.length)
        : kept.findLast((run) => offset > run.start);
    const run = own ?? kept.at(side === 'start' ? -1 : 0);
    return run ? run.from + Math.min(Math.max(offset - run.start, 0), run.length) : 0;
  };
  return {
    text,
    cuts,
    notOwn: notOwn.join('\n'),
    rangeOf: () => undefined,
    offsetOf: (node, offset) => (node === element ? toTextOffset(offset) : undefined),
    textOffsetOf: toTextOffset,
    selectionOf(start, end) {
      if (element.value !== value || start < 0 || end < start || end > text.length) return undefined;
      const from = valueOffsetOf(start, start === end ? 'end' : 'start');
      return { start: from, end: start === end ? from : valueOffsetOf(end, 'end') };
    },
  };
  function toTextOffset(offset: number): number {
    let best = 0;
    for (const run of kept) {
      if (offset < run.from) break;
      best = run.start + Math.min(offset - run.from, run.length);
    }
    return best;
  }
}
