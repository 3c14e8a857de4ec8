import { spanOf } from '../engine/spans';
import { angryThread } from '../message/sample';
import { stepsOf } from '../message/steps';
import { isWholeReply } from '../message/whole';
import { addNextStep } from '../rewrite/dated-next-step';
import { defineRule, type RuleExamples } from '../rule';

export default defineRule({
  id: 'no-time',
  level: 'warning',
  scope: 'message',
  rewrite: addNextStep,
  message: 'No time for the next update.',
  advice: 'Give a time you can keep for your next message, whatever the state then.',
  find(model, context) {
    if (!isWholeReply(model, context)) return [];
    const steps = stepsOf(model);
    return steps.kind === 'no-time' ? [spanOf(steps.sentence)] : [];
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will check the backup and write to you about what is there.',
      marked: 'I will check the backup and write to you about what is there.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will write to you when we know more.',
      marked: 'I will write to you when we know more.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will write to you on the 15th about what is there.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will be in the server room myself and phone you when I hold the tape in my hands.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. You had asked us twice whether it was safe to run it. I will check the backup and write to you tomorrow by noon about what is there.',
      thread: angryThread,
    },
  ],
};
