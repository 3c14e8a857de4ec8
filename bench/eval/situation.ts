import { readFileSync } from 'node:fs';
import { readSituation } from '@/lib/situation';
import { type Fixture, fixtures } from '@/lib/situation/fixtures';
import { defineEvaluation, percent, table } from '../evaluation';
import { brokenEvidence, score, type Tally } from './situation/score';

/**
 * Hits and misses of the situation per field on our own threads. SHOW=misses lists each miss.
 * THREADS=a.json,b.json measures files of fixtures kept elsewhere instead: threads that nobody may tune to.
 */
export default defineEvaluation({
  id: 'situation',
  run() {
    const elsewhere = process.env.THREADS?.split(',') ?? [];
    for (const file of elsewhere) report(file, JSON.parse(readFileSync(file, 'utf8')) as Fixture[]);
    if (elsewhere.length > 0) return;
    for (const set of ['tuned', 'last', 'blind'] as const)
      report(
        set,
        fixtures.filter((fixture) => fixture.set === set),
      );
  },
});

function report(set: string, chosen: Fixture[]): void {
  const times: number[] = [];
  const cases = chosen.map((fixture) => {
    const read = () => readSituation(fixture.thread, { now: new Date(fixture.now) });
    read(); // Warm, as in an open panel.
    const start = performance.now();
    const situation = read();
    times.push(performance.now() - start);
    return { fixture, situation };
  });
  const tallies = score(cases);
  console.log(`## ${chosen.length} threads, ${set}\n`);
  console.log(table([['field', 'right', 'missed', 'too much', 'share'], ...tallies.map(row)]));
  const broken = cases.flatMap(brokenEvidence);
  console.log(
    `\nQuotes that do not stand in their message: ${broken.length}. Longest reading: ${Math.max(0, ...times).toFixed(1)} ms.\n`,
  );
  if (process.env.SHOW !== 'misses') return;
  for (const { field, misses } of tallies) for (const miss of misses) console.log(`${field} · ${miss}`);
  for (const one of broken) console.log(`broken · ${one}`);
  for (const { fixture, situation } of cases)
    console.log(
      `failure · ${fixture.thread.id}: ${fixture.expected.failureIdeal} → ${situation.facts.failure?.value}`,
    );
}

function row({ field, kind, hit, missed, extra }: Tally): (string | number)[] {
  if (kind !== 'set') return [field, hit, missed, '', percent(hit, hit + missed)];
  return [
    field,
    hit,
    missed,
    extra,
    `finds ${percent(hit, hit + missed)}, right ${percent(hit, hit + extra)}`,
  ];
}
