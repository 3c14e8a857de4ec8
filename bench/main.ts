// Speed beside other checkers: npm run bench [-- [--json] [--name=value] ID …]
import type { Bench } from './bench';

const modules = import.meta.glob<Bench>('./benches/*.ts', { eager: true, import: 'default' });
const benches = Object.values(modules).sort((one, other) => one.id.localeCompare(other.id));
const asJson = process.argv.includes('--json');
const wanted = process.argv.slice(2).filter((argument) => !argument.startsWith('--'));
const options = Object.fromEntries(
  process.argv.flatMap((argument) => {
    const [, name, value] = /^--(\w+)=(.*)$/.exec(argument) ?? [];
    return name ? [[name, value ?? '']] : [];
  }),
);
const unknown = wanted.filter((id) => !benches.some((bench) => bench.id === id));

if (unknown.length > 0) {
  console.error(`bench: no ${unknown.join(', ')}; there are ${benches.map(({ id }) => id).join(', ')}`);
  process.exitCode = 1;
} else {
  const answers: Record<string, unknown> = {};
  for (const bench of benches) {
    if (wanted.length > 0 ? !wanted.includes(bench.id) : bench.onlyWhenNamed) continue;
    const { json, text } = await bench.run(options);
    answers[bench.id] = json;
    if (!asJson) console.log(`\n# ${bench.id}\n\n${text}`);
  }
  if (asJson) console.log(JSON.stringify(answers));
}
