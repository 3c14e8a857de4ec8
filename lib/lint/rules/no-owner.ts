import { spanOf } from '../engine/spans';
import { angryThread } from '../message/sample';
import { stepsOf } from '../message/steps';
import { isWholeReply } from '../message/whole';
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
    if (!isWholeReply(model, context)) return [];
    const steps = stepsOf(model);
    return steps.kind === 'no-owner' ? [spanOf(steps.sentence)] : [];
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it on Monday. The team will look at the backup tomorrow and see what is there.',
      marked: 'The team will look at the backup tomorrow and see what is there.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will look at the backup tomorrow by noon and write to you about what is there.',
      thread: angryThread,
    },
  ],
};
