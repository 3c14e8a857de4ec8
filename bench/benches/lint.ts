import { createLinter } from '../../lib/lint';
import { defineBench, median } from '../bench';
import { table } from '../evaluation';
import { peers } from '../peers';
import type { Peer } from '../peers/peer';
import { countWords, sampleReplies } from '../replies';

const passes = 7;
const warmUps = 1;
const untimedPasses = 2;
const slowShare = 0.1;

/** Words per second of the whole check beside other checkers, each with its own default checks, in one process. */
export default defineBench({
  id: 'lint',
  async run() {
    const { texts, words, source } = sampleReplies(40_000);
    const checkers = [amends()];
    for (const load of peers) checkers.push(await load());
    const speeds = await measure(checkers, texts);
    const writeGood = speeds.find(({ name }) => name === 'write-good')!;
    const rows = speeds.map(({ name, best, usual }) => [
      name,
      best.toLocaleString('en'),
      (best / writeGood.best).toFixed(2),
      usual.toLocaleString('en'),
      (usual / writeGood.usual).toFixed(2),
    ]);
    return {
      json: { wordsPerSecond: Object.fromEntries(speeds.map(({ name, best }) => [name, best])) },
      text: `${words.toLocaleString('en')} words of ${source}; shortest and median of ${passes} passes, nothing remembered from pass to pass\n\n${table([head, ...rows])}`,
    };
  },
});

const head = ['', 'words per second', 'against write-good', 'median', 'against write-good'];

interface Speed {
  name: string;
  /** Words per second in the shortest pass and in the one in the middle. */
  best: number;
  usual: number;
}

/** One checker for all texts of a pass, as in a panel; sentences that come twice in them are few (4 %). */
function amends(): Peer {
  let linter = createLinter();
  return {
    name: 'amends',
    check: (text) => linter.lint(text).findings.length,
    forget() {
      linter = createLinter();
    },
  };
}

/**
 * Words per second of each. They take turns, pass by pass, so that a busy moment of the machine meets all; the shortest pass
 * counts, in which other programs took least. Each timed pass follows two that are not: what the others leave behind makes the
 * engine collect garbage and throw away compiled patterns, which is no property of the one whose turn it is.
 */
async function measure(checkers: readonly Peer[], texts: readonly string[]): Promise<Speed[]> {
  const part = texts.filter((_, index) => index % (1 / slowShare) === 0);
  const runs = checkers.map((checker) => {
    const mine = checker.slow ? part : texts;
    const words = mine.reduce((sum, text) => sum + countWords(text), 0);
    return { checker, mine, words, times: [] as number[] };
  });
  for (let pass = 0; pass < warmUps + passes; pass++) {
    for (const { checker, mine, times } of runs) {
      for (let untimed = 0; untimed < untimedPasses; untimed++) await timeOf(checker, mine);
      const time = await timeOf(checker, mine);
      if (pass >= warmUps) times.push(time);
    }
  }
  const speed = (words: number, time: number) => Math.round(words / (time / 1000));
  return runs.map(({ checker, words, times }) => ({
    name: checker.name,
    best: speed(words, Math.min(...times)),
    usual: speed(words, median(times)),
  }));
}

async function timeOf({ check, forget }: Peer, texts: readonly string[]): Promise<number> {
  forget?.();
  const start = performance.now();
  for (const text of texts) {
    const answer = check(text);
    if (typeof answer !== 'number') await answer;
  }
  return performance.now() - start;
}
