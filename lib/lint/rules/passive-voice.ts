import { judgePassives } from '../message/evasion';
import { findQuotedPassives } from '../passive/quoted';
import { defineRule, type RuleExamples } from '../rule';

export default defineRule({
  id: 'passive-voice',
  level: 'hint',
  scope: 'sentence',
  message: 'Passive: the sentence does not start with who acts.',
  advice: 'Start with the one who acts: I, we, a name.',
  find: (sentence, text) => [
    ...judgePassives(sentence, text).flatMap(({ start, end, evasive }) => (evasive ? [] : [{ start, end }])),
    ...findQuotedPassives(sentence, text).map(({ start, end }) => ({ start, end })),
  ],
});

export const examples: RuleExamples = {
  flags: [
    ['The meeting was moved to Monday.', 'was moved'],
    ['The courier wrote: "It was handed to a neighbour."', 'was handed'],
  ],
  allows: ['I am glad to help.', 'You wrote: "It was handed to a neighbour."'],
};
