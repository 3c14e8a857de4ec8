// Figures on data that the project does not carry: npm run eval [-- ID … --sample 100 --seed 1]. Prints tables; says what is missing.
import { parseArgs } from 'node:util';
import type { Evaluation } from './evaluation';

const modules = import.meta.glob<Evaluation>('./eval/*.ts', { eager: true, import: 'default' });
const evaluations = Object.values(modules).sort((one, other) => one.id.localeCompare(other.id));
const { values, positionals: wanted } = parseArgs({
  allowPositionals: true,
  options: { sample: { type: 'string' }, seed: { type: 'string' } },
});
const unknown = wanted.filter((id) => !evaluations.some((evaluation) => evaluation.id === id));
if (unknown.length > 0) {
  console.error(`eval: no ${unknown.join(', ')}; there are ${evaluations.map(({ id }) => id).join(', ')}`);
  process.exitCode = 1;
} else {
  for (const evaluation of evaluations) {
    if (wanted.length > 0 && !wanted.includes(evaluation.id)) continue;
    console.log(`\n# ${evaluation.id}\n`);
    await evaluation.run(values);
  }
}
