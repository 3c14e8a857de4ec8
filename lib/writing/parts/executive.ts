import type { Bank } from '../bank';

/** To someone who decides on the customer's side: the state, what it means for them, the dates. No warm-up. */
export const execState: Bank = {
  id: 'exec-state',
  phrases: [
    'Here are the facts about {matter} as I have them.',
    [
      '!company',
      'Your message about {matter} has come to me, and I have read everything that went before it.',
    ],
    'In short: you have had to come to us {times} about {matter}, and {waiting} is too long.',
    'For {waiting} you have had to deal with {failure}, and I have read the whole history before writing to you.',
    'We have given you too little on {failure} for too long, and I have read every message before writing this one.',
    [
      'again company',
      'Your side has raised {failure} with us {times} without a result, so I will start there.',
    ],
    ['again !company', 'You have come to us {times} about {matter} without a result, so I will start there.'],
    ['again wrote', 'I have read all {count} messages about {matter}, and we still owe you a result.'],
    'I am writing about {matter}, with the facts as they stand and the dates I can stand behind.',
    ['company', '{Failure} should not have had to reach your desk.'],
    ['no-failure', 'I am writing about your message, “{subject}”, with the facts as they stand.'],
    'I have read the whole exchange, and these are the facts as they stand.',
    ['!calm-routine', 'I have read the whole exchange. | {Told}, and that is where I start.'],
  ],
};

export const execImpact: Bank = {
  id: 'exec-impact',
  phrases: [
    ['!calm-routine', '{Told}, and I am judging this by that.'],
    'You described what it means on your side: “{quote}.”',
    '“{quote},” you wrote. | That tells me more than our ticket does.',
    ['deadline', 'You have {deadline} ahead of you, and I am planning back from that date.'],
    [
      'outage company',
      'While it is down, your people and your customers pay for it, and I am treating it accordingly.',
    ],
    ['defect company', 'It costs your people time every day, and it costs us your trust.'],
    [
      'wrong company',
      'You have to answer to others for these figures, so our fault becomes yours to explain.',
    ],
    ['payout', 'You had plans for this money, and we are the ones holding it up.'],
    ['charge', 'If you cannot rely on our bill, you have reason to question everything else we send you.'],
    [
      'security company',
      'Until we know who could see what, you cannot answer your own people, so that comes first.',
    ],
    ['roadmap company', 'Your own commitments were built on it, and I know what that costs you internally.'],
    ['heated', 'We have earned the tone of your last messages.'],
    [
      'disappointed',
      'I can see that we have lost some of your confidence, and to me that is the bigger problem.',
    ],
    [
      'control',
      'You have had to ask where things stand, and that in itself is a fault in how we work with you.',
    ],
    ['fairness', 'You have kept your side of the agreement, and you are entitled to see us keep ours.'],
    ['speed', 'Every further day costs you something, and I am working with that in mind.'],
    ['company', 'I am treating this as a matter between our two companies, not as a ticket.'],
    'I am dealing with this personally, and not as a ticket.',
    'I have looked at it from your side: what it costs you, and how long it has gone on.',
  ],
};

export const execOwn: Bank = {
  id: 'owned',
  phrases: [
    ['!apologised', 'We failed you here, and I am sorry.'],
    ['!apologised', 'We let this go on too long, and I am sorry.'],
    ['!apologised again', 'We left you to chase us, and I am sorry.'],
    ['!apologised', 'This is on us, and I am sorry.'],
    ['!apologised', 'We got this wrong, and I am sorry.'],
    ['!apologised', 'I am sorry: we let this reach you when it was ours to settle.'],
    ['!apologised', 'This is our failure, and I apologise for it without reservation.'],
    ['!apologised', 'We did not do our part, and I am sorry.'],
    [
      'apologised',
      'We failed you here. | You have had enough apologies, so the rest of this is about what we do.',
    ],
    ['apologised', 'This is our failure, and I will spend these lines on putting it right.'],
    ['apologised', 'We did not do our part, and I will not spend your time saying so at length.'],
    [
      'promise-broken',
      'We gave you our word and broke it, and I take that more seriously than anything else here.',
    ],
  ],
};

