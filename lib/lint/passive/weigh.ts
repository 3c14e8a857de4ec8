import type { Token } from '../text-model';
import type { Candidate } from './candidates';
import { eachFeature, type Template, templates } from './features';

/** A weight for each value of each kind of evidence: by its first part, then by its second. */
export type Weights = Readonly<Record<Template, ReadonlyMap<string, ReadonlyMap<string, number>>>>;

/** Reads `7 added told|-3 closed known_to`: a weight and what weighs it. `_` parts a value of two. */
export function readWeights(packed: Readonly<Record<Template, string>>): Weights {
  const weights = {} as Record<Template, Map<string, Map<string, number>>>;
  for (const template of templates) {
    const table = new Map<string, Map<string, number>>();
    for (const group of packed[template].split('|')) {
      const [weight, ...values] = group.split(' ');
      for (const value of values) {
        const [first = '', second = ''] = value.split('_');
        const row = table.get(first) ?? new Map<string, number>();
        table.set(first, row.set(second, Number(weight)));
      }
    }
    weights[template] = table;
  }
  return weights;
}

/** How much speaks for a passive: above zero it is one. */
export function weigh(
  weights: Weights,
  tokens: readonly Token[],
  candidate: Candidate,
  text: string,
): number {
  let sum = 0;
  eachFeature(tokens, candidate, text, (template, value, second = '') => {
    sum += weights[template].get(value)?.get(second) ?? 0;
  });
  return sum;
}

/** At most one participle for each auxiliary and one auxiliary for each participle: the likeliest. */
export function choose(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate[] {
  const likely: { candidate: Candidate; weight: number }[] = [];
  for (const candidate of candidates) {
    const weight = score(candidate);
    if (weight > 0) likely.push({ candidate, weight });
  }
  if (likely.length > 1) likely.sort((a, b) => b.weight - a.weight);
  const chosen: Candidate[] = [];
  for (const { candidate } of likely) {
    if (!chosen.some(({ aux, verb }) => aux === candidate.aux || verb === candidate.verb))
      chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.verb - b.verb);
}
