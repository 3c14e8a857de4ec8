import { spanOf } from '../engine/spans';
import { type JudgedPassive, judgePassives } from '../message/evasion';
import { findQuotedPassives } from '../passive/quoted';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const none: Match[] = [];

/** How things stand, whoever brought them there: "the bridge is shut", "we're based in Leeds". */
const state = /^(?:closed|shut|reserved|booked|sited|housed|furnished)$/;
const present = /^(?:is|are|am|\w*'(?:s|re|m))$/;
const weAre = /(?:we're|i'm|we are|i am) $/;

/** Whose passive nobody has to turn: a state, the customer's words told again. */
function isPlain({ tokens }: Sentence, { verb, first, theirs }: JudgedPassive): boolean {
  const word = tokens[verb]!.lower;
  const at = Math.min(first, verb - 1);
  const auxiliary = tokens[at]?.lower ?? '';
  const said = `${tokens[at - 1]?.lower} ${auxiliary} `;
  return theirs || (state.test(word) && present.test(auxiliary)) || (word === 'based' && weAre.test(said));
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
    'We’re based in Leeds.',
    'You asked why your parcel was opened.',
  ],
};