export const execAct: Bank = {
  id: 'action',
  phrases: [
    'Today I am taking charge of this myself and going through the open points with {team}.',
    'Today I am taking the history to {team} and asking for an answer on each open point.',
    [
      'threat-executive',
      'Today I am putting this before my management, with your messages attached, unedited.',
    ],
    'Today I am taking charge of this and working through every open point, oldest first.',
    'Today I am listing every open point, with who has it and what it still needs.',
    'Today I am finding out from the people doing the work what is certain and what is not.',
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
    'By {next} I will send you a second report, with whatever we can confirm by then and the risks that remain.',
    'By {next} I will send you a second status, and call you if you would like that.',
    'By {next} I will tell you which changes we have decided on, if any.',
  ],
};

export const execClose: Bank = {
  id: 'close',
  phrases: [
    'I am answerable for this personally, and a reply to this message comes straight to me.',
    ['control', 'If you would prefer ten minutes on the phone, name a time and I will call.'],
    'Ten minutes on the phone may serve you better than another e-mail; if so, name a time and I will call.',
    'If one of these dates is no use to you, tell me which, and I will rearrange it.',
    'You can reach me by replying to this message, and you will not have to remind me of these dates.',
    'Please judge us by those dates rather than by this message.',
    'I need nothing from you, except a word if your own dates change.',
  ],
};

/** An apology signed by a leader: shorter on plans, longer on what it did and on what is owed. */
export const apologyOpening: Bank = {
  id: 'apology-opening',
  phrases: [
    'I lead the team you have been dealing with, and I have read the whole exchange about {matter} before writing this.',
    'I have read your case from the first message to the last: {times} you raised {failure} with us, and you have no result.',
    'I am responsible for the work that has let you down, so this letter about {matter} comes from me.',
    'I asked to see everything about {matter}, and I have read all of it myself.',
    'I am responsible for the people who have been dealing with you, and I have read the whole exchange myself.',
    'Before writing to you I read every message in this case, yours and ours.',
    [
      '!calm-routine',
      'I have read everything you wrote to us before writing this. | {Told}, and I want to begin there.',
    ],
    [
      'deadline !calm-routine',
      'I have read your case because nobody should have to face {deadline} without an answer from us.',
    ],
    [
      'no-failure again',
      'I answer for the team that you wrote to {times}, and I have read every one of those messages.',
    ],
    ['again', 'You came to us {times}; I have now read what you wrote and what we answered, side by side.'],
    [
      'late',
      'For {waiting} you dealt with my people and not with me, so I have read all of it before writing.',
    ],
    'Your case is on my own desk, and I have read it from the first line.',
    'This letter comes from me because the work you complain about is my responsibility.',
    'What you have been through with us I know from your own words; I have read them all.',
    'You should hear this from the person who is responsible, and that is me.',
    ['no-failure', 'I have read your message, “{subject}”, and everything that followed.'],
  ],
};

export const apologyFault: Bank = {
  id: 'owned',
  phrases: [
    [
      'many',
      'I am sorry that we made you come to us {times}; each time was a chance to do our job, and we missed it.',
    ],
    ['!apologised', 'I am sorry that we let this run for {waiting}, and I have no excuse to offer you.'],
    [
      'promise-broken',
      'We wrote “{promise}” to you and did not do it, and I am sorry; a promise from my people is a promise from me.',
    ],
    [
      '!calm-routine',
      'I am sorry for the way we dealt with this, and for how long we left you on your own with it.',
    ],
    ['!calm-routine', 'We did not treat you as we should have, and I apologise.'],
    ['!calm-routine', 'We failed you here, and I apologise to you for it.'],
    ['calm-routine', 'I am sorry that you had to ask at all; we should have made it clear from the start.'],
    ['calm-routine', 'I am sorry that you had to ask us for this.'],
    ['!calm-routine', 'I am sorry. | What you asked for was reasonable, and we did not do it.'],
    ['again !calm-routine', 'You asked for something ordinary and were made to fight for it; I apologise.'],
    ['!calm-routine', 'This was ours to do and we did not do it, and I am sorry.'],
    ['!calm-routine', 'The fault is with us and not with you, and I am sorry for all of it.'],
    [
      '!calm-routine',
      'On every page of this I see something we should have done and did not, and I am sorry.',
    ],
    [
      'again !calm-routine',
      'We had more than one chance to put this right and used none of them, and I apologise.',
    ],
    ['!calm-routine heated', 'You were right to be angry with us, and I am sorry that it came to that.'],
    ['!calm-routine disappointed', 'You trusted us, and we did not live up to it; I am sorry.'],
    ['!calm-routine fairness', 'You were treated unfairly, and it was my team that did it; I apologise.'],
    ['!calm-routine control', 'We kept you in the dark about your own case, and I am sorry.'],
    ['!calm-routine speed', 'We were slow where we should have been quick, and I am sorry.'],
    [
      '!calm-routine acknowledgement',
      'What happened to you was wrong, and I am sorry that nobody has said so until now.',
    ],
    ['!calm-routine anxious', 'We left you to worry, and I am sorry; that should not have happened.'],
    ['calm-routine', 'I am sorry for the detour; the answer should have been easy to find.'],
    ['calm-routine', 'I am sorry that this took a letter from you.'],
    ['calm-routine', 'I am sorry for the trouble of having to write to us at all.'],
    ['calm-routine', 'I am sorry that we left this for you to point out.'],
  ],
};

