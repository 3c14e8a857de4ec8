import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { defineBench, median, percentile } from '../bench';
import { table } from '../evaluation';
import { answer, longThread } from '../situation/threads';

const coldRuns = 5;
const warmRuns = 40;
const spread = (values: number[]) => ({ median: median(values), p95: percentile(values, 0.95) });

/** Situation and draft of long threads: the first of a process, and again in one that has read before. */
export default defineBench({
  id: 'situation',
  async run() {
    const figures = [30, 100].map((messages) => {
      const thread = longThread(messages);
      const cold = Array.from({ length: coldRuns }, () => coldTime(messages));
      for (let round = 0; round < 5; round++) answer(thread);
      const warm = Array.from({ length: warmRuns }, () => answer(thread));
      const both = ({ situation, draft }: { situation: number; draft: number }) => situation + draft;
      return {
        messages,
        characters: thread.characters,
        cold: spread(cold.map(both)),
        warm: spread(warm.map(both)),
        warmSituation: spread(warm.map(({ situation }) => situation)),
      };
    });
    const ms = ({ median: middle, p95 }: { median: number; p95: number }) =>
      `${middle.toFixed(1)} (${p95.toFixed(1)}) ms`;
    return {
      json: figures,
      text: table([
        ['messages', 'characters', 'cold: median (p95)', 'warm', 'of it the situation'],
        ...figures.map(({ messages, characters, cold, warm, warmSituation }) => [
          messages,
          characters,
          ms(cold),
          ms(warm),
          ms(warmSituation),
        ]),
      ]),
    };
  },
});

function coldTime(messages: number): { situation: number; draft: number } {
  const root = process.env.AMENDS_ROOT ?? '.';
  const printed = execFileSync(
    process.execPath,
    [join(root, 'scripts/run.mjs'), 'bench/situation/cold.ts', String(messages)],
    { cwd: root, encoding: 'utf8' },
  );
  return JSON.parse(printed.trim().split('\n').at(-1)!) as { situation: number; draft: number };
}
