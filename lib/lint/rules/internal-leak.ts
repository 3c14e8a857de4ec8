import type { Thread } from '../../thread';
import { type LeakWords, leakWords } from '../message/internal';
import { angryThread } from '../message/sample';
import { defineRule, type Match, type RuleExamples } from '../rule';

let latest: { thread: Thread; words: LeakWords } | undefined;
function wordsOf(thread: Thread): LeakWords {
  if (latest?.thread !== thread) latest = { thread, words: leakWords(thread) };
  return latest.words;
}

export default defineRule({
  id: 'internal-leak',
  level: 'error',
  scope: 'message',
  message: 'This stood only in an internal note.',
  advice: 'Take it out, or check that the customer may know it and say it in public words.',
  find({ text, sentences }, { thread, audience }) {
    if (
      !thread ||
      audience === 'note' ||
      !thread.messages.some(({ visibility }) => visibility === 'internal')
    )
      return [];
    const { marks, names, runs, runStarts, runLength } = wordsOf(thread);
    const found: Match[] = [];
    // Of the same length: no other letter grows when it is made small.
    const small = text.replaceAll('İ', 'I').toLowerCase();
    for (const [mark, evidence] of marks) {
      for (let at = small.indexOf(mark); at >= 0; at = small.indexOf(mark, at + mark.length))
        found.push({ start: at, end: at + mark.length, evidence });
    }
    for (const { tokens } of sentences) {
      for (const [index, { start, end, lower }] of tokens.entries()) {
        const evidence = names.get(lower);
        const written = text.slice(start, end);
        if (evidence && written !== lower) found.push({ start, end, evidence });
        if (!runStarts.has(lower)) continue;
        const run = tokens.slice(index, index + runLength);
        const source = run.length === runLength && runs.get(run.map((token) => token.lower).join(' '));
        if (source) found.push({ start, end: run.at(-1)!.end, evidence: source });
      }
    }
    return merged(found);
  },
});

/** Runs of words that overlap are one find. */
function merged(found: Match[]): Match[] {
  const answer: Match[] = [];
  for (const one of found.sort((a, b) => a.start - b.start)) {
    const last = answer.at(-1);
    if (last && one.start < last.end) last.end = Math.max(last.end, one.end);
    else answer.push({ ...one });
  }
  return answer;
}

export const examples: RuleExamples = {
  flags: [
    { text: 'I have asked Priyanka about it.', marked: 'Priyanka', thread: angryThread },
    { text: 'It is tracked as INC-4471 here.', marked: 'INC-4471', thread: angryThread },
    {
      text: 'Details: https://wiki.example.com/falcon',
      marked: 'https://wiki.example.com/falcon',
      thread: angryThread,
    },
    { text: 'It was the Falcon change.', marked: 'Falcon', thread: angryThread },
    { text: 'Priyanka is looking into it.', marked: 'Priyanka', thread: angryThread },
  ],
  allows: [
    { text: 'Your order A-20417 is safe, Dana.', thread: angryThread },
    { text: 'We changed how we store reports.', thread: angryThread },
  ],
};
