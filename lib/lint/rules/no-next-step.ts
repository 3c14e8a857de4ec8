import { flat } from '../engine/phrases';
import { spanOf } from '../engine/spans';
import { angryThread } from '../message/sample';
import { stepsOf } from '../message/steps';
import { body, isWholeReply } from '../message/whole';
import { addNextStep } from '../rewrite/dated-next-step';
import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

/** Done by us, asked of the customer, or attached: something follows from it. */
const settled =
  /(?<= )(?:(?:i|we)(?:'ve| have) (?:\w+ )?(?:\w+ed|sent|put|made|found|built|paid)|please \w+|(?:can|could|would) you|(?:is|are) (?:now )?(?:attached|back|enclosed|below))(?= )/;
const settles = (sentence: Sentence): boolean => settled.test(flat(sentence));

export default defineRule({
  id: 'no-next-step',
  level: 'warning',
  scope: 'message',
  rewrite: addNextStep,
  message: 'Nothing says what happens next.',
  advice: 'Close with your next act and its time, even if it is only the next message.',
  find(model, context) {
    if (model.words < 25 || !isWholeReply(model, context) || stepsOf(model).kind !== 'none') return [];
    // Done, and said so at the end: what is next is the customer's.
    if (body(model).slice(-2).some(settles)) return [];
    return model.sentences.slice(-1).map(spanOf);
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. We were wrong to say that it was safe. I will call you on Thursday at 10 with what is back.',
      thread: angryThread,
    },
    'I am sorry about that.',
  ],
};
