import { phrases, says, sign } from '../engine/phrases';
import { apart, inEach, spanOf } from '../engine/spans';
import { offers } from '../lexicon/open-offers';
import { nextStep } from '../message/signs';
import { datedNextStep } from '../rewrite/dated-next-step';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const patterns = phrases(offers);

/** "Is it the blue one? Let us know." waits for that answer, and for no other. */
const answers = /^(?:please |just )?let (?:us|me) know$|^anything (?:else|more|further)$/;
const asks = (sentence: Sentence | undefined): boolean => sentence?.tokens.at(-1)?.lower === '?';

const caller = sign('me i my', "(?:me|i|i'm|i'll|my)");
const phone = / \(?\+?\d[\d ()+-]{5,}\d(?= )/;
const open =
  / (?:until|till|from|between|before|by|after|at) (?:\d{1,2}(?:[:.]\d\d)?(?: ?[ap]m)?|noon|midday|six|seven|eight|five|four|three)(?= )/;
/** Who answers, on which number, until when: that is no open offer. */
const isReachable = (sentences: readonly (Sentence | undefined)[]): boolean =>
  [caller, (one: Sentence) => says(one, phone), (one: Sentence) => says(one, open)].every((part) =>
    sentences.some((one) => one && part(one)),
  );

/** Two offers in one sentence leave the same step open: they are one finding. */
const joined = (found: Match[]): Match[] =>
  found.length < 2 ? found : [{ start: found[0]!.start, end: found.at(-1)!.end }];

export default defineRule({
  id: 'vague-close',
  level: 'warning',
  scope: 'message',
  rewrite: datedNextStep,
  message: 'An open offer leaves the next step to the customer: no act, no owner, no time.',
  advice: 'End with who does what, and when: “I will write to you on Thursday by noon with the result.”',
  find({ sentences }) {
    return inEach(sentences, (sentence, index): Match[] => {
      const said = patterns(sentence);
      if (said.length === 0) return said;
      const isAsked = asks(sentences[index - 1]);
      const found = apart(said.filter(({ words }) => !(isAsked && answers.test(words)))).map(spanOf);
      if (found.length === 0 || isReachable([sentence, sentences[index + 1]])) return [];
      const near = [sentences[index - 1], sentence, sentences[index + 1]];
      return near.some((one) => one && nextStep(one)) ? [] : joined(found);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['If you have any questions, please let us know.', 'If you have any questions, please let us know'],
    ['Feel free to reach out.', 'Feel free to reach out'],
    ['Please do not hesitate to contact me.', 'Please do not hesitate to contact me'],
    ['Is there anything else I can help with?', 'Is there anything else I can help with'],
    ['Stay tuned!', 'Stay tuned'],
    ['We will keep you posted.', 'We will keep you posted'],
    ['Questions? Call me. More news to follow.', 'More news to follow'],
    ['Should any doubts come up, my line is open.', 'Should any doubts come up, my line is open'],
    ['Further questions should be sent to the front desk.', 'Further questions should be sent to'],
    ['Any worries, just give the desk a ring.', 'Any worries, just give the desk a ring'],
    ['Ring us whenever you need a hand.', 'Ring us whenever you need a hand'],
    [
      'If you would like to talk this over further, please call.',
      'If you would like to talk this over further, please call',
    ],
    ['We remain at your disposal.', 'at your disposal'],
    ['I look forward to hearing from you.', 'I look forward to hearing from you'],
    ['You know where to find us.', 'You know where to find us'],
    ['How else can I help?', 'How else can I help'],
    [
      'Please do not hesitate to contact me if you have any questions.',
      'Please do not hesitate to contact me if you have any questions',
    ],
    'If anything is unclear, call me on 020 7946 0991.',
  ],
  allows: [
    'I will call you on Thursday at 10. If you have any questions before that, call me.',
    'Let me know if this works.',
    'Let us know which device you use.',
    'We are here to help.',
    'If it still blinks on Monday, let us know.',
    'We found no other problems.',
    'Is it the left door or the right one? Let me know.',
    'The ramp is open again. Please call me if there are errors in the list.',
    'Feel free to send me a photo of the label.',
    'Keep me posted on the vet’s visit.',
    'I look forward to seeing you at the fitting.',
    'If you are not sure how to find the valve, call me.',
    'Our office is open until six.',
    'We will keep you posted every day at noon.',
    'If anything is unclear, ring me on 020 7946 0991; I’m here until 6 pm.',
  ],
};
