import { createLinter } from '../../lib/lint';
import { defineBench, percentile } from '../bench';
import { table } from '../evaluation';
import { countWords, longReply } from '../replies';

const typed = ' We were told that it has been escalated, and I will be in touch by noon.';

/** The check after each key, typed in the middle of replies of two lengths; one checker per reply, as on a page. */
export default defineBench({
  id: 'key-press',
  async run() {
    const figures = [300, 3000].map((words) => {
      const times = keyTimes(longReply(words));
      const ms = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: Math.max(...times) };
      return { words: countWords(longReply(words)), keys: times.length, ...ms };
    });
    const rows = figures.map(({ words, keys, p50, p95, max }) => [
      words,
      keys,
      ...[p50, p95, max].map((ms) => `${ms.toFixed(3)} ms`),
    ]);
    return {
      json: figures,
      text: table([['words in the reply', 'keys', 'median', '95th percentile', 'slowest'], ...rows]),
    };
  },
});

function keyTimes(reply: string): number[] {
  const times: number[] = [];
  for (let round = 0; round < 8; round++) {
    const linter = createLinter();
    const half = reply.indexOf('. ', (reply.length * (round + 1)) / 10) + 1;
    linter.lint(reply);
    for (let length = 1; length <= typed.length; length++) {
      const text = reply.slice(0, half) + typed.slice(0, length) + reply.slice(half);
      const start = performance.now();
      linter.lint(text);
      // The first round warms the compiler up.
      if (round > 0) times.push(performance.now() - start);
    }
  }
  return times;
}
