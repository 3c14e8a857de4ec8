import type { Bank } from '../bank';

/** What the writer does today: an own act, never an outcome. */
export const action: Bank = {
  id: 'action',
  phrases: [
    [
      'hardship urgent !incident !fraud !delivery',
      'First of all I am finding out what we can do for you today, and who here has to agree to it.',
    ],
    [
      'hardship urgent delivery',
      'First of all I am finding out what can reach you fastest, from us or from somewhere nearer to you.',
    ],
    ['loss', 'Today I am asking our engineers for a plain answer: can they restore it, fully or in part.'],
    ['loss', 'My first step today is to find out what we can still restore, and from which day.'],
    ['fraud', 'Right now I am taking this to our fraud team, to stop whatever we still can.'],
    [
      'fraud',
      'First of all I am finding out what has left your account, where it went, and what we can still hold back.',
    ],
    [
      'wrong',
      'Today I am asking for a plain answer: can they correct what has already gone out, fully or in part.',
    ],
    ['wrong', 'My first step today is to find out what it affects, and since when.'],
    [
      'outage',
      'Right now I am giving your times and details to the people working on it, and I am staying with it until there is an answer.',
    ],
    ['outage', 'I am putting everything else aside and asking the people who can fix it what they see.'],
    ['charge', 'Today I am going through your account entry by entry, and I will send you the figures.'],
    ['charge', 'I am checking every amount on your account today against what you should have paid.'],
    ['payout', 'I am following the money today, from where it left to where it stopped.'],
    [
      'payout',
      'Today I am finding out where it is stuck, who can release it, and what that person still needs.',
    ],
    ['delivery', 'I am tracing it myself today, step by step, from our door to yours.'],
    ['delivery', 'Today I am finding out where it went wrong and how we can get it to you soonest.'],
    [
      'item',
      'I am taking this up today with the people who packed and sent it, with your description in hand.',
    ],
    [
      'item',
      'Today I am working out the quickest way for you to get what you ordered, without more errands.',
    ],
    ['access', 'Today I am finding out what locked you out, and what we have to do to let you back in.'],
    ['access', 'I am taking your account to the people who can unlock it today.'],
    ['defect', 'I am trying it myself today, the way you described it, and noting where it breaks.'],
    [
      'defect',
      'Today I am giving your description to the people who build it, and asking what they see on their side.',
    ],
    [
      'conduct',
      'I am reading the whole conversation today, from the first word, and not to look for excuses.',
    ],
    ['conduct', 'Today I am taking your account of it to the person who leads that team.'],
    [
      'booking',
      'I am going through your booking today with the people responsible for it, so that you get one answer and not three.',
    ],
    [
      'booking',
      'Today I am going through your booking from start to finish, to see what we owe you and what we can still save.',
    ],
    ['visit', 'I am asking the people who plan the visits today what went wrong, each time.'],
    [
      'visit',
      'Today I am finding out who should have come, why nobody did, and which day we can fix so that it holds.',
    ],
    ['case', 'I am pulling your whole file today and finding out where it got stuck.'],
    ['case', 'Today I am finding out who has your case, and what is missing, if anything is.'],
    [
      'security',
      'I am taking your report to our security people now, and my first question to them is who could see what, and since when.',
    ],
    [
      'security',
      'Two questions matter most, who could see it and whether it has stopped, and I am taking both to our security people now.',
    ],
    [
      'change',
      'I am taking your point today to the people who made that decision, in your words rather than mine.',
    ],
    ['change', 'Today I am comparing what was agreed with you and what has changed.'],
    ['roadmap', 'I am asking the people who build it today how far it really is.'],
    [
      'roadmap',
      'Today I am getting you a straight account of how far it is, from the people who do the work.',
    ],
    ['service', 'I am going through everything you wrote and everything we left open today, point by point.'],
    ['service', 'Today I am taking your points one by one, in the order you gave them.'],
    ['service', 'I am going back over your points today and finding out who has to act on each of them.'],
  ],
};

/** Who else works on it, without sending the customer to start over. */
export const handover: Bank = {
  id: 'handover',
  phrases: [
    'I am bringing in {team} today, with the whole history, so that you do not have to tell it again.',
    'I am passing everything you sent us to {team} today; I stay your contact.',
    'I am also putting it to {team} today, with your messages as you wrote them.',
    'I am asking {team} to look at it with me today, and you get the answer from me.',
  ],
};

