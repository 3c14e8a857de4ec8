import { type Phrase, phrases, says, sign } from '../engine/phrases';
import { apart, ended } from '../engine/spans';
import {
  absolutes,
  admission,
  deadlines,
  hour,
  isDeskAct,
  outcomeOf,
  promisedNews,
  someDeadline,
  undated,
  visitor,
  warranty,
} from '../lexicon/promises';
import { promiseAnUpdate } from '../rewrite/promise-an-update';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const findAbsolutes = phrases(absolutes);
const findUndated = phrases(undated);
const findDated = phrases(deadlines, sign(...someDeadline));
const hedge =
  /(?<= )(?:should|hopefully|hope|expect(?:ed|s)?|anticipate[sd]?|projected|(?:we|city|they|he) projects?|forecast|believe|think|weather|permitting|could|scheduled|plan(?:ned|ning)?|aim(?:ing)?|try(?:ing)?|may|might|perhaps|probably|likely|estimated?|target|tentatively|approximately|(?<!even )if|unless|until|once|whether|or not|whichever|must|propose[ds]?|with (?:a (?:bit|little) of |any |some )?luck|fingers crossed|ideally|normally|usually|typically|generally)(?= )/;
const denied =
  /(?<= )(?:no|not|\w+n't|cannot|never|hard to|difficult to|unable to|nor|without) (?:\w+ ){0,2}?(?:guarantee|promise|assure)/;
/** What one only supposes is no promise. */
const guess =
  /(?<= )(?:(?:my|a) (?:\w+ )?guess|(?:i|we) (?:\w+ )?(?:guess|suspect|think|believe|suppose|doubt)|probably|most likely|hopefully|(?:i|we) hope)(?= )/;

/** Words of a promise that promise nothing: one not kept, one of news by its time, one that a warranty holds. */
const isFact = (sentence: Sentence, words: string): boolean =>
  (/\bpromised\b/.test(words) && says(sentence, admission)) ||
  (/\bpromises?\b/.test(words) && says(sentence, promisedNews)) ||
  (/guarantee/.test(words) && says(sentence, warranty));

const isAppointment = (sentence: Sentence): boolean => says(sentence, hour) && says(sentence, visitor);

/** What only swears to the promise beside it. */
const formula =
  /^(?:(?:you have|that is|that's|this is|with|give you|gives you|offer you|have|you) (?:my|our|the|an?|every|full) (?:\w+ )*(?:word|guarantee|promise|assurance|oath)|on my honou?r|mark my words|no (?:question|doubt) about it|(?:i|we) (?:promise|swear)(?: you)?|you (?:can|may|could) (?:\w+ )?(?:count|bank|bet|rely|depend) on (?:it|that|this)|(?:count|bank|bet|depend) on (?:it|that))$/;

const linking = new Set(
  "will won't would shall be is are been being have has get not never always".split(' '),
);
const opensNoun = /^(?:the|an?|your|our|my|his|her|their|its|this|that|these|those|all)$/;
const sum = /^(?:[\d.,]+|[£$€]|euros?|dollars?|pounds?)$/;

/** A find with all of its subject, "your refund of £42", and up to its verb: a mark in the midst of words reads badly. */
function whole({ tokens }: Sentence, found: Phrase): Phrase {
  let { first, last } = found;
  const word = (at: number): string => tokens[at]?.lower ?? '';
  while (sum.test(word(first)) && sum.test(word(first - 1))) first--;
  if (sum.test(word(first)) && word(first - 1) === 'of' && first >= 2) first -= 2;
  if (/^(?:is|are|going)$/.test(word(first)))
    first -= word(first - 1) === 'is' || word(first - 1) === 'are' ? 2 : 1;
  if (opensNoun.test(word(first - 1))) first--;
  else if (opensNoun.test(word(first - 2)) && tokens[first - 1]!.kind === 'word') first -= 2;
  first = Math.max(0, first);
  for (let more = 0; more < 3 && linking.has(word(last)) && tokens[last + 1]?.kind === 'word'; more++) last++;
  return { ...found, first, last, start: tokens[first]!.start, end: tokens[last]!.end };
}

/** "Going to" has no subject of its own: it stands before. */
const isMine = ({ tokens }: Sentence, first: number): boolean =>
  !/^(?:am|going)$/.test(tokens[first]!.lower) || /^i(?:'m)?$/.test(tokens[first - 1]?.lower ?? '');

function find(sentence: Sentence): Match[] {
  const found = findAbsolutes(sentence).filter(
    ({ words }) =>
      !says(sentence, guess) &&
      (!/guarantee|promise|assure/.test(words) || !says(sentence, denied)) &&
      !isFact(sentence, words),
  );
  const dated = [...findUndated(sentence), ...findDated(sentence)].filter(({ groups, words, first }) => {
    const outcome = outcomeOf(groups);
    if (outcome !== 'act') return outcome === 'done';
    return !isAppointment(sentence) && !(isDeskAct(words) && isMine(sentence, first));
  });
  if (dated.length > 0 && !says(sentence, hedge) && !says(sentence, denied)) found.push(...dated);
  const told = found.filter(({ words }) => !formula.test(words));
  return apart((told.length > 0 ? told : found).map((one) => whole(sentence, one))).map((one) =>
    ended(sentence, one),
  );
}

export default defineRule({
  id: 'over-promise',
  level: 'error',
  scope: 'sentence',
  rewrite: promiseAnUpdate,
  message: 'Promises a result or a time nobody controls alone.',
  advice: 'Promise what you will do yourself, and when: “I will write to you by Friday 5 pm, fixed or not.”',
  find,
});

export const examples: RuleExamples = {
  flags: [
    ['We guarantee delivery.', 'We guarantee delivery'],
    ['This will never happen again.', 'This will never happen again'],
    ['Your export will be fixed by Friday.', 'Your export will be fixed by Friday'],
    ['You will get a full refund.', 'You will get a full refund'],
    ['We will make sure that the error is gone.', 'We will make sure that the error'],
    ['I assure you that your data is safe.', 'I assure you that your data is safe'],
    ['We’ll restore your account within 24 hours.', 'We’ll restore your account within 24 hours'],
    'Your heating will be back on tonight.',
    'Your parcel will arrive tomorrow.',
    ['There will be no further delays.', 'There will be no further delays'],
    'He will call the crew and make sure it is shut.',
    ['It will be done early next week.', 'It will be done early next week'],
    'You have our assurance that the roof stays dry.',
    ['From now on every statement will be correct.', 'From now on every statement will be correct'],
    ['By Friday the stairs will be repainted.', 'By Friday the stairs will be repainted'],
    [
      'We will have the lift serviced before the weekend.',
      'We will have the lift serviced before the weekend',
    ],
    ['You will never pay a late fee again.', 'You will never pay'],
    ['The smell won’t come back.', 'The smell won’t come back'],
    ['You can count on it.', 'You can count on it'],
    'The deposit will be back on Monday for sure.',
    'Our fitter will repair the lift tomorrow.',
    'We promise you a refund by Friday.',
    'We guarantee the roof will hold for ten years.',
    ['Your boiler will be repaired on Monday.', 'Your boiler will be repaired on Monday'],
    ['We will replace the lamp on 5/19/15.', 'We will replace the lamp on 5/19/15'],
    ['Your share of £90 will arrive by Monday.', 'Your share of £90 will arrive by Monday'],
    [
      'The leak is going to be fixed in the next release.',
      'The leak is going to be fixed in the next release',
    ],
    ['We promise that it will work.', 'We promise that it will work'],
    ['I’m 100% sure it is safe.', 'I’m 100% sure it is safe'],
    'We’ll certainly have it tuned.',
    'I’ll repair the pump by Friday.',
    ['I guarantee you’ll be happy with it.', 'I guarantee you’ll be happy'],
    ['Your parcel will arrive on Thursday.', 'Your parcel will arrive on Thursday'],
    ['We’ll fix the roof by Monday even if it snows.', 'We’ll fix the roof by Monday'],
  ],
  allows: [
    'I will write to you by Friday, fixed or not.',
    'You will not get a refund.',
    'Your parcel will not arrive by Friday.',
    'You will only get a refund with the receipt.',
    'It should be fixed by Friday.',
    'You had no call on the day that we promised for Friday.',
    'You wrote to us with the word urgent in the subject.',
    'I cannot guarantee a date.',
    'We can’t promise that the part will be here before Easter.',
    'With luck it will be repaired by tomorrow.',
    'You will get an e-mail from me by six tonight.',
    'You can count on me to write to you on Friday.',
    'The shop always closes at five.',
    'Rest assured, we are looking into this.',
    'Please make sure the box is ticked.',
    'We’ll make sure to pass this on.',
    'We expect that it will be done by Friday.',
    'If you skip this step, you will never see the list.',
    'Our fitter Ana will repair the lift tomorrow between 9 and 11.',
    'Ana will install the new pump tomorrow at 8.',
    'This is not the service we promised him, and I am sorry.',
    'I promised you a letter on Monday and did not send it.',
    'I promise you a reply by Tuesday, 4 pm.',
    'We guarantee the mattress for five years.',
    'Your savings are guaranteed by the state scheme.',
    'I will know for sure on Monday.',
    'Your bin will be emptied on Monday.',
    'I will refund the fare today.',
    'I’ll correct the name on your permit tomorrow and send you the new one.',
    'I will deliver the chairs myself on Friday at 6.',
    'I’m committed to a reply by noon.',
    'You will always find the timetable on the door.',
  ],
};