export const apologyLesson: Bank = {
  id: 'apology-lesson',
  phrases: [
    'I am not going to explain it away: you judge us by what we do, and so do I.',
    ['!calm-routine', 'You are the one who has had to be patient, and that was not fair on you.'],
    'I could tell you how it came about, but it would sound like an excuse; I will explain it if you would like me to.',
    'Nothing I have read makes me think that you asked for too much.',
    'There will be reasons, and I want to know them, but they are not your concern.',
    ['again', 'What troubles me most is that you had to keep asking.'],
    'It would be easy to write that this is not who we are; it is what we did, and I have to answer for that.',
    ['hardship', 'I understand what this means for you, and I am not going to hide behind our procedures.'],
    ['fairness', 'You dealt with us fairly, and we did not do the same for you.'],
    ['control', 'We should have told you where things stood, without your having to ask.'],
    'Mistakes happen; leaving somebody alone with one should not, and we did.',
    'What you wanted was plain from the start: {wish}.',
    'I have your question in front of me, “{ask}”, and you were owed an answer to it long before this letter.',
    ['late', 'In {waiting} somebody here should have picked up the telephone.'],
    ['late', 'It should not take {waiting} and a letter from me.'],
    'Somebody here should have stopped and asked what you needed.',
    'None of it was beyond us; we did not do it, and that is harder to forgive.',
    'I have asked myself how I would have felt in your place, and I would have written the same.',
    'An apology is worth little by itself, and I know that.',
    'You have had reason to doubt our word, so I will use few of them.',
    'We are paid to prevent this, not to explain it afterwards.',
    'Reading it as a customer and not as a colleague was not pleasant.',
    'Where your messages were clear, our replies were not.',
    'What stays with me is how simple your request was.',
    'It took too many people here, and none of them finished it.',
    'We looked at our own steps and lost sight of you.',
    'I expect my people to own a matter until it is done, and here nobody did.',
    ['heated', 'You said what you thought of us, and I would rather read that than a polite note.'],
    ['heated', 'Your tone does not trouble me; what caused it does.'],
    [
      'disappointed',
      'I can live with an angry customer more easily than with one who has stopped expecting anything.',
    ],
    ['disappointed', 'Trust of that kind is earned slowly, and I know we are starting over.'],
    ['anxious', 'Uncertainty is the one thing we could have spared you without any effort.'],
    ['company', 'You had to answer to your own people for something we did.'],
    ['company', 'A supplier should make your work easier, and we made it harder.'],
    ['speed', 'Time was what you did not have, and we spent it.'],
    ['acknowledgement', 'You were owed a plain word from us long ago: you are right.'],
    ['payout', 'It is your money, and you should not have to plead for it.'],
    ['charge', 'Money taken wrongly is ours to find, not yours.'],
    ['delivery', 'A date we give is a date people plan their lives around.'],
    ['item', 'When something we sell does not do its work, the next step is ours.'],
    ['access', 'Nobody should have to prove so often that they are who they are.'],
    ['case', 'Behind each file here is a person who is waiting, and we lost sight of that.'],
    ['visit', 'When we say that somebody is coming, somebody has to come.'],
    ['defect', 'Working around our faults is not your job.'],
    ['booking', 'People build days around what we confirm, and we did not honour that.'],
    ['conduct', 'Whatever the matter, respect is the least we owe you.'],
  ],
};

