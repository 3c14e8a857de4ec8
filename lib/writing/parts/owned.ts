import type { Bank } from '../prose';

/** What went wrong on our side, owned, in the active voice. */
export const owned: Bank = {
  id: 'owned',
  phrases: [
    [
      'apologised',
      'You have heard regrets from us before; what you have not had is a result, and that is our failure.',
    ],
    [
      'apologised',
      'Another apology would add to the pile. | What you lack is a result, and we owe you that.',
    ],
    [
      'apologised promise-broken',
      'Fine words you have had from us, and a promise we did not keep; I would rather show you work.',
    ],
    [
      'apologised',
      'We have said the polite things already and left the work undone; that is on us, and I won’t dress it up.',
    ],
    [
      '!apologised many',
      'I am sorry that we made you ask {times}: once was enough, and we failed to act on it.',
    ],
    ['!apologised', 'We left you without a word for {silence}, and I am sorry for that silence.'],
    [
      '!apologised again',
      'I’m sorry that we let this run for {waiting}; that is our failure and nobody else’s.',
    ],
    [
      '!apologised !answered !again',
      'Nobody here has answered you until now, and I am sorry that we kept you waiting.',
    ],
    [
      '!apologised loss',
      'Keeping your work safe is our job, and I am sorry we did not do it well enough to spare you this.',
    ],
    ['!apologised outage', 'Keeping this running is our job; we let you down there, and I am sorry.'],
    [
      '!apologised charge',
      'Your bill is ours to get right, and I am sorry that we left it to you to find what was wrong with it.',
    ],
    [
      '!apologised delivery',
      'Getting it to you was our part of the deal, and I am sorry that we have not done it.',
    ],
    [
      '!apologised item',
      'We sent you something you could not use, and I am sorry for that and for the errands since.',
    ],
    ['!apologised access', 'We kept you out of something that is yours, and I am sorry for that.'],
    ['!apologised defect', 'We gave you something that fails you in daily work, and I am sorry for that.'],
    [
      '!apologised conduct',
      'I am sorry for the way we treated you; nobody who asks us for help has earned that.',
    ],
    ['!apologised booking', 'We had your plans in our hands and did not look after them, and I am sorry.'],
    ['!apologised case', 'We let your case lie without telling you where it stood, and I am sorry for that.'],
    [
      '!apologised security',
      'You trusted us with what is yours, and I am sorry that we gave you cause to doubt it.',
    ],
    [
      '!apologised change',
      'We changed something you rely on and left you to deal with it; I am sorry for how we did that.',
    ],
    ['!apologised service again', 'You asked for help and we handed you more work; I am sorry for that.'],
    ['!apologised service', 'We did not look after this the way you could expect, and I am sorry.'],
  ],
};

/** The promise that was not kept, named before the customer has to name it. */
export const brokenPromise: Bank = {
  id: 'broken-promise',
  phrases: [
    ['promise-broken', 'We wrote “{promise}”, and then we did not do it.'],
    [
      'promise-broken',
      'On our side of this thread stands “{promise}”. | It did not happen, and no one told you.',
    ],
    ['promise-broken', '“{promise}” were our words, and we let them pass.'],
    [
      'promise-broken',
      'We also told you something would happen, and it did not; that broken promise is ours to make good.',
    ],
    [
      'promise-broken',
      'A date came and went that we had given you ourselves, and you noticed before we did.',
    ],
  ],
};

/** What is known about the cause: a gap, because only a person can confirm it. */
export const cause: Bank = {
  id: 'cause',
  phrases: [
    'What went wrong on our side, as far as it is certain today: {cause}.',
    'Here is what I can confirm so far: {cause}.',
    'About the reason, this much is certain and no more: {cause}.',
    'As for why, I would rather give you one confirmed fact than three guesses: {cause}.',
  ],
};
