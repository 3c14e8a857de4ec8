import { attributionAt } from './attribution';
import { dividerAt, isRuler } from './divider';
import { headerBlockAt } from './header-block';
import { isBlank, type MailLine } from './mail-line';

/** What each line is: the author's own, quoted, or mail that the author passes on. */
export type Part = 'own' | 'quoted' | 'forwarded';

export interface History {
  parts: Part[];
  lines: MailLine[];
  /** History without quote markers went to the end of the mail. */
  unmarked: boolean;
}

/** Tells the author's words from history. `forwards`: the subject says that a mail is passed on. */
export function findHistory(input: MailLine[], forwards: boolean): History {
  const lines = settleQuotes(input);
  const parts: Part[] = new Array(lines.length).fill('own');
  let unmarked = false;
  let index = 0;
  while (index < lines.length) {
    if (lines[index]!.depth > 0) {
      const end = endOfQuote(lines, index);
      const part = passesOn(lines, index, end) ? 'forwarded' : 'quoted';
      parts.fill(part, index, end);
      // Some programs indent the attribution alone, and put what it announces beside it.
      const announced = lines[index]!.raw === undefined ? historyAt(lines, index) : undefined;
      if (part === 'quoted' && announced && nextFilled(lines, announced.end + 1) === nextFilled(lines, end)) {
        parts.fill('quoted', index);
        break;
      }
      index = end;
      continue;
    }
    const found = isBlank(lines[index]) ? undefined : historyAt(lines, index);
    if (!found) {
      index++;
      continue;
    }
    if (found.kind === 'forwarded' || (forwards && found.kind === 'header')) {
      parts.fill('forwarded', index);
      break;
    }
    if (found.before) lines[index] = { text: found.before, depth: 0 };
    parts.fill('quoted', rulerAbove(lines, index) + (found.before ? 1 : 0), found.end + 1);
    index = found.end + 1;
    const next = nextFilled(lines, index);
    if (next !== undefined && lines[next]!.depth === 0 && !historyAt(lines, next)) {
      parts.fill('quoted', index);
      unmarked = true;
      break;
    }
    if (next === undefined || found.kind !== 'attribution') unmarked ||= next === undefined;
  }
  return { parts, lines, unmarked };
}

interface Found {
  kind: 'attribution' | 'header' | 'original' | 'forwarded';
  end: number;
  before?: string;
}

function historyAt(lines: MailLine[], index: number): Found | undefined {
  const divider = dividerAt(lines, index);
  if (divider) return divider;
  const header = headerBlockAt(lines, index);
  if (header !== undefined) return { kind: 'header', end: header };
  const attribution = attributionAt(lines, index);
  return attribution && { kind: 'attribution', ...attribution };
}

/** A quoted run with the empty lines inside it, and lines that a mail program wrapped out of it. */
function endOfQuote(lines: MailLine[], start: number): number {
  let end = start;
  for (let index = start; index < lines.length; index++) {
    if (lines[index]!.depth > 0 || isWrapped(lines, index)) end = index + 1;
    else if (!isBlank(lines[index])) break;
  }
  return end;
}

const wrapAt = 70;

/** "> a long quoted line that was" ⏎ "wrapped" ⏎ "> and goes on": only where the width explains the break. */
function isWrapped(lines: MailLine[], index: number): boolean {
  const { text } = lines[index]!;
  const before = lines[index - 1];
  const after = lines[index + 1];
  if (!before?.raw || !after?.raw || text.trim() === '') return false;
  if (/[(<][^)>]*$/.test(before.text) && /^\S+[)>]?\.?$/.test(text.trim())) return true; // A broken link.
  const firstWord = text.split(/\s/, 1)[0]!;
  return (
    /^\p{Ll}/u.test(text) && !/[.?!:]$/.test(before.text) && before.raw.length + firstWord.length >= wrapAt
  );
}

function passesOn(lines: MailLine[], start: number, end: number): boolean {
  const first = nextFilled(lines, start);
  return first !== undefined && first < end && dividerAt(lines, first)?.kind === 'forwarded';
}

/** A blockquote without any sign of a mail program is the author's own, if another one carries such a sign. */
function settleQuotes(input: MailLine[]): MailLine[] {
  const lines = underRulers(input);
  const loose = (line: MailLine) => line.depth > 0 && line.raw === undefined && line.mark !== 'cited';
  let attributed = input.some((line) => line.mark === 'cited' || line.mark === 'attribution');
  const runs: [start: number, end: number][] = [];
  for (let index = 0; index < lines.length; index++) {
    if (!loose(lines[index]!)) continue;
    let end = index;
    while (end < lines.length && (loose(lines[end]!) || isBlank(lines[end]))) end++;
    if (isAttributed(lines, index) || historyAt(lines, index)) attributed = true;
    else runs.push([index, end]);
    index = end;
  }
  for (const [start, end] of runs) {
    for (let index = start; index < end; index++) {
      const line = lines[index]!;
      if (attributed || line.mark === 'own-quote') lines[index] = { ...line, depth: 0 };
    }
  }
  return lines;
}

/** Marks each line that has a drawn ruler above it. */
function underRulers(lines: MailLine[]): MailLine[] {
  let ruled = false;
  return lines.map((line) => {
    if (isBlank(line)) return line;
    const marked = ruled && !line.ruled ? { ...line, ruled } : line;
    ruled = isRuler(line.text);
    return marked;
  });
}

function isAttributed(lines: MailLine[], start: number): boolean {
  let last = start - 1;
  while (last >= 0 && isBlank(lines[last])) last--;
  for (let first = last; first >= 0 && first > last - 6; first--) {
    if (lines[first]!.depth > 0) return false;
    const found = isBlank(lines[first]) ? undefined : historyAt(lines, first);
    if (found && found.end === last) return true;
  }
  return false;
}

/** The ruler that belongs to a header block goes with it. */
function rulerAbove(lines: MailLine[], index: number): number {
  let above = index - 1;
  while (above >= 0 && isBlank(lines[above])) above--;
  return above >= 0 && isRuler(lines[above]!.text) ? above : index;
}

function nextFilled(lines: MailLine[], index: number): number | undefined {
  for (let next = index; next < lines.length; next++) if (!isBlank(lines[next])) return next;
  return undefined;
}