/** The plainest next step, where a text would otherwise have none that can be held against us. */
export const plainUpdate: Bank = {
  id: 'update',
  phrases: [
    'By {first} I will write to you again.',
    'I will write to you by {first}, whatever I have by then.',
    'You will hear from me by {first}.',
  ],
};

/** The same for texts that look further ahead. */
export const plainNext: Bank = {
  id: 'update',
  phrases: [
    'By {next} I will write to you again.',
    'I will write to you by {next}, whatever I have by then.',
    'I will be in touch by {next}.',
  ],
};

/** By when the customer hears, and that silence is not an option. */
export const update: Bank = {
  id: 'update',
  phrases: [
    'By {first} I will write to you with what I have found, and if that is nothing yet, I will say so.',
    'You will hear from me by {first}, whether I have the answer or not.',
    'My next message will reach you by {first}, whatever I have by then.',
    'By {first} I will tell you what I have found, what I have done and what is still open.',
    'You will have a message from me by {first}, with good news or without.',
    'I’ll write by {first} and tell you exactly how far I have got.',
    'Expect my next message by {first}; if I still have no answer then, I will tell you that too.',
  ],
};

/** For short texts: what else the customer can count on. */
export const meanwhile: Bank = {
  id: 'meanwhile',
  phrases: [
    'If I find out something sooner, you will hear it sooner.',
    'I am also writing down every step I take on this, so that nobody has to ask you again.',
    'You can add to this at any time by replying here; I read it myself.',
  ],
};

export const rhythm: Bank = {
  id: 'rhythm',
  phrases: [
    ['urgent', 'After that I will write {rhythm} until it is over.'],
    ['urgent', 'From then on you get a message from me {rhythm}, so that you never have to ask.'],
    ['urgent', 'I will keep that up {rhythm} for as long as this lasts.'],
  ],
};

/** The fix now and the fix that lasts, kept apart. */
export const lasting: Bank = {
  id: 'lasting',
  phrases: [
    [
      'wants-cause !security !loss !fraud !hardship !wrong',
      'Getting you working again comes first. | What we change for good I will tell you once we are sure of the cause.',
    ],
    [
      'fraud',
      'Stopping the damage comes first. | How it could happen I will tell you once that is certain; I will not guess.',
    ],
    [
      'security',
      'Making it safe comes first. | What we change for good I will tell you once we are sure of the cause.',
    ],
    [
      'wants-cause',
      'That is about today. | What we change to stop it happening again depends on the cause, and I will write to you about it when we know.',
    ],
    [
      'wants-cause !security !fraud',
      'How we stop it happening again is a separate question; I will come back to you on that once you are up and running.',
    ],
    [
      'wants-cause',
      'Fixing it is one job and making sure it stays fixed is another. | I am on the first today; I will report to you on the second once we know the cause.',
    ],
    [
      '!wants-cause',
      'Putting this right for you comes first. | What we change on our side after that I will tell you once we have decided it.',
    ],
    [
      '!wants-cause',
      'Your case comes first; then I will ask how it could happen, and tell you what we change.',
    ],
    [
      '!wants-cause',
      'How we stop this happening to you again is the next question, and I will tell you what comes of it.',
    ],
    [
      '!wants-cause',
      'I am not going to promise you changes today. | When we have decided something, I will tell you what it is.',
    ],
    [
      '!wants-cause many wrote',
      'That it took {count} messages is a fault in itself; I am raising that here, and I will tell you what we change.',
    ],
  ],
};

/** The plan as dated points, for those who need to see it at a glance. */
export const planLead: Bank = {
  id: 'plan-lead',
  phrases: [
    'Here is what happens now:',
    'This is the plan:',
    'What I am doing, and by when:',
    'From here it goes like this:',
    'What happens next:',
  ],
};
export const planUpdate: Bank = {
  id: 'update',
  phrases: [
    'By {first} I will write to you with what I have found, even if that is nothing yet.',
    'By {first} I will tell you how far I have got, good or bad.',
    'By {first} I will send you what we know, in writing.',
    'By {first} you will hear from me, with an answer or without one.',
  ],
};
export const planNext: Bank = {
  id: 'plan-next',
  phrases: [
    'By {next} I will write again and ask you whether that has solved it.',
    'By {next} I will check with you whether that has solved it, and tell you what remains.',
    'By {next} I will send you the next report, with whatever is still open.',
    'By {next} you will hear from me again, so that nothing slips in between.',
  ],
};
