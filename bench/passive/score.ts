import { findCandidates } from '../../lib/lint/passive/candidates';
import { choose, type Weights, weigh } from '../../lib/lint/passive/weigh';
import type { GoldPassive, GoldSentence } from './corpus';
import { sentencesIn } from './sentences';

/** Of what was found and of what was to be found, how much is right. */
export interface Counts {
  found: number;
  right: number;
  gold: number;
  met: number;
}

/** Scores weights as ../shared/corpora/score.mjs does: be and get are asked for, other kinds don't count. */
export function score(weightsFor: (word: string) => Weights, rows: readonly GoldSentence[]): Counts {
  const counts: Counts = { found: 0, right: 0, gold: 0, met: 0 };
  for (const { text, passives } of rows) {
    const verbs = sentencesIn(text).flatMap(({ tokens }) =>
      choose(findCandidates(tokens), (candidate) =>
        weigh(weightsFor(tokens[candidate.verb]!.lower), tokens, candidate, text),
      ).map(({ verb }) => tokens[verb]!),
    );
    const overlaps = (gold: GoldPassive) =>
      verbs.some(({ start, end }) => start < gold.verbEnd && gold.verbStart < end);
    const asked = passives.filter(({ kind }) => kind === 'be' || kind === 'get');
    const other = passives.filter((passive) => !asked.includes(passive) && overlaps(passive));
    counts.found += verbs.length - other.length;
    counts.right += asked.filter(overlaps).length;
    counts.met += asked.filter(overlaps).length;
    counts.gold += asked.length;
  }
  return counts;
}

export function add(into: Counts, more: Counts): void {
  for (const key of ['found', 'right', 'gold', 'met'] as const) into[key] += more[key];
}

/** "P 95.1 R 94.2 F1 94.6" in percent. */
export function inPercent({ found, right, gold, met }: Counts): string {
  const precision = right / found;
  const recall = met / gold;
  const f1 = (2 * precision * recall) / (precision + recall);
  return `P ${(precision * 100).toFixed(1)} R ${(recall * 100).toFixed(1)} F1 ${(f1 * 100).toFixed(1)}`;
}
