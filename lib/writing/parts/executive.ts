import type { Bank } from '../bank';

/** To someone who decides on the customer's side: the state, what it means for them, the dates. No warm-up. */
export const execState: Bank = {
  id: 'exec-state',
  phrases: [
    'Before anything else, the facts about {failure} as I have them.',
    [
      '!company',
      'You wrote about {failure}, and it has come to me; I have read everything that was said before.',
    ],
    'The short version: you have had to come to us {times} about {failure}, and {waiting} is too long.',
    'For {waiting} you have had to deal with {failure}, and I have gone through the whole history before writing to you.',
    'On {failure} we have given you too little for too long, and I have read every message before writing this one.',
    [
      'again company',
      'Your side has come to us {times} about {failure} without a result, and that is where I begin.',
    ],
    [
      'again !company',
      'You have come to us {times} about {failure} without a result, and that is where I begin.',
    ],
    [
      'again',
      'I have followed this from your first message to the last, {count} in all, and on {failure} we still owe you a result.',
    ],
    'I am writing about {failure}, with the facts as they stand and the dates I can stand behind.',
    ['company', '{Failure} has reached your desk, which means we have not dealt with it on ours.'],
    ['no-failure', 'I am writing about what stands under “{subject}”, with the facts as they stand.'],
    'I have read the whole exchange, and these are the facts as they stand, with the dates I can stand behind.',
  ],
};

export const execImpact: Bank = {
  id: 'exec-impact',
  phrases: [
    'What it means on your side is in the thread in so many words: “{quote}.”',
    '“{quote}.” | I take that as the measure of it, not our ticket.',
    ['deadline', 'You have {deadline} ahead of you, and I plan from that date backwards.'],
    [
      'outage company',
      'While it stands still, your people and your customers pay for it, and I weigh it accordingly.',
    ],
    ['defect company', 'It costs your people time every day, and it costs us the trust you put in our work.'],
    [
      'wrong company',
      'You answer to others for these figures and files, and that makes our fault yours to explain.',
    ],
    ['payout', 'It is money you have planned with, and we are the ones holding up the plan.'],
    ['charge', 'A bill you cannot rely on is a question about everything else we send you.'],
    [
      'security company',
      'Until we know who could see what, you cannot answer your own people, and that comes first.',
    ],
    [
      'roadmap company',
      'Your own commitments were built on it, and I am aware what that costs you inside your house.',
    ],
    ['heated', 'The tone of the last messages is deserved, and I read them as a description of our work.'],
    [
      'disappointed',
      'What I read between the lines is lost confidence, and I treat it as the larger problem.',
    ],
    ['control', 'You have had to ask where things stand; that alone is a fault in how we work with you.'],
    ['fairness', 'You kept your side of the agreement, and you are entitled to see us keep ours.'],
    ['speed', 'Every further day has a price on your side, and I am working with that in mind.'],
    ['company', 'I am treating it as a matter between our two houses, not as a ticket.'],
    'I am treating it as a matter of my own, not as a ticket.',
    'I have looked at it as you would have to: what it costs, and how long it has gone on.',
  ],
};

export const execOwn: Bank = {
  id: 'owned',
  phrases: [
    ['!apologised', 'We failed you here, and I am sorry for it.'],
    ['!apologised', 'We let this go on too long, and I am sorry.'],
    [
      '!apologised again',
      'We left you to chase us, and I am sorry; not letting it come to that was our task.',
    ],
    ['!apologised', 'That is on us, and I am sorry.'],
    ['!apologised', 'We got this wrong, I am sorry, and I would rather put it right than put it well.'],
    ['!apologised', 'I am sorry: we let this reach you when it was ours to settle.'],
    ['!apologised', 'This is our failure, and I apologise for it without conditions.'],
    ['!apologised', 'We did not do our part, and I am sorry.'],
    ['apologised', 'We failed you here, and you have heard regrets enough; what follows is what we do.'],
    ['apologised', 'It is our failure. | I would rather spend these lines on the remedy.'],
    ['apologised', 'We did not do our part, and I won’t spend your time on saying so at length.'],
    ['promise-broken', 'We gave you our word and broke it; that is the fault I count highest.'],
  ],
};

export const execAct: Bank = {
  id: 'action',
  phrases: [
    'Today: I take charge of it myself and go through the open points with {team}.',
    'Today: I put the history before {team} and ask for an answer to each open point.',
    [
      'threat-executive',
      'Today: I put the matter before my management with your messages attached, unedited.',
    ],
    'Today: I take charge of it and work through every open point, beginning with the oldest.',
    'Today: I list every open point and ask of each who has it and what it still needs.',
    'Today: I establish with those who do the work what is certain and what is not.',
  ],
};

