import type { Bank } from '../bank';

/** What went wrong on our side, owned, in the active voice. */
export const owned: Bank = {
  id: 'owned',
  phrases: [
    [
      'apologised',
      'We have already told you how much we regret this. | We have still not put it right, and that is our failure.',
    ],
    [
      'apologised',
      'We have been polite to you and left the work undone. | That is our failure, plain and simple.',
    ],
    [
      'apologised',
      'Another apology would not get you any further. | We did not get this done, and I am changing that now.',
    ],
    ['apologised', 'We gave you kind words when you needed somebody to act. | That is our failure.'],
    [
      'apologised many',
      'We answered you every time and fixed nothing; that is our failure and nobody else’s.',
    ],
    ['apologised again', 'So far we have given you more apologies than results, and that is on us.'],
    ['apologised promise-broken', 'We said sorry, and then we let you down again; that is our failure.'],
    [
      '!apologised many',
      'I am sorry that we made you ask {times}: once was enough, and we failed to act on it.',
    ],
    ['!apologised', 'We left you without a word for {silence}, and I am sorry for that.'],
    [
      '!apologised again',
      'I’m sorry that we let this run for {waiting}; that is our failure and nobody else’s.',
    ],
    [
      '!apologised !answered !again late',
      'Nobody here has answered you until now, and I am sorry that we kept you waiting.',
    ],
    ['!apologised loss', 'Keeping your work safe was our job; we did not do it, and I am sorry.'],
    ['!apologised fraud', 'I am sorry that we have left you to deal with this on your own until now.'],
    ['!apologised wrong', 'Getting your data right is our job; we did not do it, and I am sorry.'],
    ['!apologised outage', 'Keeping this running is our job. | We let you down, and I am sorry.'],
    [
      '!apologised charge',
      'Getting your bill right is our job, and I am sorry that we left the checking to you.',
    ],
    ['!apologised payout', 'We are holding up money that you rely on, and I am sorry for every day of it.'],
    ['!apologised payout', 'It was our job to pay you on time; we have not done that, and I am sorry.'],
    [
      '!apologised delivery',
      'Getting it to you in one piece and on time was our job, and I am sorry that we did not.',
    ],
    [
      '!apologised item',
      'We sent you something that you could not use, and I am sorry for the trouble since then.',
    ],
    ['!apologised access', 'We locked you out of something that is yours, and I am sorry.'],
    ['!apologised defect', 'We gave you something that does not work as it should, and I am sorry.'],
    ['!apologised defect', 'We should have caught this before you did, and I am sorry that we did not.'],
    [
      '!apologised conduct',
      'I am sorry for the way we treated you. | You came to us for help and deserved better.',
    ],
    ['!apologised booking', 'You trusted us with your plans, and we did not look after them; I am sorry.'],
    ['!apologised visit', 'We said we would come and did not, and I am sorry for the time we cost you.'],
    ['!apologised case', 'We let your case sit without telling you where it stood, and I am sorry.'],
    [
      '!apologised security',
      'You trusted us with something private, and I am sorry that we gave you reason to doubt us.',
    ],
    [
      '!apologised change',
      'We changed something you rely on and left you to deal with it; I am sorry for how we did that.',
    ],
    ['!apologised roadmap', 'We gave you something to plan with and did not deliver it, and I am sorry.'],
    ['!apologised service again', 'You asked for help and we made more work for you; I am sorry.'],
    ['!apologised service', 'We did not look after you properly here, and I am sorry.'],
    ['!apologised service', 'We should have done better by you, and I am sorry that we did not.'],
    ['!apologised tone-formal', 'We fell short of what you were entitled to expect, and I apologise.'],
    [
      '!apologised tone-formal again',
      'We did not deal with this properly when you first raised it, and I apologise.',
    ],
    [
      'apologised tone-formal',
      'We have apologised to you before and have not resolved the matter; the failure is ours.',
    ],
  ],
};

/** The promise that was not kept, named before the customer has to name it. */
export const brokenPromise: Bank = {
  id: 'broken-promise',
  rich: true,
  phrases: [
    ['promise-broken', 'We wrote to you, “{promise}”, and then we did not do it.'],
    [
      'promise-broken',
      'We told you, “{promise}.” | We did not keep to that, and we did not tell you either.',
    ],
    ['promise-broken', '“{Promise}” is what we told you, and we did not stick to it.'],
    ['promise-broken', '“{Promise}” was our promise to you, and we broke it.'],
    ['promise-broken', 'We also promised you something and then did not do it.'],
    ['promise-broken', 'We gave you our word on a date, and then we let it pass.'],
    ['promise-broken', 'There was a promise as well, and we did not keep it.'],
  ],
};

/** What is known about the cause: a gap, because only a person can confirm it. */
export const cause: Bank = {
  id: 'cause',
  phrases: [
    'What we know for certain about the cause so far: {cause}.',
    'Here is what I can confirm at this point: {cause}.',
    'As for why it happened, this much we can confirm: {cause}.',
    'I would rather give you one confirmed fact than three guesses: {cause}.',
  ],
};
