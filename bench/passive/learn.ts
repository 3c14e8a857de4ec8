import type { Candidate } from '../../lib/lint/passive/candidates';
import { findCandidates } from '../../lib/lint/passive/candidates';
import { eachFeature, type Template, templates } from '../../lib/lint/passive/features';
import type { Weights } from '../../lib/lint/passive/weigh';
import type { Sentence } from '../../lib/lint/text-model';
import type { GoldPassive, GoldSentence } from './corpus';
import { sentencesIn } from './sentences';

interface Instance {
  features: string[];
  passive: boolean;
  importance: number;
}
export interface Settings {
  /** Features seen less often are left out. */
  least: Partial<Record<Template, number>>;
  ridge: number;
  lasso: number;
  epochs: number;
}

const asked = (gold: GoldPassive) => gold.kind === 'be' || gold.kind === 'get';

/** Every candidate of the rows, with what the treebank says of it. */
export function instancesOf(rows: readonly GoldSentence[]): Instance[] {
  return rows.flatMap((row) => sentencesIn(row.text).flatMap((sentence) => instancesIn(row, sentence)));
}

function instancesIn({ text, passives }: GoldSentence, { tokens }: Sentence): Instance[] {
  return findCandidates(tokens).map((candidate) => {
    const verb = tokens[candidate.verb]!;
    const aux = tokens[candidate.aux]!;
    const gold = passives.find(({ verbStart, verbEnd }) => verbStart < verb.end && verb.start < verbEnd);
    const passive =
      !!gold && asked(gold) && (gold.start < verb.start ? holds(aux, gold.start) : holds(aux, gold.end - 1));
    const features: string[] = [];
    eachFeature(tokens, candidate, text, (template, value) => features.push(`${template}\t${value}`));
    return { features, passive, importance: gold && !passive ? 0.3 : 1 };
  });
}
const holds = (token: { start: number; end: number }, at: number) => token.start <= at && at < token.end;

/** Logistic regression: steps scaled by feature (AdaGrad), pulled to zero by ridge and lasso. */
export function learn(
  instances: readonly Instance[],
  { least, ridge, lasso, epochs }: Settings,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of instances) for (const f of features) counts.set(f, (counts.get(f) ?? 0) + 1);
  const ids = new Map<string, number>();
  for (const [feature, count] of counts) {
    if (count >= (least[feature.slice(0, feature.indexOf('\t')) as Template] ?? 2))
      ids.set(feature, ids.size);
  }
  const rows = instances.map(({ features, passive, importance }) => ({
    x: features.flatMap((feature) => ids.get(feature) ?? []),
    y: passive ? 1 : 0,
    importance,
  }));
  const weights = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size).fill(1);
  const random = generator(7);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(rows, random);
    for (const { x, y, importance } of rows) {
      let sum = 0;
      for (const id of x) sum += weights[id]!;
      const error = (y - 1 / (1 + Math.exp(-sum))) * importance;
      for (const id of x) {
        const slope = error - ridge * weights[id]!;
        squares[id]! += slope * slope;
        const rate = 0.3 / Math.sqrt(squares[id]!);
        const moved = weights[id]! + rate * slope;
        weights[id] = Math.sign(moved) * Math.max(0, Math.abs(moved) - rate * lasso);
      }
    }
  }
  return new Map(
    [...ids].map(([feature, id]) => [feature, weights[id]!] as const).filter(([, weight]) => weight !== 0),
  );
}

/** Small whole numbers instead of weights. */
export function round(learned: ReadonlyMap<string, number>, scale: number): Map<string, number> {
  return new Map(
    [...learned].map(([f, w]) => [f, Math.round(w * scale)] as const).filter(([, w]) => w !== 0),
  );
}

export function toWeights(learned: ReadonlyMap<string, number>): Weights {
  const weights = Object.fromEntries(templates.map((template) => [template, new Map<string, number>()]));
  for (const [feature, weight] of learned) {
    const tab = feature.indexOf('\t');
    weights[feature.slice(0, tab)]!.set(feature.slice(tab + 1), weight);
  }
  return weights as Record<Template, Map<string, number>>;
}

function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1664525 + 1013904223) % 4294967296;
    return state / 4294967296;
  };
}
function shuffle<T>(items: T[], random: () => number): void {
  for (let index = items.length - 1; index > 0; index--) {
    const other = Math.floor(random() * (index + 1));
    [items[index], items[other]] = [items[other]!, items[index]!];
  }
}

export type { Candidate };
