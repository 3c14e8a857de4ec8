import { spanOf } from '../engine/spans';
import { judgePassives } from '../message/evasion';
import { findQuotedPassives } from '../passive/quoted';
import { defineRule, type Match, type RuleExamples } from '../rule';

const none: Match[] = [];

export default defineRule({
  id: 'passive-voice',
  level: 'hint',
  scope: 'sentence',
  message: 'Passive: the sentence does not start with who acts.',
  advice: 'Start with the one who acts: I, we, a name.',
  find(sentence, text) {
    const passives = judgePassives(sentence, text);
    const quoted = findQuotedPassives(sentence, text);
    if (passives.length === 0 && quoted.length === 0) return none;
    return [...passives.filter(({ evasive }) => !evasive), ...quoted].map(spanOf);
  },
});

export const examples: RuleExamples = {
  flags: [
    ['The meeting was moved to Monday.', 'was moved'],
    ['The courier wrote: "It was handed to a neighbour."', 'was handed'],
  ],
  allows: ['I am glad to help.', 'You wrote: "It was handed to a neighbour."'],
};