export const execNext: Bank = {
  id: 'update',
  phrases: [
    'By {first} I will send you a written status, with what is certain and what is not.',
    'By {first} I will report to you, good or bad.',
    'By {first} I will send you the facts, on one page.',
  ],
};
export const execThen: Bank = {
  id: 'plan-next',
  phrases: [
    'By {next} I will send the second report, with the cause if we have it by then and the open risks if we do not.',
    'By {next} I will send a second status, and call you if you want that.',
    'By {next} I will tell you what changes on our side so that it lasts, as far as it is decided by then.',
  ],
};

export const execClose: Bank = {
  id: 'close',
  phrases: [
    'I answer for this personally, and a reply to this message comes straight to me.',
    ['control', 'If you prefer ten minutes on the phone, name the time and I will call.'],
    'Ten minutes on the phone may serve you better than another page; if so, name the time and I will call.',
    'Should one of these dates be of no use to you, tell me which, and I will arrange it differently.',
    'You can reach me by answering this message, and I will keep to the dates above without reminders.',
    'I would rather you judged us by those dates than by this letter.',
    'From you I need nothing, except a word if your own dates change.',
  ],
};

/** An apology signed by a leader: shorter on plans, longer on what it did and on what is owed. */
export const apologyOpening: Bank = {
  id: 'apology-opening',
  phrases: [
    'I lead the people you have been dealing with, and I have read the whole exchange about {failure} before writing this.',
    'Your case came to me today, and I have read it from the first message to the last: {failure}, {times} raised, and no result.',
    'My name stands under the work you have been let down by, so this letter about {failure} comes from me.',
    'I have asked to see everything about {failure}, and I have read it without a summary in between.',
    'I am responsible for the people who have been answering you, and I have read the whole exchange myself.',
    'Before writing to you I read every message in this case, yours and ours.',
  ],
};

export const apologyFault: Bank = {
  id: 'owned',
  phrases: [
    [
      'many',
      'I am sorry that we made you come to us {times}; each of those was a chance to do our job, and we let it pass.',
    ],
    ['!apologised', 'I am sorry that we let it run for {waiting}, and I do not have an excuse to offer you.'],
    [
      'promise-broken',
      'We wrote “{promise}” and did not do it, and I am sorry; a promise from my people is a promise from me.',
    ],
    ['!calm-routine', 'I am sorry for what we did here, and for how long we left you alone with it.'],
    ['!calm-routine', 'We did not treat you the way we would want to be treated, and I apologise for that.'],
    ['!calm-routine', 'What I found is a failure of ours, and I apologise to you for it.'],
    ['calm-routine', 'I am sorry that you had to ask at all; it ought to have been plain from the start.'],
    ['calm-routine', 'I am sorry that our answer was not there before your question.'],
    ['!calm-routine', 'I am sorry. | What you asked for was reasonable, and we did not do it.'],
  ],
};

export const apologyLesson: Bank = {
  id: 'apology-lesson',
  phrases: [
    'I am not going to explain it away: you judge us by what we did, and so do I.',
    'You are the one who had to be patient, and patience was not yours to supply.',
    'I could tell you how this came about, and it would sound like an excuse; so I leave that for when you ask.',
    'Nothing I have read makes me think that you asked for too much.',
    'There will be reasons, and I want to know them; none of them is yours to carry.',
    [
      'again',
      'What troubles me most is that you had to keep asking, because that is where a company shows what it is.',
    ],
    'It would be easy to write that this is not who we are. | It is what we did, and that is the part I can change.',
    'A fault can happen; leaving somebody alone with it is a choice, and we made it.',
  ],
};

export const apologyAct: Bank = {
  id: 'action',
  phrases: [
    'Today I am going through the open points one by one, and asking of each what it takes to close it.',
    'I have asked for the open points one by one, and today I am going through them with the people who can close them.',
    'I am asking today what is still open and what stands in the way of it, and I am reading the answers myself.',
    'From today I follow the case myself, and I stay with it until it is done.',
    'Today I am going through it with those who worked on it, to see what we do for you now and what we change for those after you.',
    'Who owns your case from today: ⟦name of the person in charge⟧. | I am asking that person today for the open points.',
    'I am taking the open points up with the people concerned today, and I stay with them until you say that it is settled.',
  ],
};

export const apologyNext: Bank = {
  id: 'update',
  phrases: [
    'By {next} I will write to you again, in my own name, with what we have done by then.',
    'By {next} I will tell you what has come of it.',
    'By {next} I will write a second letter to you, and it will be about results.',
  ],
};

export const apologyClose: Bank = {
  id: 'close',
  phrases: [
    'My door is open to you: a reply to this message comes to me.',
    'Write to me if any of this does not happen as I have said; I would want to know.',
    'I do not ask you to forgive it. | If there is something I ought to hear, a reply to this message reaches me.',
    'If you would like to tell me in person what I have missed, answer this message and I will call you.',
    'I would be glad to hear from you directly, whatever you have to say; a reply to this message reaches me.',
    'Should you want to speak with me, name a time, and I will call you at that time.',
    'You need not answer this. | If you choose to, it will be read by me.',
  ],
};
