// How well the passive's weights do on documents they were not learnt from:
// node scripts/run.mjs bench/passive/cross-validate.ts ['{"ridge":1}']
import { corpusRows } from '../evaluation';
import type { GoldSentence } from './corpus';
import { instancesOf, learn, round, toWeights } from './learn';
import { add, type Counts, inPercent, score } from './score';
import { scale, settings } from './settings';

const folds = 10;
const rows = corpusRows<GoldSentence>('passive/train.jsonl');
if (!rows) process.exit(1);
const tried = { ...settings, ...JSON.parse(process.argv[2] ?? '{}') };
const documentOf = ({ id }: GoldSentence) => id.slice(0, id.lastIndexOf('-'));
const documents = [...new Set(rows.map(documentOf))];
const foldOf = new Map(documents.map((document, index) => [document, index % folds]));

const total: Counts = { found: 0, right: 0, gold: 0, met: 0 };
for (let fold = 0; fold < folds; fold++) {
  const known = rows.filter((row) => foldOf.get(documentOf(row)) !== fold);
  const held = rows.filter((row) => foldOf.get(documentOf(row)) === fold);
  add(total, score(toWeights(round(learn(instancesOf(known), tried), scale)), held));
}
console.log(`${folds} folds, train.jsonl: ${inPercent(total)}`);
const dev = corpusRows<GoldSentence>('passive/dev.jsonl');
if (dev)
  console.log(
    `dev.jsonl: ${inPercent(score(toWeights(round(learn(instancesOf(rows), tried), scale)), dev))}`,
  );
