import type { Level } from '../../lint/finding';

/** What is wrong with an answer. Offsets count in the text at `path`. */
export interface AnswerFinding {
  rule: string;
  level: Level;
  /** Where in the answer: "draft.text", "options.1.why"; empty for the answer as a whole. */
  path: string;
  start: number;
  end: number;
  /** The words, at most 160 characters of them. */
  quote: string;
  message: string;
}

/** A finding before it is known which text it stands in. */
export type Spot = Pick<AnswerFinding, 'rule' | 'level' | 'start' | 'end' | 'message'>;

export function spotsOf(
  text: string,
  pattern: RegExp,
  spot: Pick<Spot, 'rule' | 'level' | 'message'>,
  holds: (words: string, match: RegExpExecArray) => boolean = () => true,
): Spot[] {
  return [...text.matchAll(pattern)].flatMap((match) =>
    holds(match[0], match) ? [{ ...spot, start: match.index, end: match.index + match[0].length }] : [],
  );
}

export const place = (path: string, text: string, spots: readonly Spot[]): AnswerFinding[] =>
  spots.map((spot) => ({ ...spot, path, quote: text.slice(spot.start, spot.end).slice(0, 160) }));