export const apologyAct: Bank = {
  id: 'action',
  phrases: [
    'Today I am going through the open points one by one, and asking what it takes to close each of them.',
    'I have asked for a list of every open point, and today I am going through it with the people who can close them.',
    'I am asking today what is still open and what is in the way, and I am reading the answers myself.',
    [
      'urgent',
      'Today I am making sure that the right people are on this, and I am asking them for the facts myself.',
    ],
    ['fairness !urgent', 'Today I am looking at what would be fair to you, and who here has to agree to it.'],
    'From today I am following your case myself, and I will stay with it to the end.',
    'Today I am sitting down with the people who worked on this, to see what we can do for you now.',
    'From today one person is in charge of your case: ⟦name of the person in charge⟧. | I am asking that person today for the open points.',
    'I am taking up the open points with the people concerned today, and I will stay with them until you say that it is settled.',
    'Today I am having every open point put in front of me, and I am deciding who does what.',
    'I am spending part of today on your case, with the two or three people who can move it.',
    'First I am finding out today why it got stuck, and who can get it moving.',
    'Starting today, nothing in your case goes out without my having read it.',
    'Your case comes to my own desk from today, and it does not go back to the queue.',
    'I have put your case on my own list, and I am working through it today.',
    'I am going through your messages today, line by line, to see what is still owed to you.',
    [
      'company',
      'I am talking to your contacts here today, so that you deal with one plan and not with five people.',
    ],
    [
      'control',
      'Today I am writing down what is settled, what is open and who has it, and you will get that list.',
    ],
    ['incident', 'Today I am asking the engineers for the facts, in words that I can pass on to you.'],
    ['charge', 'Today I am going through the figures with the people who made them.'],
    ['payout', 'Today I am asking where the payment is, and what is holding it.'],
    ['case', 'Today I am reading the decision and the reasons for it myself.'],
  ],
};

export const apologyNext: Bank = {
  id: 'update',
  phrases: [
    'By {next} I will write to you again, in my own name, with what we have done by then.',
    'By {next} I will tell you what has come of it.',
    'By {next} I will write to you a second time, and that letter will be about results.',
    'Expect a second letter from me by {next}, with results or with the reasons why there are none yet.',
    'You will hear from me again by {next}, without having to ask.',
    'My next letter reaches you by {next}, and it will say what has been done.',
    'I will write again by {next}, and you need not remind me.',
    'Please expect my own account of it by {next}.',
    'The next news comes from me, by {next}.',
    'What comes of it I will tell you by {next}, good or bad.',
  ],
};

export const apologyClose: Bank = {
  id: 'close',
  phrases: [
    'If you would like to reach me, a reply to this message comes to me.',
    'If any of this does not happen as I have said, please write to me; I would want to know.',
    'I am not asking you to forgive it; if there is anything I ought to hear, a reply to this message reaches me.',
    'If you would like to tell me about it in person, reply to this message and I will call you.',
    'I would be glad to hear from you directly, whatever you have to say; a reply to this message reaches me.',
    'If you would like to speak to me, name a time and I will call you.',
    'You do not have to answer this; if you do, I will read it myself.',
    'Should you want to tell me more, a reply to this comes to me.',
    'A reply to this letter comes to me, and I would welcome one.',
    'You owe me no answer; I owe you one.',
    'There is no need to reply, though I would be glad if you did.',
    'My door is open to you, and a reply to this is the quickest way through it.',
    'Write to me if anything is unclear; it will not go to a queue.',
    'Tell me if I have missed something, and I will see to that too.',
    'If we have got any of this wrong, please correct me.',
    'Your reply, if you choose to write one, will be read by me and nobody before me.',
    'Should anything else go wrong, please write to me and not to a form.',
    'I would rather hear too much from you than too little.',
    'You can hold me to every line of this.',
    'Until then you can reach me by replying here.',
  ],
};
