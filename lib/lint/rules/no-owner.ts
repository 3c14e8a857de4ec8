import { spanOf } from '../engine/spans';
import { angryThread } from '../message/sample';
import { saysTime } from '../message/signs';
import { handsOver, stepsOf } from '../message/steps';
import { isAnswer, isWholeReply } from '../message/whole';
import { askThem } from '../rewrite/dated-next-step';
import { defineRule, type RuleExamples } from '../rule';

export default defineRule({
  id: 'no-owner',
  level: 'warning',
  scope: 'message',
  rewrite: askThem,
  message: 'The next step belongs to nobody with a name.',
  advice: 'Say who: “I will”, or a colleague’s name in place of “the team”.',
  find(model, context) {
    const isWhole = isWholeReply(model, context);
    if (!isWhole && !isAnswer(model)) return [];
    const steps = stepsOf(model);
    if (steps.kind !== 'no-owner') return [];
    const isJudged = isWhole || (handsOver(steps.sentence) && !saysTime(steps.sentence));
    return isJudged ? [spanOf(steps.sentence)] : [];
  },
});

export const examples: RuleExamples = {
  flags: [
    ['I am sorry that the bell rang all night. An agent will contact you.', 'An agent will contact you.'],
    'Thank you for your letter about the smell. Someone will be in touch.',
    [
      'You slept badly because of our bell, and I am sorry. I switched it off at noon. The team will look into the cause.',
      'The team will look into the cause.',
    ],
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it on Monday. The team will look at the backup tomorrow and see what is there.',
      marked: 'The team will look at the backup tomorrow and see what is there.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. It was packed without paper, and that is our doing. Head office will call you on Monday.',
      marked: 'Head office will call you on Monday.',
      thread: angryThread,
    },
  ],
  allows: [
    'Your room is booked, and the cot is in it. Our team will check you in from 3 pm.',
    'The tour is booked as you asked on the phone. Our sales team will call you on Thursday at 10.',
    'I am sorry that the bell rang all night. The team took it down today; I will call you at 6.',
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will look at the backup tomorrow by noon and write to you about what is there.',
      thread: angryThread,
    },
  ],
};
