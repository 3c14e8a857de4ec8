import type { Place, Run, TextLayout } from './text-layout';

export type Side = 'start' | 'end';

/** The ways between offsets of the text and points of the DOM. Answers nothing where the DOM has changed since. */
export function createLookup(root: HTMLElement, { text, runs, entries, exits, places }: TextLayout) {
  const clamp = (offset: number) => Math.min(offset, text.length);

  function pointAt(offset: number, side: Side): Place | undefined {
    const run = runAt(runs, offset, side);
    if (!run || !isFresh(root, run)) return undefined;
    const inRun = Math.min(Math.max(offset - run.start, 0), run.length);
    return { node: run.node, offset: run.from + inRun };
  }

  function placeAt(offset: number): Place | undefined {
    const place = places.get(offset);
    if (place) return place.node.isConnected ? place : undefined;
    const run = runAt(runs, offset, 'end');
    const follows = run && run.start + run.length >= offset;
    return follows ? pointAt(offset, 'end') : (pointAt(offset, 'start') ?? pointAt(offset, 'end'));
  }

  function offsetInText(node: Node, offset: number): number | undefined {
    let found = entries.get(node);
    if (found === undefined) return undefined;
    for (const run of runs) {
      if (run.node !== node) continue;
      if (offset < run.from) break;
      found = run.start + Math.min(offset - run.from, run.length);
    }
    return clamp(found);
  }

  return {
    placeAt,

    rangeOf(start: number, end: number): Range | undefined {
      if (start < 0 || end < start || end > text.length) return undefined;
      const from = start === end ? placeAt(start) : pointAt(start, 'start');
      const to = start === end ? from : pointAt(end, 'end');
      if (!from || !to) return undefined;
      const range = root.ownerDocument.createRange();
      range.setStart(from.node, from.offset);
      range.setEnd(to.node, to.offset);
      return range;
    },

    runsIn(start: number, end: number): { node: Text; start: number; end: number }[] {
      return runs
        .filter((run) => run.start < end && run.start + run.length > start)
        .map((run) => ({
          node: run.node,
          start: Math.max(start, run.start),
          end: Math.min(end, run.start + run.length),
        }));
    },

    isBelowText(node: Node, offset: number): boolean {
      const point = node.nodeType === 3 ? node : (node.childNodes[offset] ?? node);
      return (entries.get(point) ?? 0) > text.length;
    },

    offsetOf(node: Node, offset: number): number | undefined {
      if (node.nodeType === 3) return offsetInText(node, offset);
      if (!entries.has(node)) return undefined;
      for (let child = node.childNodes[offset] ?? null; child; child = child.nextSibling) {
        const entry = entries.get(child);
        if (entry !== undefined) return clamp(entry);
      }
      return clamp(exits.get(node) ?? text.length);
    },
  };
}

/** Does the DOM still hold what was read? */
export const isFresh = (root: HTMLElement, { node, data }: Run): boolean =>
  node.isConnected && node.data === data && root.contains(node);

/** The run at an offset. Between two runs an end goes back to the words before it, a start on to those after it. */
export function runAt(runs: readonly Run[], offset: number, side: Side): Run | undefined {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const { start, length } = runs[middle]!;
    const isBefore = side === 'start' ? start + length <= offset : start + length < offset;
    const isAfter = side === 'start' ? start > offset : start >= offset;
    if (isBefore) low = middle + 1;
    else if (isAfter) high = middle - 1;
    else return runs[middle];
  }
  return runs[side === 'start' ? Math.min(low, runs.length - 1) : Math.max(high, 0)];
}
