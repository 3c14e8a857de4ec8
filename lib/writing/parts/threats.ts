import type { Bank } from '../bank';

/** What they said they would do, met without argument and without fear. The weightiest comes first. */
export const threats: readonly Bank[] = [
  {
    id: 'threat-legal',
    phrases: [
      [
        'threat-legal',
        'You mention legal steps. | That decision is yours, and nothing in this message asks you to hold back; what you wrote goes from me to the person here who deals with such matters, while I look after the service side.',
      ],
      [
        'threat-legal',
        'On the legal side I take no position here: that is for others to answer, and I am passing your words to them today. | The service side I am answering myself.',
      ],
      [
        'threat-legal',
        'If you take legal advice, that is your right; I am passing what you wrote to the right person here today, and meanwhile the practical side goes on.',
      ],
    ],
  },
  {
    id: 'threat-regulator',
    phrases: [
      [
        'threat-regulator',
        'Taking this to the authority is your right, and I will not try to talk you out of it; our answers come to you in writing, so that you can use them wherever you need.',
      ],
      [
        'threat-regulator',
        'You are free to bring this before those who oversee us. | Whatever I send you is written so that you can show it to them.',
      ],
    ],
  },
  {
    id: 'threat-executive',
    phrases: [
      [
        'threat-executive',
        'You asked for someone who can decide. | I am putting your messages in front of my manager today, in your own words, and I remain your contact.',
      ],
      [
        'threat-executive',
        'I am taking this, unedited, to someone here with more say than I have, and asking for an answer to you.',
      ],
      [
        'threat-executive',
        'I am taking this to my manager today, as you asked, and I will tell you what came of it.',
      ],
    ],
  },
  {
    id: 'threat-payment',
    phrases: [
      [
        'threat-payment !payment-bank',
        'You are holding back payment until it is right; I have read that, and I am asking today what it means for reminders, so that you hear it from me first.',
      ],
      [
        'threat-payment !payment-bank',
        'That you pay when it is right is understood, and I will say so to whoever I speak to about it here.',
      ],
      [
        'threat-payment !payment-bank',
        'As to the payment you are holding back, I am asking today how reminders are handled meanwhile, and I will tell you what I am told.',
      ],
      [
        'threat-payment payment-bank',
        'If your bank is already involved, let that run; a line to me is enough so that the two do not cross.',
      ],
      [
        'threat-payment payment-bank',
        'Whether you involve your bank is up to you, and it changes nothing about the care I take here.',
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
        'You may well decide to leave. | I would like you to decide it with a proper answer in your hands, whichever way it goes.',
      ],
      ['threat-cancel', 'Leaving is open to you, and if you choose it, I will help you do it cleanly.'],
    ],
  },
  {
    id: 'threat-competitor',
    phrases: [
      [
        'threat-competitor',
        'Looking at others is sensible after this, and I will not argue; all I ask is to show you something better than words by the time above.',
      ],
      [
        'threat-competitor',
        'You have alternatives, and I know it; what I can do is give you facts in time for your decision.',
      ],
    ],
  },
  {
    id: 'threat-public',
    phrases: [
      ['threat-public', 'Where you tell this story is up to you; my part is to give it a better last page.'],
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
    'You also asked: “{open}” | That gets an answer too, or my plain word that I do not have one yet.',
    '“{Open}” is still open as well, and I have it on my list.',
    'Nor have I overlooked your question “{open}”, and it gets its answer with the rest.',
    'And “{open}” is a fair question, so I am taking it with me.',
    'Your question “{open}” is noted, and it goes the same way.',
  ],
};

/** "Anyone there?" */
export const presence: Bank = {
  id: 'presence',
  phrases: [
    'You wrote “{open}” | Yes: I am here, and I am staying with it.',
    'To your “{open}”: somebody is, and it is me.',
    '“{Open}” has an answer at last: I am on it.',
  ],
};

/** Not asked to be answered: said in anger, and heard. */
export const pointedQuestion: Bank = {
  id: 'pointed-question',
  phrases: [
    '“{Open}” you wrote, and I have read it as it was meant.',
    'I know that “{open}” was not asked to be answered, and it was not lost on me.',
    '“{Open}” has stayed with me since I read it.',
    'You wrote “{open}”, and I won’t pretend that I can answer that well.',
  ],
};

/** Asked by somebody else of the customer's: never put in the mouth of the person who reads this. */
export const othersQuestion: Bank = {
  id: 'others-question',
  phrases: [
    'From {asker} there is also this: “{open}” | I have read it, and it is on my list.',
    '{Asker} also asked “{open}” | That gets an answer too, or my plain word that I do not have one yet.',
  ],
};
export const othersPointed: Bank = {
  id: 'others-pointed',
  phrases: [
    'I have read what {asker} wrote as well, “{open}”, and it was not lost on me.',
    'To {asker}, who wrote “{open}”, please say that I have read it.',
  ],
};

/** Questions that stand open, named one by one. */
export const asks: Bank = {
  id: 'asks',
  phrases: [
    [
      '!ask-is-request',
      'You asked: “{ask}” | I won’t guess; the answer, or how far I have got with it, is in that message.',
    ],
    [
      '!ask-is-request',
      'Your question was “{ask}” and it deserves more than a guess, so it stands at the top of my list for that message.',
    ],
    ['!ask-is-request', '“{Ask}” you asked, and that is the first thing I will answer there.'],
    'There are two questions I owe you an answer to: “{ask}” and “{ask2}” | Both are on my list for that message.',
    [
      'ask-is-request',
      'You asked: “{ask}” | In that message you will have a yes or a no to it, or what still stands in the way.',
    ],
    [
      'ask-is-request',
      '“{Ask}” is a fair thing to ask, and you will get a straight yes or no to it, with the reason.',
    ],
    [
      'ask-is-request',
      'As to “{ask}”, I am finding out today whether we can, and you will hear it plainly either way.',
    ],
    'What you ask for is plain: “{want}.” | You will have my answer to exactly that, not to something near it.',
    '“{want}.” | I have that in your words, and it is what I will answer.',
    'To your questions, “{ask}” and “{ask2}”, I want to give answers that hold; they come with that message.',
  ],
};
