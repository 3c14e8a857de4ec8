import type { Situation } from '../../situation/situation';
import type { Bank, Phrase } from '../bank';

const silent: readonly Phrase[] = [];

const heard: readonly Phrase[] = [
  'I have read your message under “{subject}” to the end, and I am answering it with the care it calls for.',
  'Your message under “{subject}” is in front of me, every line of it.',
  'I have read what you wrote to the end, and then once more.',
  'Your message is in front of me, and I have read all of it before writing a word.',
];
const weight: readonly Phrase[] = [
  ['hardship', 'What you describe is serious, and I am treating it so.'],
  'You have set out what happened as you see it, and I am not going to argue with it here.',
  'I take it as seriously as you wrote it.',
];
const neither: readonly Phrase[] = [
  'Because you raise legal questions, I leave what happened, and who answers for it, to those who may speak on it; nothing here is meant to settle that either way.',
  'What happened, and who answers for it, is not mine to judge in a message, so I say nothing on it here, neither for nor against.',
  'On the substance you should have an answer that holds, from the person who may give it, and so I do not run ahead of it here.',
];
const passing: readonly Phrase[] = [
  'I am passing your messages today, as you wrote them, to the person here who deals with such matters.',
  'Today I am asking the person here who deals with such matters to read your messages, unedited, and to tell me who answers you.',
];
const asked: readonly Phrase[] = [
  'What you ask us to confirm goes with it, in your own words, because it is not mine to answer.',
  'Your questions go there word for word, so that the answer to them comes from someone who may give it.',
];
const taken: readonly Phrase[] = [
  'Your question “{open}” goes there as well, word for word.',
  'You asked: “{open}” | That goes to the person who may answer it.',
  '“{Open}” is among the points I am passing on.',
];
const report: readonly Phrase[] = [
  'By {first} I will tell you who has it and when that person answers.',
  'By {first} I will write to you about how far it has come, even if that is nothing yet.',
];
const later: readonly Phrase[] = [
  'By {next} I will write again, with what I am able to tell you by then.',
  'By {next} I will write to you a second time and tell you where it stands.',
];

/**
 * Where counsel has to read first, these stand in for the usual sentences of the same bank: nothing is owned,
 * denied or explained, and what the customer alleges is never told as a fact of ours. An empty bank says nothing.
 */
const underLegal: Readonly<Record<string, readonly Phrase[]>> = {
  lived: heard,
  'private-opening': heard,
  'exec-state': heard,
  'apology-opening': heard,
  'ack-read': heard,
  'ack-weight': weight,
  'ack-next': report,
  'no-news-work': ['This much has been done: ⟦what was done since then⟧.'],
  cost: weight,
  'exec-impact': weight,
  'apology-lesson': weight,
  owned: neither,
  'broken-promise': silent,
  cause: silent,
  action: passing,
  handover: silent,
  update: report,
  'plan-next': later,
  lasting: silent,
  asks: asked,
  'open-question': taken,
  'pointed-question': taken,
  refused: silent,
  'offer-check-figures': silent,
  'offer-workaround-first': silent,
  'offer-written-account': silent,
  'offer-credit': silent,
  close: [
    'Whatever you send in reply reaches me, and by {next} I will write to you again either way.',
    'I remain the person to write to, and my next message after that comes by {next}.',
    'A reply to this message reaches me, and I will pass on what you add, unchanged.',
  ],
  'progress-opening': ['This is where your case stands.', 'You are waiting for a report, and this is it.'],
  'progress-open': ['What is left is with the people who have to answer it.'],
  'no-news-opening': ['I do not have an answer for you yet, and I would rather say so than say nothing.'],
  'no-news-cost': silent,
  'solved-opening': ['There is a result, and I would like you to be the judge of it.'],
  'public-reply': [
    'I’ve read what you wrote, and it is with me. A thread that everyone reads is not the place for it, so I’ve written to you privately with what I’m doing and by when you hear from me.',
    'Thank you for telling us. I’ve written to you privately with the next step and a time, because what you raise deserves more care than a public reply can give it.',
  ],
  'call-opening': [
    '“I’m calling about your message. I have read it twice, and I’d like to hear from you what matters most.”',
    '“I have read everything you wrote. I’d like to listen first, and then tell you who answers what.”',
  ],
  'call-own': [
    '“What happened, and who answers for it, I can’t judge on the phone. I can listen, take it down as you say it, and tell you who it goes to.”',
    '“I’m sorry for what you’re going through. I won’t say anything about who answers for it, because that isn’t mine to say.”',
  ],
  'call-now': [
    '“I’m passing on what you wrote to the person here who deals with such matters. By {first} I’ll write to you and say how far it is.”',
  ],
};

/** The bank to choose from: the usual one, or the one that stands in for it before counsel has read. */
export function bankFor(bank: Bank, isLegal: boolean): Bank {
  const phrases = isLegal ? underLegal[bank.id] : undefined;
  return phrases ? { ...bank, phrases } : bank;
}

/**
 * Is the legal dispute itself what has to be answered? A lawyer named as a lever in a fault of ours ("our lawyers will
 * look at the contract") is no such thing: there the fault is owned in plain words, and the law left to counsel.
 */
export const isLegalMatter = ({ stopSigns, type }: Pick<Situation, 'stopSigns' | 'type'>): boolean =>
  type.value === 'compliance' && stopSigns.some(({ kind }) => kind === 'legal');

/** Facts that would tell the customer's account as ours; under a legal stop sign they stand in no sentence. */
export const notUnderLegal = [
  'failure',
  'waiting',
  'silence',
  'times',
  'count',
  'quote',
  'promise',
  'offer',
  'want',
  'ask',
  'ask2',
  'amount',
  'cause',
] as const;
