import type { Bank } from '../bank';

/** First sign of life: read, in these hands, until then. */
export const ackRead: Bank = {
  id: 'ack-read',
  phrases: [
    'I have your message about {matter}, and I am the one who will answer it.',
    'Your message about {matter} has reached me, and I have read all of it.',
    'You wrote to us about {matter}; I am reading back through everything now.',
    ['!calm-routine', 'I have read your message about {matter}. | {Told}; I have taken that in.'],
    [
      '!calm-routine no-failure',
      'I have read your message from start to finish. | {Told}; I have taken that in.',
    ],
    [
      'again',
      'I can see that this is not your first message about {matter}; you have come to us {times}, and I have it all in front of me.',
    ],
    ['again', 'You have had to come to us {times} about {matter}. | It is with me now.'],
    'Your message about {matter} is with me now; I have read it, and I am taking it on.',
    'I have read your message, “{subject}”, and I am taking it on myself.',
    'Your message, “{subject}”, is with me now, not in a queue.',
    'Your message is with me, and I have read it from start to finish.',
    ['again wrote', 'You have written to us {times}. | I have read all of it, and I am staying with it.'],
    ['calm-routine', 'Thanks for your message about {matter}; I have it here.'],
    ['calm-routine', 'Thanks for your note, “{subject}”; I have it here.'],
  ],
};

export const ackWeight: Bank = {
  id: 'ack-weight',
  phrases: [
    'You deserve better than a quick reply that misses the point.',
    'I would rather look into it properly than send you a quick guess.',
    'I want to get the facts straight before I give you an answer.',
    ['sev-1', 'I have put everything else aside for this.'],
    ['sev-1', 'I am starting on it right away.'],
    ['urgent', 'It is at the top of my list today.'],
    ['urgent', 'I can see how urgent this is, and I am treating it that way.'],
    ['hardship', 'I know this is about far more than inconvenience for you.'],
    ['heated !urgent', 'You have every reason to be short with us, so I will keep this brief.'],
    ['heated', 'I am not going to ask you for more patience; here is what happens next.'],
    ['anxious', 'So that you are not left guessing, here is what happens next.'],
    ['disappointed', 'I would like the next thing you hear from us to be worth reading.'],
    [
      'threat-legal',
      'I have also read what you wrote about legal steps, and I am passing that to the right person here today.',
    ],
    ['calm-routine', 'It is clear what you need.'],
    ['calm-routine', 'I can follow everything you wrote.'],
    'This is not the answer yet; it is to tell you what happens next.',
    'I could send you a stock answer now, and it would not help you.',
  ],
};

export const ackNext: Bank = {
  id: 'ack-next',
  phrases: [
    'I am going through it now, and by {first} you will have an answer from me, or I will tell you what is still missing.',
    'By {first} I will write to you again with what I have found.',
    'You will hear from me by {first}, and it won’t be a template.',
    'You will have my answer, or as much of it as I can be sure of, by {first}.',
    'I am starting on it now, and my next message comes by {first}.',
  ],
};

export const ackNeed: Bank = {
  id: 'ack-need',
  phrases: [
    'You do not have to do anything until then.',
    'I will ask if I need anything else; for now I do not.',
    'Please leave it with me until then.',
    'You sent {given}, and I am working from that; I do not need anything else.',
    'Until then there is nothing for you to do.',
    'I have enough to begin with.',
    'I do not need anything from you at the moment.',
    'If something changes before then, reply here and it comes straight to me.',
    'If it gets worse before then, one line here is enough and I will see it.',
  ],
};

/** What has been done since: known only to the writer. */
export const done: Bank = {
  id: 'done',
  phrases: [
    'We have done this much: ⟦what we have done since then⟧.',
    'Since my last message we have done this: ⟦what we have done since then⟧.',
    'What has happened since you last heard from us: ⟦what we have done since then⟧.',
    'So far today: ⟦what we have done since then⟧.',
    'What we have done so far: ⟦what we have done since then⟧.',
    'Here is what has moved: ⟦what we have done since then⟧.',
    'The latest: ⟦what we have done since then⟧.',
  ],
};

