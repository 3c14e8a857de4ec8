import { phrases, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { notAgain, secondRounds } from '../lexicon/second-rounds';
import { findGiven } from '../message/given';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const patterns = phrases(secondRounds);
/** "I will send it again", "a case that we opened again": the writer does the work. */
const writerActs =
  /(?<= )(?:i|we|i'll|we'll|i've|we've|he|she|they|(?:if|when|until|that|,|and) it|who|inspector|crew|staff|supervisor|contractor|will|to) (?:\w+ ){0,2}?(?:and|or|then|,|so) $|(?<= )(?:i|we|i'll|we'll) (?:\w+ ){0,6}(?:and|or|then|so) $/;
/** Another matter gets its own record rightly. */
const otherMatter =
  /(?<= )(?:second|different|other|unrelated) (?:one|issue|problem|question|topic|matter|subject)(?= )/;
const asked = /^(?:please|kindly|can you|could you|would you|will you)/;
/** Asked of the customer a few words before. */
const asks = / (?:please|kindly) (?!.* (?:i|we|i'll|we'll) )/;
/** "Call back if it is wrong" is a door left open, not a second round. */
const back = /\b(?:call|contact|write|phone|ring) back\b/;
const ifSo =
  /(?<= )(?:if|when|should|once) (?!.*(?<= )(?:no|not|still|same|again|persists?|continues?|comes? back) )/;
const noSecond = new RegExp(`(?<= )${notAgain}(?= )`);

/** "You have sent us the log already", "nothing you need to send": it says what we hold, and asks for none of it. */
const held =
  /(?<= )(?:nothing (?:that )?(?:you|for you)|you(?:'ve| have)? (?:already )?(?:sent|gave|given|told|shared|provided|attached|uploaded|forwarded)|(?:no need|not need|don't need|needn't|need not) (?:\w+ ){0,4}?(?:send|share|give|tell|provide))(?= )/;
const stillAsks = /(?<= )(?:please|kindly|can you|could you|would you|will you|i need|we need)(?= )/;

function findAgain(sentence: Sentence): Match[] {
  const found = patterns(sentence);
  if (found.length === 0 || says(sentence, noSecond) || says(sentence, otherMatter)) return [];
  const words = sentence.tokens.map(({ lower }) => lower);
  return apart(
    found.filter((one) => {
      const before = ` ${words.slice(Math.max(0, one.first - 8), one.first).join(' ')} `;
      if (back.test(one.words) && says(sentence, ifSo)) return false;
      return asked.test(one.words) || asks.test(before) || !writerActs.test(before);
    }),
  ).map(spanOf);
}

export default defineRule({
  id: 'repeat-yourself',
  level: 'warning',
  scope: 'message',
  message: 'Sends the customer over ground already covered.',
  advice: 'Use what the thread holds; ask only for what is really missing, and say why you need it.',
  find({ sentences, text }, { thread }) {
    return sentences.flatMap((sentence) => {
      const given = thread ? findGiven(sentence, text, thread) : [];
      const isHeld = given.length > 0 && says(sentence, held) && !says(sentence, stillAsks);
      return given.length > 0 && !isHeld ? given : findAgain(sentence);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['Please resubmit your request.', 'Please resubmit your request'],
    ['Could you describe the problem again?', 'Could you describe the problem again'],
    ['Please open a new ticket for this.', 'Please open a new ticket'],
    ['Please contact us again if it comes back.', 'Please contact us again'],
    'Can you remind me which device you have?',
    'If it comes back, please file another report.',
    ['I was wondering if you could send it again.', 'wondering if you could send it again'],
    ['Please ask in your own topic.', 'Please ask in your own topic'],
    'You will have to apply again with the new form.',
    ['Would you mind filling in the form one more time?', 'mind filling in the form one more time'],
    ['Can I have your booking number again?', 'Can I have your booking number again'],
    ['You were asked to resubmit the claim.', 'were asked to resubmit the claim'],
    ['The form needs to be resubmitted.', 'needs to be resubmitted'],
    ['Please start over with a fresh claim.', 'Please start over with a fresh claim'],
    ['Please cancel it and place the order anew.', 'place the order anew'],
    'If it has closed, please raise another one.',
    ['If you want an answer, ask in your own topic.', 'ask in your own topic'],
    ['Please follow up with us in May.', 'Please follow up with us'],
  ],
  allows: [
    'Which version do you use?',
    'Please try again in an hour.',
    'I will open a new case for you.',
    'A new case has been created.',
    'It will not happen again.',
    'Log in again with the new password.',
    'Please call us if it happens again.',
    'Could you open a new ticket for the second problem?',
    'Send a separate email to each group.',
    'Start the machine again and watch the lamp.',
    'Repeat the procedure for each of the four wheels.',
    'Enter the same name as on the card.',
    'Your export is available again.',
    'It is open now, so that you can send letters again.',
    'Enter the number and press the green key again.',
    'You do not need to send the papers again.',
  ],
};
