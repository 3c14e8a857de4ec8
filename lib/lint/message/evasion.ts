import { anyOf } from '../engine/phrases';
import { findPassives } from '../simple-passive';
import type { Sentence } from '../text-model';

const harm = new RegExp(
  `(?:^|\\W)${anyOf('lost deleted corrupted overlooked missed dropped delayed forgotten misplaced mishandled broken damaged exposed leaked made removed cut wiped erased misrouted mistaken overwritten duplicated double-billed overcharged miscalculated misconfigured')}$`,
);
const negated = /\b(?:not|never|n't)\b|n't\b/;

export interface PassiveKind {
  start: number;
  end: number;
  evasive: boolean;
}

/** The passive clauses of a sentence, each judged: does it hide whose failure it is? */
export function judgePassives(sentence: Sentence, text: string): PassiveKind[] {
  return findPassives(sentence).map(({ start, end, agentless }) => {
    const words = text.slice(start, end).toLowerCase();
    return { start, end, evasive: agentless && (harm.test(words) || negated.test(words)) };
  });
}
