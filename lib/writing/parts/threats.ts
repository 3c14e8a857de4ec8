import type { Bank } from '../bank';

/** What they said they would do, met without argument and without fear. The weightiest comes first. */
export const threats: readonly Bank[] = [
  {
    id: 'threat-legal',
    phrases: [
      [
        'threat-legal',
        'You mention legal steps. | That is your decision, and nothing here is meant to stop you; I am passing what you wrote to the person here who deals with such matters.',
      ],
      [
        'threat-legal',
        'I cannot take a position on the legal side, so I am passing your words on that to the right person here today. | Everything else stays with me.',
      ],
      [
        'threat-legal',
        'Taking legal advice is your right; I am passing what you wrote to the right person here today, and meanwhile I carry on with the practical side.',
      ],
    ],
  },
  {
    id: 'threat-regulator',
    phrases: [
      [
        'threat-regulator',
        'You have every right to take this to {authority}, and I will not try to talk you out of it; you will have our answers in writing, so that you can use them there.',
      ],
      [
        'threat-regulator',
        'You are free to take this to {authority}. | Whatever I send you, you can show them.',
      ],
    ],
  },
  {
    id: 'threat-executive',
    phrases: [
      [
        'threat-executive',
        'You asked for someone who can decide. | I am taking your messages to my manager today, in your own words, and I stay your contact.',
      ],
      [
        'threat-executive',
        'I am taking this, word for word, to someone here with more authority than I have, and asking for an answer for you.',
      ],
      [
        'threat-executive',
        'I am taking this to my manager today, as you asked, and I will tell you what comes of it.',
      ],
    ],
  },
  {
    id: 'threat-payment',
    phrases: [
      [
        'threat-payment !payment-bank',
        'I have read that you are holding back payment until this is right; I am asking today what that means for reminders, and I will tell you.',
      ],
      [
        'threat-payment !payment-bank',
        'I understand that you will pay when it is right, and I will say so to everyone I speak to about it here.',
      ],
      [
        'threat-payment !payment-bank',
        'As for the payment you are holding back, I am asking today how we handle reminders in the meantime.',
      ],
      [
        'threat-payment payment-bank',
        'If your bank is already involved, please let me know, so that the two do not cross.',
      ],
      [
        'threat-payment payment-bank',
        'Whether you involve your bank is up to you; I will get on with this either way.',
      ],
    ],
  },
  {
    id: 'threat-cancel',
    phrases: [
      [
        'threat-cancel',
        'Whether you stay is your decision, and I will not try to talk you round before we have done our part.',
      ],
      [
        'threat-cancel',
        'You may well decide to leave. | I would like you to have a proper answer from us before you do, whichever way you go.',
      ],
      ['threat-cancel', 'If you decide to leave, I will help you do it without any fuss.'],
    ],
  },
  {
    id: 'threat-competitor',
    phrases: [
      [
        'threat-competitor',
        'I can see why you are looking elsewhere, and I won’t argue with it; I would just like you to have something better than words from us first.',
      ],
      [
        'threat-competitor',
        'You have other choices, and I know it; what I can do is get you facts in time for your decision.',
      ],
    ],
  },
  {
    id: 'threat-public',
    phrases: [
      ['threat-public', 'Where you tell this story is up to you; I would like to give it a better ending.'],
      [
        'threat-public',
        'You are free to say in public what happened here. | I care more about what there will be to say next.',
      ],
    ],
  },
];

/** A question the first answer left out. */
export const openQuestion: Bank = {
  id: 'open-question',
  phrases: [
    'You also asked: “{open}” | You will get an answer to that too, or an honest “I don’t know yet”.',
    '“{Open}” you asked as well, and it is on my list.',
    'I have not forgotten your other question, “{open}”, and I will answer it in the same message.',
    'As for “{open}”, that is a fair question, and I am finding out.',
    'Your question “{open}” is on the list too.',
  ],
};

/** "Anyone there?" */
export const presence: Bank = {
  id: 'presence',
  phrases: [
    'You wrote “{open}” | Yes: I am here, and I am staying with it.',
    'To your “{open}”: somebody is, and it is me.',
    '“{Open}” should have had an answer long ago: I am here.',
  ],
};

/** "Did you even read what I wrote?" */
export const readQuestion: Bank = {
  id: 'read-question',
  phrases: [
    '“{Open}” you asked. | I have now, all of it, and I can see why you had to.',
    '“{Open}” is a fair question. | I have read all of it, and this answer is to you, not to a ticket.',
    'You asked “{open}”, and my own answer is yes, every word of it.',
  ],
};

/** Not asked to be answered: said in anger, and heard. */
export const pointedQuestion: Bank = {
  id: 'pointed-question',
  phrases: [
    'You wrote “{open}”, and I understood what you meant by it.',
    'When you wrote “{open}”, I don’t think it was really a question, and I have taken it as you meant it.',
    'You are right to say “{open}” to us.',
    'You wrote “{open}”, and I do not have a good answer to that.',
  ],
};

/** Asked by somebody else of the customer's: never put in the mouth of the person who reads this. */
export const othersQuestion: Bank = {
  id: 'others-question',
  phrases: [
    'From {asker} there is also this: “{open}” | I have read it, and it is on my list.',
    '{Asker} also asked “{open}” | You will both get an answer to that, or an honest “I don’t know yet”.',
  ],
};
export const othersPointed: Bank = {
  id: 'others-pointed',
  phrases: [
    'I have read what {asker} wrote as well, “{open}”, and I took it seriously.',
    '{Asker} wrote “{open}”; please pass on that I have read it.',
  ],
};

/** Questions that stand open, named one by one. */
export const asks: Bank = {
  id: 'asks',
  phrases: [
    [
      '!ask-is-request',
      'You asked: “{ask}” | I won’t guess; you will have the answer, or how far I have got with it, in that message.',
    ],
    ['!ask-is-request', 'Your question was “{ask}” and it is the first thing I am finding out.'],
    ['!ask-is-request', '“{Ask}” you asked, and that is what I will answer first.'],
    'You asked us two things: “{ask}” and “{ask2}” | I will answer both in that message.',
    [
      'ask-is-request',
      'You asked: “{ask}” | In that message you will have a yes or a no, or what is still in the way.',
    ],
    [
      'ask-is-request',
      '“{Ask}” is a fair thing to ask, and you will get a straight yes or no, with the reason.',
    ],
    [
      'ask-is-request',
      'As for “{ask}”, I am finding out today whether we can, and I will tell you either way.',
    ],
    'I owe you an answer to “{ask}” and to “{ask2}”, and you will get both.',
  ],
};

/** What they want, in their words and our person. */
export const wishes: Bank = {
  id: 'wishes',
  phrases: [
    ['!wish-to-know', '{Wish}. | In that message I will tell you plainly whether we can do that.'],
    [
      '!wish-to-know',
      '{Wish}. | I am taking exactly that to the people who can decide it, and you will get a clear answer, with the reason.',
    ],
    ['!wish-to-know', '{Wish}, and that is what I am putting to the people here today.'],
    ['!wish-to-know', '{Wish}; whether we can do that is the first thing I am finding out.'],
    [
      'wish-to-know',
      '{Wish}. | You will have that from me in the same message, as far as anybody here knows it by then.',
    ],
    ['wish-to-know', '{Wish}, and that is the first thing I will tell you.'],
    ['wish-to-know', '{Wish}; I won’t guess at it, so it comes with that message.'],
  ],
};
