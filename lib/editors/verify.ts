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
}

export type Verdict = 'whole' | 'unchanged' | 'damaged';

/** Does the text hold the inserted words exactly once and in order, and all else as it was? */
export function verify(after: string, { before, start, end, inserted, inline }: Expected): Verdict {
  if (isWhole()) return 'whole';
  return lines(after) === lines(before) ? 'unchanged' : 'damaged';

  function isWhole(): boolean {
    if (inline) return lines(after) === lines(before.slice(0, start) + inserted + before.slice(end));
    const old = withoutMarkers(before);
    const draft = withoutMarkers(inserted);
    const now = withoutMarkers(after);
    const expected = squash(old.slice(0, start)) + squash(draft) + squash(old.slice(end));
    return squash(now) === expected && lines(now).includes(lines(draft));
  }
}

/** A text control's value can be compared to the letter. */
export function verifyValue(now: string, before: string, expected: string): Verdict {
  if (now === expected) return 'whole';
  return now === before ? 'unchanged' : 'damaged';
}
