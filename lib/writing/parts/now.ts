import type { Bank } from '../bank';

/** What the writer does today: an own act, never an outcome. */
export const action: Bank = {
  id: 'action',
  phrases: [
    [
      'hardship urgent !incident !fraud !delivery',
      'Before anything else I am finding out what can be done for you today, and who here has to say yes to it.',
    ],
    [
      'hardship urgent delivery',
      'Before anything else I am finding out, right now, what can reach you fastest, from us or from someone nearer to you.',
    ],
    [
      'loss',
      'Today I am asking our engineers for a plain yes or no: can it be brought back, all of it or part.',
    ],
    ['loss', 'My first step today is to find out what can still be restored, and from which day.'],
    [
      'fraud',
      'Right now I am taking this to the people here who deal with fraud, to stop what can still be stopped, and I stay with it.',
    ],
    [
      'fraud',
      'Before anything else I am finding out, this hour, what has left your account, where it went and what can be held.',
    ],
    [
      'wrong',
      'Today I am asking for a plain yes or no: can it be made right for what is already out, all of it or part.',
    ],
    [
      'wrong',
      'My first step today is to find out what can still be put right, file by file, and from which day.',
    ],
    [
      'outage',
      'Right now I am putting your times and messages in front of the people working on it, and I stay on it until there is an answer.',
    ],
    ['outage', 'I am taking this first, right now, and asking the people who can fix it what they see.'],
    [
      'charge',
      'Today I am going through the account entry by entry, and you will get the figures to check for yourself.',
    ],
    ['charge', 'I am checking every amount on your account today, against what you were meant to pay.'],
    [
      'payout',
      'I am following the money today, from the day it left your side or ours to the desk where it stopped.',
    ],
    [
      'payout',
      'Today I am finding out where it is held up, who can release it, and what that person still lacks.',
    ],
    [
      'delivery',
      'I am tracing it myself today, step by step from our door to yours, and asking for proof at each one.',
    ],
    [
      'delivery',
      'My work today is to find out how it travelled, where it went wrong, and what can reach you soonest instead.',
    ],
    [
      'item',
      'I am taking this up with the people who packed and sent it today, with your description in front of me.',
    ],
    [
      'item',
      'Today I am working out the quickest way for you to end up with what you ordered, without more errands.',
    ],
    ['access', 'Today I am finding out what closed the door, and what it takes from us to open it.'],
    ['access', 'I am taking your account to the people who can unlock it, today, and I stay with it.'],
    ['defect', 'I am going through it myself today, the way you described it, and noting where it breaks.'],
    [
      'defect',
      'Today I put your description in front of the people who build it, and ask them what they see on their side.',
    ],
    ['conduct', 'I am reading the whole conversation today, from the first word, and not to find excuses.'],
    [
      'conduct',
      'Today I am writing to whoever leads that part of our work, and your account is what I send them.',
    ],
    [
      'booking',
      'I am going through your booking today and asking the people responsible for it, so that there is one answer and not three.',
    ],
    [
      'booking',
      'Today I am going through your booking from the first day to the last, to see what we owe you and what can still be saved.',
    ],
    [
      'visit',
      'I am speaking to the people who plan the rounds today, and asking what kept them from your door each time.',
    ],
    [
      'visit',
      'Today I am finding out who was meant to come, why nobody did, and which day can be fixed so that it holds.',
    ],
    ['case', 'I am pulling the whole file today, and finding out where it stopped and at whose desk.'],
    [
      'case',
      'Today I find out who has your case in hand, what is missing, and whether it is missing at all.',
    ],
    [
      'security',
      'Our security people get your report from me at once, and the first thing I am asking them is who could see what, and since when.',
    ],
    [
      'security',
      'At this moment two questions count, who could see it and whether it has stopped, and I am taking both to our security people now.',
    ],
    [
      'change',
      'I am taking your point to the people who made that decision today, in your words rather than mine.',
    ],
    ['change', 'Today I am going through what was agreed with you and what changed, side by side.'],
    [
      'roadmap',
      'I am asking for the true state of it today, from the people who build it, without the polish.',
    ],
    ['roadmap', 'Today I am getting you a straight account of how far it is, from those who do the work.'],
    [
      'service',
      'I am going through everything we wrote to you and everything we left open, today, point by point.',
    ],
    ['service', 'Today I am working through your points one by one, in the order you gave them.'],
    [
      'service',
      'I am going back through your points today, one after the other, and writing down what each of them still needs.',
    ],
  ],
};

