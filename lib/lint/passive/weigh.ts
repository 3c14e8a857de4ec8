import type { Token } from '../text-model';
import type { Candidate } from './candidates';
import { eachFeature, type Template, templates } from './features';

export type Weights = Readonly<Record<Template, ReadonlyMap<string, number>>>;

/** Reads `7 added told|-3 closed`: a weight and what weighs it, with `_` for a space. */
export function readWeights(packed: Readonly<Record<Template, string>>): Weights {
  const weights = {} as Record<Template, Map<string, number>>;
  for (const template of templates) {
    const table = new Map<string, number>();
    for (const group of packed[template].split('|')) {
      const [weight, ...values] = group.split(' ');
      for (const value of values) table.set(value.replaceAll('_', ' '), Number(weight));
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
  eachFeature(tokens, candidate, text, (template, value) => {
    sum += weights[template].get(value) ?? 0;
  });
  return sum;
}

/** At most one participle for each auxiliary and one auxiliary for each participle: the likeliest. */
export function choose(
  candidates: readonly Candidate[],
  score: (candidate: Candidate) => number,
): Candidate[] {
  const scored = candidates.map((candidate) => ({ candidate, score: score(candidate) }));
  const chosen: Candidate[] = [];
  for (const { candidate } of scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score)) {
    if (!chosen.some(({ aux, verb }) => aux === candidate.aux || verb === candidate.verb))
      chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.verb - b.verb);
}