export const progressOpening: Bank = {
  id: 'progress-opening',
  phrases: [
    'Here is where we are with {matter}.',
    'I owe you an update on {matter}, so here it is.',
    'You are waiting to hear about {matter}, so I will get straight to it.',
    'You should not have to ask how far we are with {matter}, so I am telling you now.',
    ['again !calm-routine', 'You have had to ask {times} about {matter}; this time the news comes to you.'],
    'A short update on {matter}.',
    ['no-failure', 'A short update on your message, “{subject}”.'],
    'I owe you an update, and here it is.',
    'Here is where things stand.',
  ],
};

export const progressKnown: Bank = {
  id: 'cause',
  phrases: [
    ['wants-cause', 'On the cause, this much is certain: {cause}.'],
    ['wants-cause', 'What we know about the cause: {cause}.'],
    ['wants-cause', 'As for why it happened, we can say this much: {cause}.'],
  ],
};

export const progressOpen: Bank = {
  id: 'progress-open',
  phrases: [
    'We have not finished yet, and I won’t tell you that we have.',
    'There is still a piece missing, and I am working on it.',
    'We are not there yet, and I would rather say so than make it sound better than it is.',
    'I am working on the rest today.',
    'That is progress, but it is not yet what you need.',
    ['heated', 'I know that you asked for a result and not for progress.'],
    ['deadline', 'I have {deadline} in mind, and I am working back from that.'],
    ['team', 'I am working on the rest with {team}.'],
  ],
};

export const noNewsOpening: Bank = {
  id: 'no-news-opening',
  phrases: [
    'I have nothing new for you on {matter} yet, and I would rather tell you that than leave you waiting.',
    'There is no result yet on {matter}, and I did not want to keep you waiting to hear that.',
    'I wish I had better news about {matter}: we do not have the answer yet.',
    'I still do not have an answer for you on {matter}, and I won’t dress that up.',
    [
      'again !calm-routine',
      'You have had to ask us {times} about {matter}, so I am telling you before you ask: we do not have the answer yet.',
    ],
    'I am still working on {matter}, and I do not have a result yet.',
    [
      'no-failure',
      'I do not have an answer yet to your message, “{subject}”, and I would rather tell you that than say nothing.',
    ],
    'I do not have an answer for you yet, and I would rather say so than say nothing.',
    'There is no result yet, and I did not want to keep you waiting to hear that.',
  ],
};

export const noNewsCost: Bank = {
  id: 'no-news-cost',
  phrases: [
    ['!calm-routine', 'I know what waiting means for you here: {told}.'],
    'I know what waiting means for you here: “{quote}.”',
    '“{quote},” you wrote, and I know that nothing about that has changed.',
    ['deadline', 'I also know that {deadline} will not wait for us.'],
    ['!calm-routine', 'After {waiting}, that is not what you wanted to read.'],
    ['heated', 'That is not what you wanted to read, and you have every right to say so.'],
    ['anxious', 'I know that the waiting is the worst part of it.'],
    'I know that is not much.',
    'I know that does not help you yet.',
    ['again', 'I know that you have heard that before.'],
    ['urgent', 'I know how much depends on it for you, and I have not let go of it.'],
    ['fairness', 'You are entitled to an answer, and this is not one yet.'],
    ['control', 'At least you should not have to guess where it stands.'],
    ['!calm-routine', 'You have waited too long to hear nothing from us as well.'],
    'I know this is not the message you were hoping for.',
  ],
};

export const noNewsWork: Bank = {
  id: 'no-news-work',
  phrases: [
    'What we have ruled out so far: ⟦what we have done since then⟧.',
    'So that you can see what is going on behind it: ⟦what we have done since then⟧.',
    'Where we have looked so far: ⟦what we have done since then⟧.',
    'What we have tried so far: ⟦what we have done since then⟧.',
    'This is what we have been doing: ⟦what we have done since then⟧.',
    'Here is what we have done: ⟦what we have done since then⟧.',
    'We have not been idle: ⟦what we have done since then⟧.',
  ],
};

export const nextUpdate: Bank = {
  id: 'update',
  phrases: [
    'My next message comes by {first}, with news or without.',
    'By {first} you will hear from me again, whatever there is to say.',
    'I will write again by {first}, or sooner if there is something worth knowing.',
    'You will have my next update by {first}.',
    'By {first} I will write again; if we solve it before that, you will hear at once.',
  ],
};

