import type { Situation } from '../../situation/situation';
import type { Bank, Phrase } from '../bank';

const silent: readonly Phrase[] = [];

const heard: readonly Phrase[] = [
  'I have read your message, “{subject}”, from start to finish, and I am taking care over how I answer it.',
  'I have your message, “{subject}”, in front of me, and I have read every line of it.',
  'I have read what you wrote carefully, twice.',
  'I read all of your message before I started to write this.',
  'Your message, “{subject}”, has my full attention, and I have read it to the end.',
  'Every word of what you wrote has been read.',
  'Your message is in front of me, and I have gone through it point by point.',
  'What you sent us I have read from the first line to the last.',
];
const weight: readonly Phrase[] = [
  ['hardship', 'What you describe is serious, and I am treating it that way.'],
  'You have set out what happened as you see it, and I am not going to argue with it.',
  'I am taking it as seriously as you do.',
  'Nothing in your message has been skimmed.',
  'These are serious points, and you have put them clearly.',
  'It matters to me that you get a proper answer and not a quick one.',
  'Your points deserve more than a standard reply.',
];
const neither: readonly Phrase[] = [
  'You raise legal questions, so the people here who deal with that have to answer what happened and who is responsible; nothing I write settles it either way.',
  'I am not the right person to say what happened or who is responsible, so I will not take a view on that here, one way or the other.',
  'You should have an answer on that from the person who is able to give one, so I will not get ahead of it here.',
  'What happened, and who answers for it, is not for me to judge, so I will leave both open here.',
  'Please do not read anything into what I leave out: questions of right and wrong are for somebody else here to answer.',
  'Some of what you raise needs an answer that I am not able to give, so I will not try to give one.',
];
const passing: readonly Phrase[] = [
  'Today I am passing your messages on, exactly as you wrote them, to the person here who deals with such matters.',
  'I am asking the person here who deals with such matters to read your messages today, unedited, and to tell me who will answer you.',
  'Your messages are going to the right person here today, complete and in your words.',
  'The person who deals with such matters gets everything you wrote from me today, with nothing left out.',
  'From today your points are with somebody who is able to answer them, word for word as you put them.',
];
const asked: readonly Phrase[] = [
  'What you ask us to confirm is going with them, in your own words, because I am not the one who can answer it.',
  'I am passing your questions on word for word, so that the answer comes from someone who is able to give it.',
];
const taken: readonly Phrase[] = [
  'Your question “{open}” is going to the same person, word for word.',
  'You asked: “{open}” | I am passing that to the person who can answer it.',
  '“{Open}” is among the points I am passing on.',
];
const report: readonly Phrase[] = [
  'By {first} I will tell you who has it and when you can expect to hear from them.',
  'By {first} I will write to you and tell you where it stands, even if there is nothing new.',
  'By {first} I will tell you who is dealing with it.',
  'I will write to you by {first}, with whatever I am able to tell you.',
  'My next message comes by {first}, and it will say with whom your points are.',
];
const later: readonly Phrase[] = [
  'By {next} I will write again, with what I am able to tell you by then.',
  'By {next} I will write to you a second time and tell you where it stands.',
  'A second message from me follows by {next}.',
  'My second message, by {next}, will say what has come of it.',
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
  'no-news-work': [
    'This much has been done: ⟦what we have done since then⟧.',
    'Since you last heard from us: ⟦what we have done since then⟧.',
    'What I can tell you for now: ⟦what we have done since then⟧.',
  ],
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
  wishes: silent,
  'read-question': taken,
  'open-question': taken,
  'pointed-question': taken,
  refused: silent,
  'offer-check-figures': silent,
  'offer-workaround-first': silent,
  'offer-written-account': silent,
  'offer-credit': silent,
  close: [
    'A reply to this message reaches me, and by {next} I will write to you again either way.',
    'I am still the person to write to, and my next message after that comes by {next}.',
    'If you want to add anything, reply to this message and I will pass it on unchanged.',
    'Anything you would like to add goes the same way, unedited; a reply to this message reaches me.',
    'For anything else you can reply to this message, and you will hear from me again by {next}.',
  ],
  'progress-opening': [
    'Here is where your case stands.',
    'I owe you an update, and here it is.',
    'This is a short update on your message, “{subject}”.',
    'You should know where your message, “{subject}”, is by now.',
  ],
  'progress-open': [
    'The rest is with the people who have to answer it.',
    'What is left is not mine to answer, and I am asking for it.',
    'Other points are with the person who is able to answer them.',
  ],
  'no-news-opening': [
    'I do not have an answer for you yet, and I would rather say so than say nothing.',
    'There is no answer yet to your message, “{subject}”.',
    'Your message, “{subject}”, has no answer yet, and you should hear that from me.',
    'You are still waiting for an answer, and I do not have it yet.',
  ],
  'no-news-cost': silent,
  'solved-opening': [
    'I have a result for you, and I would like you to check it.',
    'There is a result on your message, “{subject}”.',
    'Our answer is ready, and I would like you to look at it.',
  ],
  'public-reply': [
    'I’ve read what you wrote, and it is with me. It doesn’t belong in a public thread, so I’ve written to you privately with what I’m doing and by when you hear from me.',
    'Thank you for telling us. I’ve written to you privately with the next step and a time, because this needs more care than a public reply allows.',
  ],
  'call-opening': [
    '“I’m calling about your message. I have read it twice, and I’d like to hear from you what matters most.”',
    '“I have read everything you wrote. I’d like to listen first, and then tell you who answers what.”',
  ],
  'call-own': [
    '“I can’t say on the phone what happened or who is responsible. I can listen, write it down the way you say it, and tell you who it goes to.”',
    '“I’m sorry for what you’re going through. I won’t say anything about who is responsible, because that isn’t for me to say.”',
  ],
  'call-now': [
    '“I’m passing on what you wrote to the person here who deals with such matters. By {first} I’ll write and tell you where it stands.”',
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
  'told',
  'told2',
  'matter',
  'exposed',
  'wish',
  'promise',
  'offer',
  'ask',
  'ask2',
  'amount',
  'cause',
] as const;
