import type { Bank } from '../bank';

/** Read by everybody: no name, no number, nothing the private thread holds. Short enough for the smallest network. */
export const publicReply: Bank = {
  id: 'public-reply',
  phrases: [
    [
      '!apologised !calm-routine',
      'You should have had an answer from us long before it came to this. I’m sorry. It’s with me now; I’ve written to you privately with what I’m doing and by when you hear from me.',
    ],
    'I’ve read this, and I’ve read what came before it. I’ve taken it over, and you’ll find my private message with the next step and its time. Thank you for saying it plainly.',
    [
      'apologised',
      'You’re right to say this out loud. I’ve read our whole exchange, we have not done our part, and I’m on it myself today. I’ve just sent you a private message with times you can hold me to.',
    ],
    [
      'again',
      'You shouldn’t have had to ask us more than once, and I’m sorry we let that happen. It’s with me now. I’ve written to you privately with what I’m doing and by when.',
    ],
    [
      '!again !apologised',
      'This is not how we want to treat anyone, and I’m sorry we got it wrong with you. I’ve taken it over, and you have a private message from me with the next step and a time.',
    ],
    [
      'heated',
      'You have every reason to be angry with us. I won’t argue it out here: I’m working on it now, and the next step, with a time, is in your private messages.',
    ],
    [
      'anxious',
      'I can see that you need an answer and not a phrase. I’ve taken this over myself; what I know and when I’ll know more is in your private messages.',
    ],
    [
      'disappointed',
      'You expected better from us, and you may. I’m on it myself from today, and I’ve sent you a private message with what happens next and when.',
    ],
    [
      'threat-public',
      'Fair to say it here. I’ve read all of it and I’m working on it today; what I do and by when is in your private messages, and I’ll say here how it ended if you’d like me to.',
    ],
    [
      'calm-routine',
      'Thanks for raising this. I’ve got your message and I’m looking into it myself today; the details are in your private messages, and you’ll have an answer there.',
    ],
    [
      'calm-routine',
      'Good question, and worth a proper answer. I’ve written to you privately, so that we can go into your details there.',
    ],
    [
      'fairness',
      'You kept your side, and we owe you ours. I’m going through it today, and I’ve written to you privately with the next step and a time. Thank you for not letting it drop.',
    ],
    [
      'urgent',
      'We’re on this now, and I’m the one who answers for it to you. You have a private message from me with what I’m doing and when you hear next.',
    ],
  ],
};

export const privateOpening: Bank = {
  id: 'private-opening',
  phrases: [
    'So that we don’t do this in front of everyone: I’ve read all you wrote about {failure}, and it stays with me.',
    'Here is what I did not want to write in public: you have come to us {times} about {failure}, and we have not settled it.',
    'I’m the person behind the public reply, and what you wrote about {failure} is with me now.',
    'Now without an audience: I’ve gone through everything about {failure}.',
    'I’m the person behind the public reply, and I’ve read everything you sent us.',
    'Now without an audience: everything you wrote is in front of me.',
    ['calm-routine', 'As promised in the public reply, here is the rest.'],
  ],
};

export const publicPlan: readonly Bank[] = [
  {
    id: 'plan-watch',
    phrases: [
      'Today: keep the public thread in sight; answer questions of fact once, and point to the private message for the rest.',
      'Today: no second public reply unless there is something new; a long public thread helps nobody.',
      'Today: tell your team that the public reply is yours, so that two voices do not meet there.',
      'Today: note who else joins in; two more with the same trouble make it a pattern.',
      'Today: read the replies under the public post every hour; answer facts, leave insults alone, delete nothing.',
      'Today: watch the public post; if others report the same, tell the one who decides on severity.',
      'Today: one person answers in public, you; colleagues who want to help write to you first.',
    ],
  },
  {
    id: 'plan-private',
    phrases: [
      'By {first}: the promised private message, with news or without.',
      'By {first}: write privately again; a public promise that was not kept is read by everyone.',
    ],
  },
  {
    id: 'plan-public',
    phrases: [
      'By {next}: if it is settled and they agree, one sentence in public says so; if it is not, say there when the next news comes.',
      'By {next}: thank them in public for pressing, if it is settled; otherwise stay in private.',
      'By {next}: ask in private whether it is settled; only then, and only with a yes, one closing line in public.',
      'By {next}: close the loop in public with one sentence, if the customer agrees, without details of the case.',
    ],
  },
  {
    id: 'plan-never',
    phrases: [
      'What stays private: the name, the ticket, the sum, the dates of the case.',
      'In public nothing that a stranger could use: no reference, no figure, no address.',
      'Before you post, read it as a stranger would; if it gives the person away, cut it.',
      'Details belong in the private message alone, even those the customer has made public.',
      'No facts of the case in the open thread, also not to correct a wrong one.',
      'Never in public: names, numbers, order or account details, amounts, or anything that stands in the ticket.',
      'Keep out of public: whatever identifies the person, and every figure from the ticket.',
    ],
  },
];

/** Longest public reply by network, in characters; the smallest common one where the thread names none. */
export const networkLength: Readonly<Record<string, number>> = {
  x: 280,
  twitter: 280,
  bluesky: 300,
  'google play': 350,
  mastodon: 500,
  threads: 500,
  linkedin: 1250,
  facebook: 8000,
  instagram: 2200,
  trustpilot: 4000,
};
export const shortestNetwork = 280;
