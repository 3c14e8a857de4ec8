const marker = /^(?:- |\d+\. )/gm;
/** The same length, with blanks for list signs. */
export const withoutMarkers = (text: string) => text.replace(marker, (found) => ' '.repeat(found.length));
const squash = (text: string) => text.replace(/\s+/g, '');
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');

export interface Expected {
  /** The agent's own text before, and what of it is replaced. */
  before: string;
  start: number;
  end: number;
  inserted: string;
  /** Within one line: then every space counts. */
  inline: boolean;
  /** Stands on lines of its own, or at least apart from the words beside it. */
  apart?: boolean;
}

export type Verdict = 'whole' | 'unchanged' | 'damaged';

/** Does the text hold the inserted words exactly once and in order, and all else as it was? */
export function verify(after: string, { before, start, end, inserted, inline, apart }: Expected): Verdict {
  if (isWhole()) return 'whole';
  return lines(after) === lines(before) ? 'unchanged' : 'damaged';

  function isWhole(): boolean {
    if (inline) return lines(after) === lines(before.slice(0, start) + inserted + before.slice(end));
    const old = withoutMarkers(before);
    const draft = withoutMarkers(inserted);
    const now = withoutMarkers(after);
    const lead = squash(old.slice(0, start));
    const words = squash(draft);
    if (squash(now) !== lead + words + squash(old.slice(end)) || !lines(now).includes(lines(draft)))
      return false;
    return !apart || (isGap(now, lead.length) && isGap(now, lead.length + words.length));
  }
}

/** Is there white space, or an end, after so many characters that are none? */
function isGap(text: string, count: number): boolean {
  let at = 0;
  for (let seen = 0; seen < count; at += 1) if (/\S/.test(text[at]!)) seen += 1;
  return at === 0 || !/\S/.test(text[at] ?? '');
}

/** A text control's value can be compared to the letter. */
export function verifyValue(now: string, before: string, expected: string): Verdict {
  if (now === expected) return 'whole';
  return now === before ? 'unchanged' : 'damaged';
}
