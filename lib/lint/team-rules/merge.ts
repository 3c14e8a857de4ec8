import type { TeamRule } from '../team-rule';
import { teamRuleId } from './rule-id';
import { wordsOf } from './same-words';

export interface Merge {
  rules: TeamRule[];
  /** Rules of the file on words that had none. */
  added: number;
  /** Rules here that the file words in another way. */
  changed: number;
  same: number;
}

/** Ours and a file's together: on the same words the file's rule stands, in our place and under our id. */
export function mergeTeamRules(ours: readonly TeamRule[], theirs: readonly TeamRule[]): Merge {
  const merge: Merge = { rules: [...ours], added: 0, changed: 0, same: 0 };
  const taken = new Set(ours.map(({ id }) => id));
  for (const rule of theirs) {
    const words = wordsOf(rule.phrase);
    const at = merge.rules.findIndex(({ phrase }) => wordsOf(phrase) === words);
    if (at < 0) {
      const id = taken.has(rule.id) ? teamRuleId(rule.phrase, taken) : rule.id;
      taken.add(id);
      merge.rules.push({ ...rule, id });
      merge.added++;
    } else {
      const next = { ...rule, id: merge.rules[at]!.id };
      if (isSame(next, merge.rules[at]!)) merge.same++;
      else merge.changed++;
      merge.rules[at] = next;
    }
  }
  return merge;
}

const isSame = (one: TeamRule, other: TeamRule): boolean =>
  one.phrase === other.phrase &&
  one.replacement === other.replacement &&
  one.level === other.level &&
  one.reason === other.reason;
