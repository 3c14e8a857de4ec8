import type { Bank } from '../bank';

/** What the chosen option adds to the text. Options that need approval have no sentence here: they promise nothing. */
export const offers: Readonly<Record<string, Bank>> = Object.fromEntries(
  (
    [
      [
        'own-to-the-end',
        [
          'You deal with one person from here on, and that is me.',
          'Whatever you send from now on comes to me.',
          'You will not be passed around: I am keeping this myself.',
        ],
      ],
      [
        'working-call',
        [
          'If it is easier to talk, give me a time that suits you and I will call, with everything you have written in front of me.',
          'Would you rather talk it through? | Tell me when, and I will call you.',
          'I am also happy to call you; just tell me a time that suits you.',
        ],
      ],
      [
        'written-account',
        [
          'Once we are sure of the cause I will write it down for you on one page, so that you have something to show to whoever asks.',
          'You will also get a written account from me, in plain words, as soon as I have the facts.',
        ],
      ],
      [
        'workaround-first',
        [
          'In the same message I will tell you whether there is a workaround you can use in the meantime.',
          'I am also looking for a workaround, and I will only send you one that I have tried myself.',
        ],
      ],
      [
        'check-figures',
        [
          'I will show you how I get to each figure, so that you can check it against yours.',
          'I will set the amounts out line by line, so that you do not have to take my word for any of them.',
        ],
      ],
      [
        'contain-and-confirm',
        [
          'Every update comes in writing, and keeps what we know apart from what we only suspect.',
          'You will get each update in writing, with what is confirmed first and what is still open after it.',
        ],
      ],
      [
        'free-to-leave',
        [
          'And if you decide to leave, I will help you with the steps on our side, without trying to talk you out of it.',
        ],
      ],
      [
        'credit',
        [
          'For the time you could not use it I am putting a credit on your account; I will send you the figure with that message.',
        ],
      ],
    ] as const
  ).map(([id, phrases]) => [id, { id: `offer-${id}`, phrases }]),
);

/** An offer they turned down stays off the table. */
export const refused: Bank = {
  id: 'refused',
  phrases: [
    ['refused', 'You turned down {offer}, and I am not going to offer it again.'],
    ['refused', 'We offered you {offer}; you said no, and I will leave it at that.'],
    [
      'refused',
      'You have already told us that what we offered does not help you, so I won’t bring it up again.',
    ],
  ],
};
