import { findCandidates } from '../../lib/lint/passive/candidates';
import { eachFeature, type Template, templates } from '../../lib/lint/passive/features';
import type { Weights } from '../../lib/lint/passive/weigh';
import type { Sentence } from '../../lib/lint/text-model';
import type { GoldPassive, GoldSentence } from './corpus';
import { sentencesIn } from './sentences';

export interface Instance {
  word: string;
  features: string[];
  passive: boolean;
  importance: number;
}
export interface Settings {
  /** Features seen less often are left out. */
  least: Partial<Record<Template, number>>;
  ridge: number;
  lasso: number;
  passes: number;
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
    eachFeature(tokens, candidate, text, (template, value, second) => {
      features.push(`${template}\t${value}${second ? `\t${second}` : ''}`);
    });
    return { word: verb.lower, features, passive, importance: gold && !passive ? 0.3 : 1 };
  });
}
const holds = (token: { start: number; end: number }, at: number) => token.start <= at && at < token.end;

/** Logistic regression with ridge and lasso, one weight after the other until none moves (coordinate descent). */
export function learn(
  instances: readonly Instance[],
  { least, ridge, lasso, passes }: Settings,
): Map<string, number> {
  const columns = new Map<string, number[]>();
  for (const [row, { features }] of instances.entries()) {
    for (const feature of new Set(features)) {
      const column = columns.get(feature);
      if (column) column.push(row);
      else columns.set(feature, [row]);
    }
  }
  for (const [feature, column] of columns) {
    const template = feature.slice(0, feature.indexOf('\t')) as Template;
    if (column.length < (least[template] ?? 2)) columns.delete(feature);
  }
  const weights = new Map<string, number>();
  const sums = new Float64Array(instances.length);
  for (let pass = 0; pass < passes; pass++) {
    for (const [feature, column] of columns) {
      const weight = weights.get(feature) ?? 0;
      let slope = ridge * weight;
      let curve = ridge;
      for (const row of column) {
        const { passive, importance } = instances[row]!;
        const likely = 1 / (1 + Math.exp(-sums[row]!));
        slope += importance * (likely - (passive ? 1 : 0));
        curve += importance * Math.max(0.05, likely * (1 - likely));
      }
      const goal = weight - slope / curve;
      const moved = Math.sign(goal) * Math.max(0, Math.abs(goal) - lasso / curve);
      if (moved === weight) continue;
      weights.set(feature, moved);
      for (const row of column) sums[row]! += moved - weight;
    }
  }
  return new Map([...weights].filter(([, weight]) => weight !== 0));
}

/** Of these many pairs, those that weigh one step are not worth their bytes. */
const manifold = /^(?:wordNext|gap)\t/;

/** Small whole numbers instead of weights. */
export function round(learned: ReadonlyMap<string, number>, scale: number): Map<string, number> {
  const rounded = [...learned].map(([feature, weight]) => [feature, Math.round(weight * scale)] as const);
  return new Map(rounded.filter(([feature, weight]) => Math.abs(weight) > (manifold.test(feature) ? 1 : 0)));
}

export function toWeights(learned: ReadonlyMap<string, number>): Weights {
  const weights = Object.fromEntries(
    templates.map((template) => [template, new Map<string, Map<string, number>>()]),
  ) as Record<Template, Map<string, Map<string, number>>>;
  for (const [feature, weight] of learned) {
    const [template, value, second = ''] = feature.split('\t');
    const table = weights[template as Template];
    table.set(value!, (table.get(value!) ?? new Map<string, number>()).set(second, weight));
  }
  return weights;
}
