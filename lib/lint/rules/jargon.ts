import { fixedPhrases, phrases } from '../engine/phrases';
import { likeFirst } from '../engine/team-words';
import { jargonWords } from '../lexicon/jargon';
import { defineRule, type RuleExamples } from '../rule';

const lexicon = fixedPhrases(jargonWords.keys());
const families = phrases([
  "(?:have|has|had|been|were|was|are|is|am|i|we|we're|i'm|we've|i've|be) (?:\\w+ )?(?<mark>escalat(?:ed|ing))",
  '(?<mark>per) (?:your|my|his|her|their|the|this|request|instructions?|conversation|above|below|previous|company)(?! (?:polic|second|minute|hour|day|month|year))',
  '(?:please|kindly|will|we|i|to|and) (?<mark>revert (?:back )?(?:to (?:you|us|me)|with|at|soon|asap|on this))',
  '(?:additional |more )?resources (?:are|is|were|have|has|will) (?:be |been |being )?(?:\\w+ )?(?:allocated|assigned|deployed|dedicated)',
]);

export default defineRule({
  id: 'jargon',
  level: 'hint',
  scope: 'sentence',
  message: 'A corporate word where a plain one exists.',
  advice: 'Use the word you would say on the telephone.',
  find(sentence, text) {
    return [...lexicon(sentence), ...families(sentence)].map(({ start, end, words }) => {
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
