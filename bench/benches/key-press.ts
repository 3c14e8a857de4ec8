import { createLinter, readNeeds } from '../../lib/lint';
import { defineBench, percentile } from '../bench';
import { table } from '../evaluation';
import { countWords, longReply } from '../replies';
import { checkInBrowser } from '../typing/check-in-browser';
import { type Typist, typeInto } from '../typing/type-into';

const rounds = 8;
const typed = ' We were told that it has been escalated, and I will be in touch by noon.';

/** The check after each key, typed into replies of two lengths: in Node, and in a browser where the extension is built. */
export default defineBench({
  id: 'key-press',
  async run() {
    readNeeds(() => false); // As the worker and the panel do once the rules are loaded.
    const figures = [];
    for (const words of [300, 3000]) {
      const typist = typistOf(longReply(words));
      const runs = { node: typeInto(typist, createLinter), browser: await checkInBrowser(typist) };
      for (const [where, times] of Object.entries(runs)) {
        if (!times) continue;
        const ms = { p50: percentile(times, 0.5), p95: percentile(times, 0.95), max: Math.max(...times) };
        figures.push({ where, words: countWords(typist.reply), keys: times.length, ...ms });
      }
    }
    const rows = figures.map(({ where, words, keys, p50, p95, max }) => [
      where,
      words,
      keys,
      ...[p50, p95, max].map((ms) => `${ms.toFixed(3)} ms`),
    ]);
    return {
      json: figures,
      text: table([['', 'words in the reply', 'keys', 'median', '95th percentile', 'slowest'], ...rows]),
    };
  },
});

/** Types at a tenth, two tenths … of a reply. */
function typistOf(reply: string): Typist {
  const places = Array.from(
    { length: rounds },
    (_, round) => reply.indexOf('. ', (reply.length * (round + 1)) / 10) + 1,
  );
  return { reply, places, typed };
}
