import type { Bank } from '../bank';

/** What the chosen option adds to the text. Options that need approval have no sentence here: they promise nothing. */
export const offers: Readonly<Record<string, Bank>> = Object.fromEntries(
  (
    [
      [
        'own-to-the-end',
        [
          'You have one person from here on, and that is me.',
          'Whatever you send from now on, I am the one who reads it.',
        ],
      ],
      [
        'working-call',
        [
          'If talking is easier, name a time that suits you and I will call you, with this thread in front of me.',
          'Would a call help? | Name the time and I will ring you, having read everything first.',
        ],
      ],
      [
        'written-account',
        [
          'Once the cause is certain I will write it down for you on one page, so that you have something to show to whoever asks.',
          'You will also have a written account from me, in plain words, as soon as the facts are in.',
        ],
      ],
      [
        'workaround-first',
        [
          'In the same message I will tell you whether there is a way around it that you can use in the meantime.',
          'I am looking for a detour at the same time, so that you can work while the repair goes on, and I will only send you one that I have tried.',
        ],
      ],
      [
        'check-figures',
        [
          'You will see the figures the way I see them, so that you can check my sum against yours.',
          'I will set the amounts out line by line, so that you do not have to take my word for any of them.',
        ],
      ],
      [
        'contain-and-confirm',
        [
          'Each update comes in writing, and says apart from each other what we know and what we still suspect.',
        ],
      ],
      [
        'free-to-leave',
        ['And if you decide to go, I will do the steps on our side with you, without a round of persuasion.'],
      ],
      [
        'credit',
        [
          'For the time you could not use it I am putting a credit on your account; the figure comes with that message.',
        ],
      ],
    ] as const
  ).map(([id, phrases]) => [id, { id: `offer-${id}`, phrases }]),
);

/** An offer they turned down stays off the table. */
export const refused: Bank = {
  id: 'refused',
  phrases: [
    ['refused', 'You turned down {offer}, for good reason, and I am not bringing it back.'],
    ['refused', 'We offered you {offer}; you said no, and I have taken that as your answer.'],
    [
      'refused',
      'What we offered before was not what you needed, and I won’t put it in front of you a second time.',
    ],
  ],
};
