import type { Bank } from '../bank';

/** Read by everybody: no name, no number, nothing the private thread holds. Short enough for the smallest network. */
export const publicReply: Bank = {
  id: 'public-reply',
  phrases: [
    [
      '!apologised !calm-routine !legal-matter',
      'You should have had a proper answer from us before it came to this, and I’m sorry. It’s with me now. I’ve sent you a private message with what I’m doing and when you’ll hear from me next.',
    ],
    'I’ve read this and everything that came before it, and I’m taking it on. I’ve sent you a private message with the next step and a time for it. Thank you for being so direct.',
    [
      'apologised',
      'You’re right to say this here. I’ve read our whole exchange; we haven’t done our part, and I’m on it myself today. I’ve just sent you a private message with times you can hold me to.',
    ],
    [
      'again',
      'You shouldn’t have had to ask us more than once, and I’m sorry we let that happen. It’s with me now. I’ve written to you privately with what I’m doing and by when.',
    ],
    [
      '!again !apologised !calm-routine',
      'This isn’t how we want to treat anyone, and I’m sorry we got it wrong with you. I’m taking it on, and I’ve sent you a private message with the next step and a time.',
    ],
    [
      'heated',
      'You have every reason to be angry with us, and I won’t argue about it here. I’m working on it now, and I’ve sent you a private message with the next step and a time.',
    ],
    [
      'anxious',
      'I can see that you need an answer, not a stock phrase. I’m on this myself now. I’ve sent you a private message with what I know and when I’ll know more.',
    ],
    [
      'disappointed',
      'You expected better from us, and you were right to. I’m on it myself from today, and I’ve sent you a private message with what happens next and when.',
    ],
    [
      'threat-public',
      'Fair enough to say it here. I’ve read all of it and I’m working on it today. I’ve sent you a private message with what I’m doing and by when; I’m happy to say here how it ended, if you’d like that.',
    ],
    [
      'calm-routine',
      'Thanks for raising this. I’m looking into it myself today, and I’ve sent you a private message so that we can go through the details there.',
    ],
    [
      'calm-routine',
      'Good question, and it deserves a proper answer. I’ve written to you privately, so that we can go into your details there.',
    ],
    [
      'fairness',
      'You’ve kept your side, and we owe you ours. I’m going through it today, and I’ve written to you privately with the next step and a time. Thank you for not letting it drop.',
    ],
    [
      'urgent',
      'We’re on this now, and I’m your contact for it. I’ve sent you a private message with what I’m doing and when you’ll hear from me next.',
    ],
  ],
};

export const privateOpening: Bank = {
  id: 'private-opening',
  phrases: [
    'I didn’t want to go into this in public: I’ve read everything you wrote about {matter}, and it’s with me.',
    'Here is what I didn’t want to write in public: you have come to us {times} about {matter}, and we haven’t settled it.',
    'It was me who replied to you in public, and what you wrote about {matter} is with me now.',
    'Now that we’re in private: I’ve been through everything you wrote about {matter}.',
    ['!calm-routine', 'It was me who replied to you in public. | {Told}, and I want to start with that.'],
    'It was me who replied to you in public, and I’ve read everything you sent us.',
    'Now that we’re in private: I have everything you wrote in front of me.',
    ['calm-routine', 'As promised in my public reply, here is the rest.'],
  ],
};

export const publicPlan: readonly Bank[] = [
  {
    id: 'plan-watch',
    phrases: [
      'Today: keep an eye on the public thread; answer questions of fact once, and point to the private message for the rest.',
      'Today: no second public reply unless there is something new; a long public thread helps nobody.',
      'Today: tell your team that you are the one replying in public, so that only one voice is heard there.',
      'Today: note who else joins in; two more people with the same trouble make it a pattern.',
      'Today: read the replies under the post every hour; answer facts, ignore insults, delete nothing.',
      'Today: watch the public post; if others report the same thing, tell whoever decides on severity.',
      'Today: only you answer in public; colleagues who want to help write to you first.',
    ],
  },
  {
    id: 'plan-private',
    phrases: [
      'By {first}: send the private update you promised, with news or without.',
      'By {first}: send the next private message; everyone who saw your public promise will notice if it is missing.',
    ],
  },
  {
    id: 'plan-public',
    phrases: [
      'By {next}: if that has solved it and they agree, say so in one public sentence; if not, say when the next news comes.',
      'By {next}: if that has solved it, thank them in public for raising it; otherwise stay in private.',
      'By {next}: ask in private whether that has solved it; post a closing line in public only if they say yes.',
      'By {next}: if the customer agrees, close the public thread with one sentence and no details of the case.',
    ],
  },
  {
    id: 'plan-never',
    phrases: [
      'Keep private: the name, the ticket, the sum and the dates of the case.',
      'In public, nothing that a stranger could use: no reference, no figure, no address.',
      'Before you post, read it as a stranger would; if it gives the person away, cut it.',
      'Details belong in the private message only, even those the customer has made public.',
      'No facts of the case in the public thread, not even to correct a wrong one.',
      'Never in public: names, numbers, order or account details, amounts, or anything else from the ticket.',
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
