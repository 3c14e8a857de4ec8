import type { Token } from '../text-model';

const furthest = 7;
/** After these, "by" tells a time, a way or an amount. */
const noAgents = new Set(
  (
    'now then today tomorrow tonight noon midnight monday tuesday wednesday thursday friday saturday sunday january ' +
    'february march april may june july august september october november december eod cob end default mistake accident ' +
    'email e-mail mail phone post telephone law hand far itself chance error design means way next this'
  ).split(' '),
);
const clauseStarts = new Set('which who because although when if while but and'.split(' '));

/** Whether a by-phrase after the participle names who did it. */
export function hasAgent(tokens: readonly Token[], verb: number): boolean {
  for (let index = verb + 1; index < Math.min(tokens.length - 1, verb + furthest); index++) {
    const { lower, kind } = tokens[index]!;
    if (clauseStarts.has(lower) || (kind === 'punctuation' && /^[.;:?!]/.test(lower))) return false;
    if (lower !== 'by') continue;
    const next = tokens[index + 1]!;
    const noun = /^(?:the|a|an)$/.test(next.lower) ? tokens[index + 2] : next;
    if (noun?.kind !== 'word') return false;
    return !noAgents.has(noun.lower) && !/.{3}ing$/.test(noun.lower);
  }
  return false;
}
