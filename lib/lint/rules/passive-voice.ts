import { spanOf } from '../engine/spans';
import { type JudgedPassive, judgePassives } from '../message/evasion';
import { findQuotedPassives } from '../passive/quoted';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const none: Match[] = [];

/** How things stand, whoever brought them there: "the bridge is shut". */
const state =
  /^(?:closed|shut|based|located|situated|reserved|booked|sited|housed|furnished|equipped|dated|owed|attached|enclosed)$/;
const present = /^(?:is|are|am|\w*'(?:s|re|m))$/;

/** Whose passive nobody has to turn: a state, a named doer, the customer's words told again. */
function isPlain({ tokens }: Sentence, { agentless, verb, first, theirs }: JudgedPassive): boolean {
  return (
    theirs ||
    !agentless ||
    (state.test(tokens[verb]!.lower) && present.test(tokens[Math.min(first, verb - 1)]?.lower ?? ''))
  );
}

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
    return [...passives.filter((passive) => !passive.evasive && !isPlain(sentence, passive)), ...quoted].map(
      spanOf,
    );
  },
});

export const examples: RuleExamples = {
  flags: [
    ['The meeting was moved to Monday.', 'was moved'],
    ['The branch was closed in May.', 'was closed'],
    ['The courier wrote: "It was handed to a neighbour."', 'was handed'],
  ],
  allows: [
    'I am glad to help.',
    'You wrote: "It was handed to a neighbour."',
    'The bridge is shut and the office is closed.',
    'Your card was blocked by our fraud team.',
    'You asked why your parcel was opened.',
  ],
};
