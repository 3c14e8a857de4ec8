import { findPhrases, list, phrase } from '../engine/phrases';
import { likeFirst } from '../engine/team-words';
import { jargonWords } from '../lexicon/jargon';
import { defineRule, type RuleExamples } from '../rule';

const pattern = phrase([...jargonWords.keys()].sort((a, b) => b.length - a.length).join('|'));
const heads = [...new Set([...jargonWords.keys()].map((words) => list(words)[0]!))];

export default defineRule({
  id: 'jargon',
  level: 'hint',
  scope: 'sentence',
  message: 'A corporate word where a plain one exists.',
  advice: 'Use the word you would say on the telephone.',
  heads,
  find(sentence, text) {
    return findPhrases(sentence, pattern).map(({ start, end, words }) => {
      const plain = jargonWords.get(words);
      if (!plain) return { start, end };
      const rewrite = { start, end, text: likeFirst(text[start]!, plain) };
      return { start, end, message: `“${words}” is corporate; “${plain}” is plain.`, rewrites: [rewrite] };
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Please be advised that we close at 5.', 'Please be advised'],
    ['We will do this prior to the call.', 'prior to'],
    ['Going forward we check twice.', 'Going forward'],
  ],
  allows: ['We will check twice before the call.', 'Your DNS record is right now.'],
};
