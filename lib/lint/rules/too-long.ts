import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const longest = { message: 300, sentence: 35 };
const wordsIn = ({ notes, tokens }: Sentence): number =>
  notes?.words ?? tokens.filter(({ kind }) => kind !== 'punctuation').length;

function sentenceOfWord(number: number, sentences: readonly Sentence[]): Sentence | undefined {
  let read = 0;
  for (const sentence of sentences) {
    read += wordsIn(sentence);
    if (read >= number) return sentence;
  }
  return undefined;
}

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
    if (total <= longest.message) return matches;
    const reached = sentenceOfWord(longest.message + 1, sentences);
    if (!reached) return matches;
    const { start, end } = reached;
    return [...matches, { start, end, message: `${total} words; an angry reader stops about here, at 300.` }];
  },
});

export const examples: RuleExamples = {
  flags: [`${'We checked the first file and then '.repeat(6)}stopped.`, 'Short words. '.repeat(160)],
  allows: ['We checked the file. It is whole.'],
};
