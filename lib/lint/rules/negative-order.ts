import { findPhrases, phrase, says } from '../engine/phrases';
import { apart, inEach, spanOf } from '../engine/spans';
import { pleaseDo } from '../rewrite/plain-request';
import { defineRule, type RuleExamples } from '../rule';

const pattern = phrase(
  "(?:(?:you|customers|users) (?:must(?: not)?|cannot|can't|can not|may not|are not (?:allowed|permitted|able|entitled) to|are required to|have no choice but to)|(?:we|i)(?:'re| are|'m| am)? (?:cannot|can't|can not|won't|will not|unable to|not able to|not allowed to|(?:don't|do not) (?:offer|support|provide|allow|refund|accept|ship|sell))) (?!be \\w+ing|be using|be (?:\\w+ )?(?:upset|frustrated|disappointed|tired|worried|angry|exhausted|relieved)|have (?:\\w+ed|been|had|got|gotten|seen|read|felt|thought|heard|left|lost|sent|made|gone|done|taken|given|chosen|known|found|spent|paid|put|written) |see|find|thank|wait|imagine|believe|tell|say|think|recall|remember|guarantee|promise|help but|go wrong|possibly)\\w+|(?:it|this|that)(?:'s| is) (?:simply |just |currently )?(?:not (?:possible|allowed|permitted|something we)|impossible|forbidden|prohibited|against)(?: \\w+)?|you (?:will )?(?:have|need) to wait",
);
const only =
  /\b(?:cannot|can't|can not|won't|will not|unable|must|not|required|choice|don't|isn't|impossible|forbidden|prohibited|wait)\b/;
/** What stands beside it when the door is not simply shut. */
const alternative =
  /(?<= )(?:but|instead|however|you can|we can|i can|i will|we will|i'll|we'll|alternative(?:ly)?|what i can|until|unless|in order to|so that|so i|so we|i've|i have|we've|we have|here is|try|please|or)(?= )/;

/** "If you cannot open it …" forbids nothing. */
const conditional =
  /(?<= )(?:if|when|whether|why|because|where|in case|though|since|whenever|so) (?:you|we|i) (?:still |really )?(?:cannot|can't|can not|won't|must|are|do not|don't)/;

export default defineRule({
  id: 'negative-order',
  level: 'hint',
  scope: 'message',
  rewrite: pleaseDo,
  message: 'Says only what cannot be done.',
  advice: 'Say what can be done beside it, or instead.',
  find({ sentences }) {
    return inEach(sentences, (sentence, index) => {
      const all = findPhrases(sentence, pattern);
      const found = all.length > 0 ? all.filter(({ words }) => only.test(words)) : all;
      if (found.length === 0) return found;
      const next = sentences[index + 1];
      return says(sentence, conditional) || says(sentence, alternative) || (next && says(next, alternative))
        ? []
        : apart(found).map(spanOf);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['We can’t change the date.', 'We can’t change'],
    ['You must return the device.', 'You must return'],
    ['You must have a receipt.', 'You must have'],
  ],
  allows: [
    'We can’t change the date, but you can move the call.',
    'We cannot refund it. I can exchange it.',
    'If you cannot open it, write to me.',
    'We can’t thank you enough.',
    'I can’t see your card number.',
    'You must have been given the wrong address.',
    'You must have had a long day of it.',
    'I cannot guarantee a date before the part is here.',
  ],
};
