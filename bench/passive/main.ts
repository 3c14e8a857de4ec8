// Learns the weights of the passive voice and writes lib/lint/passive/weights.ts:
// node scripts/run.mjs bench/passive/main.ts
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Template, templates } from '../../lib/lint/passive/features';
import type { Weights } from '../../lib/lint/passive/weigh';
import { corpusRows } from '../evaluation';
import type { GoldSentence } from './corpus';
import { instancesOf, learn, round, toWeights } from './learn';
import { scale, settings } from './settings';

const rows = corpusRows<GoldSentence>('passive/train.jsonl');
if (!rows) process.exit(1);
const learned = round(learn(instancesOf(rows), settings), scale);
const weights = toWeights(learned);

function pack(table: Weights[Template]): string {
  const groups = new Map<number, string[]>();
  for (const [first, row] of table) {
    for (const [second, weight] of row)
      groups.set(weight, [...(groups.get(weight) ?? []), second ? `${first}_${second}` : first]);
  }
  return [...groups]
    .sort(([a], [b]) => b - a)
    .map(([weight, values]) => `${weight} ${values.sort().join(' ')}`)
    .join('|');
}
const tables = templates.map((template) => `  ${template}: ${JSON.stringify(pack(weights[template]))},`);
const source = `import type { Template } from './features';

/**
 * What each word, ending and neighbour weighs for or against a passive. Made by bench/passive/main.ts from counts over
 * hand-checked syntax (logistic regression, whole numbers, word-level statistics only); not edited by hand.
 */
// biome-ignore format: made by a script
export const packedWeights: Readonly<Record<Template, string>> = {
${tables.join('\n')}
};
`;
writeFileSync(join(process.env.AMENDS_ROOT ?? '.', 'lib/lint/passive/weights.ts'), source);
console.log(`${learned.size} weights written.`);