/** Who else works on it, without sending the customer to start over. */
export const handover: Bank = {
  id: 'handover',
  phrases: [
    'I am asking {team} for help today and giving over the whole history, so that you can leave the telling to me.',
    'I am sending everything you gave us to {team} today; the contact for you stays the same.',
    'I am also putting it before {team} today, with your messages as you wrote them.',
    'Alongside me, I am asking {team} to look at it today, and I answer to you for what comes of that.',
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
    'By {first} I will write to you with what we have found, and if that is nothing yet, I will tell you so.',
    'You will hear from me by {first}, with an answer or with an honest “not yet”.',
    'My next message reaches you by {first}, whatever the state of things.',
    'Expect word from me by {first}: what we found, what we did, what is still open.',
    'You will have a message from me no later than {first}, good news or none.',
    'I’ll write by {first} and tell you exactly how far we have come.',
    'The next you hear from me is by {first}, and it will have facts in it or a plain admission that I lack them.',
  ],
};

export const rhythm: Bank = {
  id: 'rhythm',
  phrases: [
    ['urgent', 'After that I write {rhythm} until you tell me it is over.'],
    ['urgent', 'From then on there is a message from me {rhythm}, so that you never have to ask.'],
    ['urgent', 'Until this is settled, I keep that up {rhythm}.'],
  ],
};

/** The fix now and the fix that lasts, kept apart. */
export const lasting: Bank = {
  id: 'lasting',
  phrases: [
    [
      'wants-cause !security !loss !fraud !hardship !wrong',
      'Getting you working comes first. | What changes for good I will tell you once the cause is certain, and not before.',
    ],
    [
      'fraud',
      'Stopping the damage comes first. | How it could happen I will tell you once that is certain, and I will not guess at it before.',
    ],
    [
      'security',
      'Making it safe comes first. | What we change for good I will tell you once the cause is certain, and I will not guess at it before.',
    ],
    [
      'wants-cause',
      'That deals with today. | What we change so that it lasts depends on the cause, and I will write to you about it when I know.',
    ],
    [
      'wants-cause',
      'How we keep it from coming back is a second question; it gets its own answer from me once the first is settled.',
    ],
    [
      'wants-cause',
      'Fixing it and making sure it stays fixed are two jobs. | The first is what I am after today; on the second I will report to you once we know the cause.',
    ],
    [
      '!wants-cause',
      'Putting this right for you comes first. | What we change on our side afterwards I will tell you when it is decided, not when it sounds good.',
    ],
    [
      '!wants-cause',
      'First your case, then the way it could happen: I will tell you what we change once that is decided.',
    ],
    [
      '!wants-cause',
      'What we have to change so that this lasts is a question I take up afterwards, and you will hear how it ends.',
    ],
    [
      '!wants-cause',
      'Today is about your case. | What we change in the way we work comes after that, and I would rather report it to you than promise it.',
    ],
    [
      '!wants-cause many',
      'That this took {count} tries is a fault of its own, apart from your case; I am raising it here, and you will hear what we change.',
    ],
  ],
};

/** The plan as dated points, for those who need to see it at a glance. */
export const planLead: Bank = {
  id: 'plan-lead',
  phrases: [
    'Here is what happens now, with times you can hold me to:',
    'This is the plan, and each point has a time:',
    'What I am doing, and by when:',
    'From here it goes like this:',
  ],
};
export const planUpdate: Bank = {
  id: 'update',
  phrases: [
    'By {first} I will write to you with what we have found, even if that is nothing yet.',
    'By {first} I will tell you how far we are, good or bad.',
    'By {first} I will send you what we know by then, in writing.',
    'By {first} you will hear from me, with facts or with a plain “not yet”.',
  ],
};
export const planNext: Bank = {
  id: 'plan-next',
  phrases: [
    'By {next} I will write again and ask you one thing: is it settled for you?',
    'By {next} I will check with you whether it is settled, and tell you what is left.',
    'By {next} I will send the next report, with whatever is still open then.',
    'By {next} I will come back to you once more, so that nothing falls asleep in between.',
  ],
};
