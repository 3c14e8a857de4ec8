// How well the passive's weights do on documents they were not learnt from, and on participles they never met:
// node scripts/run.mjs bench/passive/cross-validate.ts ['{"ridge":1}']
import { corpusRows } from '../evaluation';
import type { GoldSentence } from './corpus';
import { type Instance, instancesOf, learn, round, toWeights } from './learn';
import { add, type Counts, inPercent, score } from './score';
import { scale, settings } from './settings';

const folds = 10;
const rows = corpusRows<GoldSentence>('passive/train.jsonl');
if (!rows) process.exit(1);
const tried = { ...settings, ...JSON.parse(process.argv[2] ?? '{}') };
const documentOf = ({ id }: GoldSentence) => id.slice(0, id.lastIndexOf('-'));
const documents = [...new Set(rows.map(documentOf))];
const foldOf = new Map(documents.map((document, index) => [document, index % folds]));
const weightsOf = (instances: readonly Instance[]) => toWeights(round(learn(instances, tried), scale));

const total: Counts = { found: 0, right: 0, gold: 0, met: 0 };
for (let fold = 0; fold < folds; fold++) {
  const known = rows.filter((row) => foldOf.get(documentOf(row)) !== fold);
  const held = rows.filter((row) => foldOf.get(documentOf(row)) === fold);
  const weights = weightsOf(instancesOf(known));
  add(
    total,
    score(() => weights, held),
  );
}
console.log(`${folds} folds of documents, train.jsonl: ${inPercent(total)}`);

/** Every word is judged by weights that were learnt without it, as most words of another corpus will be. */
const instances = instancesOf(rows);
const foldOfWord = (word: string) => {
  let hash = 7;
  for (const letter of word) hash = (Math.imul(hash, 31) + letter.charCodeAt(0)) >>> 0;
  return hash % folds;
};
const byWord = Array.from({ length: folds }, (_, fold) =>
  weightsOf(instances.filter(({ word }) => foldOfWord(word) !== fold)),
);
console.log(
  `${folds} folds of words, train.jsonl: ${inPercent(score((word) => byWord[foldOfWord(word)]!, rows))}`,
);

const dev = corpusRows<GoldSentence>('passive/dev.jsonl');
if (dev) {
  const weights = weightsOf(instances);
  console.log(`dev.jsonl: ${inPercent(score(() => weights, dev))}`);
}
