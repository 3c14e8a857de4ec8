import { judgePassives } from '../message/evasion';
import { defineRule, type RuleExamples } from '../rule';

export default defineRule({
  id: 'passive-evasion',
  level: 'warning',
  scope: 'sentence',
  message: 'Tells of a failure without saying who did it.',
  advice: 'Name the doer: “We deleted your data”, “I have asked Priya to look into it”.',
  find: (sentence, text) =>
    judgePassives(sentence, text).flatMap(({ start, end, evasive }) => (evasive ? [{ start, end }] : [])),
});

export const examples: RuleExamples = {
  flags: [['Your files were accidentally deleted.', 'were accidentally deleted']],
  allows: ['The report was sent by Anna.'],
};
