import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const longest = { message: 300, sentence: 35 };
const wordsIn = ({ notes, tokens }: Sentence): number =>
  notes?.words ?? tokens.filter(({ kind }) => kind !== 'punctuation').length;

export default defineRule({
  id: 'too-long',
  level: 'hint',
  scope: 'message',
  message: 'Longer than an angry reader reads.',
  advice: 'Keep the reply under 300 words and a sentence under 35: one thought each.',
  find({ sentences, words: total }) {
    const long = sentences.filter((sentence) => wordsIn(sentence) > longest.sentence);
    const matches = long.map((sentence) => ({
      start: sentence.start,
      end: sentence.end,
      message: `A sentence of ${wordsIn(sentence)} words; cut it in two.`,
    }));
    const last = sentences.at(-1);
    if (total <= longest.message || !last) return matches;
    return [
      ...matches,
      { start: last.start, end: last.end, message: `${total} words; an angry reader stops at about 300.` },
    ];
  },
});

export const examples: RuleExamples = {
  flags: [`${'We checked the first file and then '.repeat(6)}stopped.`, 'Short words. '.repeat(160)],
  allows: ['We checked the file. It is whole.'],
};
