import type { Bank } from '../bank';

/** What went wrong on our side, owned, in the active voice. */
export const owned: Bank = {
  id: 'owned',
  phrases: [
    [
      'apologised',
      'You have heard from us how much we regret this. | You have not seen us put it right, and that failure is ours.',
    ],
    [
      'apologised',
      'We have said the polite things already and left the work undone. | That is our failure, and I won’t dress it up.',
    ],
    [
      'apologised',
      'I could tell you once more how much we regret this, and you would be no further. | We did not get it done, and that is what I am changing now.',
    ],
    [
      'apologised',
      'What you have had from us so far is courtesy. | What you needed was work, and we failed to do it.',
    ],
    [
      'apologised many',
      'We answered you, politely, and got nothing done; that is our failure and nobody else’s.',
    ],
    [
      'apologised again',
      'By now you have had more regret from us than results, and we are the ones who got that the wrong way round.',
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
      '!apologised !answered !again late',
      'Nobody here has answered you until now, and I am sorry that we kept you waiting.',
    ],
    ['!apologised loss', 'Keeping what you gave us safe was our job; we did not do it, and I am sorry.'],
    [
      '!apologised fraud',
      'Your money was in our care, and I am sorry that we have left you alone with this until now.',
    ],
    [
      '!apologised wrong',
      'Getting your data right is our job, and I am sorry that we did not do it well enough to spare you this.',
    ],
    ['!apologised outage', 'Keeping this running is our job. | We let you down there, and I am sorry.'],
    [
      '!apologised charge',
      'Your bill is ours to get right, and I am sorry that we left it to you to find what was wrong with it.',
    ],
    ['!apologised payout', 'We are holding up money you rely on, and I am sorry for every day of that.'],
    ['!apologised payout', 'Getting it to you on time was our part; we have not done it, and I am sorry.'],
    [
      '!apologised delivery',
      'Getting it to you safe and in time was our part of the deal, and I am sorry that we have not done it.',
    ],
    [
      '!apologised item',
      'We sent you something you could not use, and I am sorry for that and for the errands since.',
    ],
    ['!apologised access', 'We kept you out of something that is yours, and I am sorry for that.'],
    ['!apologised defect', 'We gave you something that fails you in daily work, and I am sorry for that.'],
    ['!apologised defect', 'It was on us to catch this before you did; we did not, and I am sorry.'],
    [
      '!apologised conduct',
      'I am sorry for the way we treated you. | Nobody who asks us for help has earned that.',
    ],
    ['!apologised booking', 'We had your plans in our hands and did not look after them, and I am sorry.'],
    ['!apologised visit', 'We said we would come and did not, and I am sorry for the time that cost you.'],
    ['!apologised case', 'We let your case lie without telling you where it stood, and I am sorry for that.'],
    [
      '!apologised security',
      'You trusted us with what is yours, and I am sorry that we gave you cause to doubt it.',
    ],
    [
      '!apologised change',
      'We changed something you rely on and left you to deal with it; I am sorry for how we did that.',
    ],
    ['!apologised roadmap', 'We gave you something to plan with and did not deliver it, and I am sorry.'],
    ['!apologised service again', 'You asked for help and we handed you more work; I am sorry for that.'],
    ['!apologised service', 'We did not look after this the way you could expect, and I am sorry.'],
  ],
};

/** The promise that was not kept, named before the customer has to name it. */
export const brokenPromise: Bank = {
  id: 'broken-promise',
  phrases: [
    ['promise-broken', 'We wrote “{promise}”, and then we did not do it.'],
    ['promise-broken', 'We told you, “{promise}.” | We did not keep to that, and nobody let you know.'],
    ['promise-broken', '“{Promise}” was our own sentence, and we let it pass.'],
    ['promise-broken', '“{Promise}” is what we wrote to you, and we did not live up to it.'],
    [
      'promise-broken',
      'We also told you something would happen, and it did not; that broken promise is ours to make good.',
    ],
    ['promise-broken', 'A date we gave you ourselves came and went, and you noticed before we did.'],
    ['promise-broken', 'There was a promise in it as well, and we broke it without a word to you.'],
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
