import { findPhrases, phrase, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { defineRule, type RuleExamples } from '../rule';

const pattern = phrase(
  "(?:(?:you|customers|users) (?:must(?: not)?|cannot|can't|can not|may not|are not (?:allowed|permitted|able|entitled) to|are required to|have no choice but to)|(?:we|i)(?:'re| are|'m| am)? (?:cannot|can't|can not|won't|will not|unable to|not able to|not allowed to|don't|do not (?:offer|support|provide|allow|refund|accept))) \\w+",
);
const only = /\b(?:cannot|can't|can not|won't|will not|unable|must|not|required|choice|don't)\b/;
/** What stands beside it when the door is not simply shut. */
const alternative =
  /(?<= )(?:but|instead|however|you can|we can|i can|i will|we will|i'll|we'll|alternative(?:ly)?|what i can|until|unless|in order to|so that|here is|try|please|or)(?= )/;

export default defineRule({
  id: 'negative-order',
  level: 'hint',
  scope: 'message',
  message: 'Says only what cannot be done.',
  advice: 'Say what can be done beside it, or instead.',
  find({ sentences }) {
    return sentences.flatMap((sentence, index) => {
      const found = findPhrases(sentence, pattern).filter(({ words }) => only.test(words));
      if (found.length === 0) return [];
      const next = sentences[index + 1];
      return says(sentence, alternative) || (next && says(next, alternative)) ? [] : apart(found).map(spanOf);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['We can’t change the date.', 'We can’t change'],
    ['You must return the device.', 'You must return'],
  ],
  allows: ['We can’t change the date, but you can move the call.', 'We cannot refund it. I can exchange it.'],
};