export const shortClose: Bank = {
  id: 'close',
  phrases: [
    'I am keeping this myself, so you will not have to explain it to anyone new.',
    'If you need me before then, a reply to this message reaches me.',
    'If anything changes on your side, reply here; I read it myself.',
    'I am staying with it to the end.',
    'If you would rather talk, name a time and I will call.',
    ['heated', 'Please hold me to that time.'],
    'Until then I am the person to ask, and a reply to this message reaches me.',
    'I am staying with it.',
  ],
};

export const solvedOpening: Bank = {
  id: 'solved-opening',
  phrases: [
    'I think {failure} is behind you now, and I would like you to check.',
    'I have news about {matter}, and this time it is the news you were waiting for.',
    'It took us too long, but here it is: we have done our part on {failure}.',
    ['again !calm-routine', 'You had to come to us {times} about {matter}; today I have a result for you.'],
    'I have a result for you on {matter}.',
    ['no-failure', 'I have a result for you on your message, “{subject}”.'],
    'I have a result for you, and I would like you to check it.',
  ],
};

export const solvedWhat: Bank = {
  id: 'solved-what',
  phrases: [
    'In short, this is what we did: ⟦what we fixed, and when⟧.',
    'This is the change you should notice: ⟦what we fixed, and when⟧.',
    'What we have done, and when: ⟦what we fixed, and when⟧.',
    'For your records, this is what we did: ⟦what we fixed, and when⟧.',
    'What we did: ⟦what we fixed, and when⟧.',
    'Here is what we changed: ⟦what we fixed, and when⟧.',
    'This is what is different now: ⟦what we fixed, and when⟧.',
  ],
};

export const solvedCause: Bank = {
  id: 'cause',
  phrases: [
    'The reason it happened: {cause}.',
    'This is how it came about: {cause}.',
    'What was behind it: {cause}.',
  ],
};

export const solvedOwn: Bank = {
  id: 'owned',
  phrases: [
    [
      'many wrote',
      'It took you {count} messages to get this far; that is our failure, and fixing it does not change that.',
    ],
    ['!calm-routine', 'We made you wait {waiting} for this, and fixing it does not give you that time back.'],
    ['promise-broken', 'We broke a promise to you along the way, and I have not forgotten that.'],
    ['!calm-routine', 'We should have got this right the first time, and I am sorry that we did not.'],
    ['!calm-routine', 'It was our fault, and you had the trouble.'],
    ['again !calm-routine', 'You should not have had to push us for it, and we know that you did.'],
    ['calm-routine', 'Thank you for bearing with us.'],
    ['calm-routine', 'You made it easy for me by writing so clearly.'],
    ['calm-routine', 'I hope it does what you had in mind.'],
  ],
};

export const solvedCheck: Bank = {
  id: 'solved-check',
  phrases: [
    'Could you go through it once more in your own time, and tell me if anything still looks wrong?',
    'Before I call it done, I would like you to look at it yourself.',
    'Please check it when it suits you; your word counts for more than our own checks.',
    'Please have a look in the way you normally would, and tell me what you see.',
    'Could you look at it from your side and tell me whether it is right now?',
    'When you have a moment, please check that it is what you asked for.',
    'Have a look at it yourself; if anything is off, one line to me is enough.',
    ['incident', 'Please try it with your everyday work, and tell me whether it holds.'],
  ],
};

export const solvedOpen: Bank = {
  id: 'solved-open',
  phrases: [
    'You decide when we close this: a word from you is enough.',
    'There is no rush; I am keeping it open until you reply.',
    'I won’t close this until you tell me that it is right.',
    'I am keeping it open until I have your yes.',
    'Until you tell me that it is right, I have not finished.',
    'I will leave it open until I hear from you.',
  ],
};

export const solvedClose: Bank = {
  id: 'close',
  phrases: [
    'By {next} I will check in with you and ask how it has held up.',
    'I will check back with you by {next}, so that you don’t have to.',
    'You will hear from me once more by {next}, to make sure it stayed that way.',
    'By {next} I will write again to hear how it is going.',
  ],
};
