import type { Bank, Phrase } from '../bank';

const nothing: readonly Phrase[] = [];
const about: readonly Phrase[] = [
  ['unread !silent', 'Your message about ⟦what they wrote about⟧ is with me.'],
  ['unread !silent', 'I have your message about ⟦what they wrote about⟧.'],
  ['silent', 'I am writing to you about ⟦what this is about⟧.'],
];

/** Where we could not read what they wrote, or they wrote nothing: no claim about them, and a gap for what it is about. */
const underUnread: Readonly<Record<string, readonly Phrase[]>> = {
  lived: about,
  'routine-opening': about,
  'ack-read': about,
  'exec-state': about,
  'apology-opening': about,
  'private-opening': about,
  'progress-opening': about,
  'no-news-opening': ['I do not have an answer for you yet on ⟦what this is about⟧.'],
  'solved-opening': ['I have a result for you on ⟦what this is about⟧.'],
  cost: nothing,
  'exec-impact': nothing,
  'no-news-cost': nothing,
  'ack-weight': ['I would rather look into it properly than send you a quick guess.'],
  'routine-middle': nothing,
  'routine-extra': nothing,
  owned: nothing,
  'broken-promise': nothing,
  cause: nothing,
  'apology-lesson': nothing,
  action: ['I am looking into it myself today.', 'Today I am going through it myself, point by point.'],
  handover: nothing,
  lasting: nothing,
  asks: nothing,
  wishes: nothing,
  refused: nothing,
  'open-question': nothing,
  'pointed-question': nothing,
  'read-question': nothing,
  presence: nothing,
  'public-reply': [
    'Thank you for writing to us. I’m looking into it myself, and I’ve sent you a private message with when you’ll hear from me next.',
  ],
  'call-opening': ['“I’m calling about ⟦what this is about⟧. Is this a good moment?”'],
  'call-own': ['“Tell me first how it looks from your side; I’ll take notes.”'],
};

export function bankForUnread(bank: Bank): Bank {
  const phrases = underUnread[bank.id];
  return phrases ? { ...bank, phrases } : bank;
}
