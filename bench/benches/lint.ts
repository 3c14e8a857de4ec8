import { createLinter } from '../../lib/lint';
import { defineBench, median } from '../bench';
import { table } from '../evaluation';
import { peers } from '../peers';
import type { Peer } from '../peers/peer';
import { countWords, sampleReplies } from '../replies';

const passes = 5;
const slowShare = 0.1;

/** Words per second of the whole check beside other checkers, each with its own default checks, in one process. */
export default defineBench({
  id: 'lint',
  async run() {
    const { texts, words, source } = sampleReplies(40_000);
    const ours: Peer = { name: 'amends', check: (text) => createLinter().lint(text).findings.length };
    const checkers = [ours];
    for (const load of peers) checkers.push(await load());
    const speeds: [string, number][] = [];
    for (const checker of checkers) {
      const part = checker.slow ? texts.filter((_, index) => index % (1 / slowShare) === 0) : texts;
      speeds.push([checker.name, Math.round(await wordsPerSecond(checker, part))]);
    }
    const writeGood = speeds.find(([name]) => name === 'write-good')![1];
    const rows = speeds.map(([name, speed]) => [
      name,
      speed.toLocaleString('en'),
      (speed / writeGood).toFixed(2),
    ]);
    return {
      json: { wordsPerSecond: Object.fromEntries(speeds) },
      text: `${words.toLocaleString('en')} words of ${source}; median of ${passes} passes, nothing remembered between texts\n\n${table([['', 'words per second', 'against write-good'], ...rows])}`,
    };
  },
});

async function wordsPerSecond({ check }: Peer, texts: readonly string[]): Promise<number> {
  let words = 0;
  for (const text of texts) words += countWords(text);
  for (const text of texts) await check(text);
  const times: number[] = [];
  for (let pass = 0; pass < passes; pass++) {
    const start = performance.now();
    for (const text of texts) {
      const answer = check(text);
      if (typeof answer !== 'number') await answer;
    }
    times.push(performance.now() - start);
  }
  return words / (median(times) / 1000);
}
