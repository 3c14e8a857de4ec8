import type { Bank } from '../bank';

/** First sign of life: read, in these hands, until then. */
export const ackRead: Bank = {
  id: 'ack-read',
  phrases: [
    'I have your message about {failure}, and I am the one who will answer it.',
    'Your message about {failure} has reached me, and I have read all of it.',
    'You wrote to us about {failure}; I am reading back through everything right now.',
    [
      'again',
      'I can see that this is not your first message about {failure}; you have come to us {times}, and I have it all in front of me.',
    ],
    ['again', 'You have had to come to us {times} about {failure}. | From now on it is on my desk.'],
    '{Failure}: I have read what happened, in your words, and I have taken it over.',
    'I have read your message under “{subject}” and taken it over myself.',
    'Your message under “{subject}” is with me, not in a queue.',
    'Your message is with me, and I have read it to the end.',
    [
      'again',
      'You have written to us {times} by now, so before anything else: a person has read it, and that person is staying with it.',
    ],
    ['calm-routine', 'Thanks for your message about {failure}; I have it here.'],
    ['calm-routine', 'Thanks for your note under “{subject}”; I have it here.'],
  ],
};

export const ackWeight: Bank = {
  id: 'ack-weight',
  phrases: [
    'You deserve better than a quick reply that misses the point.',
    'Let me read properly before I answer properly.',
    'What comes first is getting the facts straight, and that is mine to do.',
    ['sev-1', 'I am taking this first.'],
    ['sev-1', 'I am starting on it right away.'],
    ['urgent', 'It is at the top of my list for today.'],
    ['urgent', 'It is as urgent for me as it is for you.'],
    ['hardship', 'I know that this is not about convenience for you.'],
    ['heated !urgent', 'You have reason to be short with us, so I will keep this to what counts.'],
    ['heated', 'I am not asking you for more patience; here is what happens instead.'],
    ['anxious', 'So that you are not left guessing, here is what happens next.'],
    ['disappointed', 'I would like the next thing you hear from us to be worth reading.'],
    [
      'threat-legal',
      'I have read what you wrote about legal steps as well, and I am passing it to the right person here today.',
    ],
    ['calm-routine', 'It is clear what you need.'],
    ['calm-routine', 'Nothing in it is unclear to me.'],
    'I do not want to send you half an answer, so this is about what happens next.',
    'An answer made up on the spot would not help you, so I am doing this properly.',
  ],
};

export const ackNext: Bank = {
  id: 'ack-next',
  phrases: [
    'I am going through it now, and by {first} you will have a full answer from me or a plain account of what is still missing.',
    'By {first} I will write to you again, with what I have found by then.',
    'You will hear from me by {first}, and not from a template.',
    'My answer, or as much of it as I can stand behind, reaches you by {first}.',
    'I am starting on it now; expect the next message from me by {first}.',
  ],
};

export const ackNeed: Bank = {
  id: 'ack-need',
  phrases: [
    'You do not have to do a thing until then.',
    'I will come to you with whatever I still need; for now that is nothing.',
    'Leave it with me until then; you have done your part.',
    'You sent {given}, and I am working from that; there is nothing more to send.',
    'Until then there is nothing for you to do.',
    'I have enough to begin with, so please just leave it with me until then.',
    'For the moment I need nothing from you.',
    'If something changes before then, answer here and it comes straight to me.',
    'Should it get worse before then, one line here is enough, and I will see it.',
  ],
};

/** What has been done since: known only to the writer. */
export const done: Bank = {
  id: 'done',
  phrases: [
    'Up to this hour: ⟦what was done since then⟧.',
    'This much is done: ⟦what was done since then⟧.',
    'You asked for movement, and this is what there is: ⟦what was done since then⟧.',
    'Since my last message we have done this: ⟦what was done since then⟧.',
    'What has happened since you last heard from us: ⟦what was done since then⟧.',
    'So far today: ⟦what was done since then⟧.',
    'Here is what we have behind us: ⟦what was done since then⟧.',
  ],
};

export const progressOpening: Bank = {
  id: 'progress-opening',
  phrases: [
    'Here is where we are with {failure}.',
    'A report on {failure}, as I owe you one.',
    'You are waiting to hear about {failure}, so straight to it.',
    'How far we are with {failure} is something you ought to hear without having to ask.',
    ['again !calm-routine', 'You have had to ask {times} about {failure}; this time the news comes to you.'],
    '{Failure}: this is the state of it.',
    ['no-failure', 'Here is where we are with what you wrote under “{subject}”.'],
    'You are owed a report, and this is it.',
    'This is where your case stands.',
  ],
};

export const progressKnown: Bank = {
  id: 'cause',
  phrases: [
    ['wants-cause', 'On the cause, this is certain: {cause}.'],
    ['wants-cause', 'What we know about the reason: {cause}.'],
    ['wants-cause', 'As to why it happened, we can say this much: {cause}.'],
  ],
};

export const progressOpen: Bank = {
  id: 'progress-open',
  phrases: [
    'It is not finished, and I am not calling it finished.',
    'There is a piece missing, and I am staying on it.',
    'We are on the way and not yet there; I would rather say that than let it sound better.',
    'What is left I am taking further today.',
    'That is progress, and it is not yet what you need.',
    ['heated', 'I know that progress is not what you asked for; a result is.'],
    ['deadline', 'I have {deadline} in view, and I am working back from it.'],
    ['team', 'Together with {team} I am working on what is left.'],
  ],
};

export const noNewsOpening: Bank = {
  id: 'no-news-opening',
  phrases: [
    'I have nothing new for you on {failure} yet, and you should hear that from me and not from silence.',
    'There is no result yet on {failure}, and I am writing because I said I would.',
    'I wish I could write something else about {failure}: we do not have the answer yet.',
    'On {failure} I am still without an answer, and I will not dress that up.',
    [
      'again !calm-routine',
      'You have had to ask us {times} about {failure}, so I am telling you before you ask: there is no answer yet.',
    ],
    '{Failure}: no result so far.',
    [
      'no-failure',
      'On what you wrote under “{subject}” I have no answer yet, and you should hear that from me and not from silence.',
    ],
    'I do not have an answer for you yet, and I would rather say so than say nothing.',
    'There is no result yet, and I am writing because I said I would.',
  ],
};

export const noNewsCost: Bank = {
  id: 'no-news-cost',
  phrases: [
    'I know what waiting costs you here: “{quote}.”',
    '“{quote},” you wrote, and that has not changed, I know.',
    ['deadline', 'I also know that {deadline} does not wait for us.'],
    'After {waiting}, that is not what you hoped to read.',
    ['heated', 'It is not what you wanted to read, and you may say so.'],
    ['anxious', 'I know that waiting is the worst part of it.'],
    'A message without news is thin, I know.',
    ['!calm-routine', 'You have waited long enough to be told at least this much.'],
    'That is not much, and I know it.',
  ],
};

export const noNewsWork: Bank = {
  id: 'no-news-work',
  phrases: [
    'What we know by now not to be the reason: ⟦what was done since then⟧.',
    'So that you can see the work behind it: ⟦what was done since then⟧.',
    'Where we have looked so far: ⟦what was done since then⟧.',
    'What we have tried and ruled out so far: ⟦what was done since then⟧.',
    'We have not stood still: ⟦what was done since then⟧.',
    'Behind the “nothing yet” there is this: ⟦what was done since then⟧.',
    'This much we have done: ⟦what was done since then⟧.',
  ],
};

export const nextUpdate: Bank = {
  id: 'update',
  phrases: [
    'The next message from me comes by {first}, with news or without.',
    'By {first} you hear from me again, whatever there is to say.',
    'I will write again by {first}, and earlier if there is something worth knowing.',
    'You will have my next report by {first}.',
    'Expect me again by {first}; if it is solved before that, you will not have to wait for the hour.',
  ],
};

export const shortClose: Bank = {
  id: 'close',
  phrases: [
    'I keep this in my own hands, so you will not have to explain it to anyone new.',
    'You know where I am: one reply to this message, and I have it.',
    'Answer here if anything changes on your side; I read it myself.',
    'It stays with me until you tell me that it is done.',
    'If you would rather talk, name a time and I will call.',
    ['heated', 'Hold me to that time.'],
    'Until then I am the one to ask, and a reply to this message reaches me.',
    'I am staying with it.',
  ],
};

export const solvedOpening: Bank = {
  id: 'solved-opening',
  phrases: [
    'I believe {failure} is behind you now, and I would like you to be the judge of that.',
    'There is news on {failure}, and this time it is the kind you were waiting for.',
    'It took us too long, and here it is: on {failure} we have done our part.',
    [
      'again !calm-routine',
      'You had to come to us {times} about {failure}; today I can write to you with a result.',
    ],
    'On {failure} there is a result at last.',
    ['no-failure', 'On what you wrote under “{subject}” there is a result.'],
    'There is a result, and I would like you to be the judge of it.',
  ],
};

export const solvedWhat: Bank = {
  id: 'solved-what',
  phrases: [
    'In short, this is what we did: ⟦what was fixed, and when⟧.',
    'Here is the change you should notice: ⟦what was fixed, and when⟧.',
    'Here it is, without ornament: ⟦what was fixed, and when⟧.',
    'For your notes, what was done: ⟦what was fixed, and when⟧.',
    'What we did: ⟦what was fixed, and when⟧.',
    'Here is what we changed: ⟦what was fixed, and when⟧.',
    'This is what is different now: ⟦what was fixed, and when⟧.',
  ],
};

export const solvedCause: Bank = {
  id: 'cause',
  phrases: [
    'The reason it happened: {cause}.',
    'It came about like this: {cause}.',
    'What was behind it: {cause}.',
  ],
};

export const solvedOwn: Bank = {
  id: 'owned',
  phrases: [
    ['many', 'That it took you {count} tries to get here is our failure, and the fix does not undo it.'],
    ['!calm-routine', 'We made you wait {waiting} for this, and the fix does not undo that.'],
    ['promise-broken', 'We broke a promise to you on the way, and a fix does not wipe that out.'],
    ['!calm-routine', 'We got this wrong before we got it right, and I have not forgotten the first part.'],
    ['!calm-routine', 'It was our fault and not yours, and you bore the cost of it.'],
    ['again !calm-routine', 'You should not have had to push us for it, and we know who did the pushing.'],
    ['calm-routine', 'Thank you for bearing with the detour.'],
    ['calm-routine', 'You made it easy for me by writing so clearly.'],
    ['calm-routine', 'I hope it does what you had in mind.'],
  ],
};

export const solvedCheck: Bank = {
  id: 'solved-check',
  phrases: [
    'I would be glad if you went through it once more in your own way, and told me the first thing that strikes you.',
    'Before I call it good, I would like you to look at it with your own eyes.',
    'Try it when it suits you; I will take your word over any test of ours.',
    'Please put it through what you do on an ordinary day, and see whether it keeps up.',
    'Please try it on your side, the way you normally use it, and tell me what you see.',
    'Would you look at it from your side and tell me whether it holds?',
    'When you have a moment, check it against what you need, not against what I say here.',
    'Have a look at it yourself; if anything is off, one line to me is enough.',
  ],
};

export const solvedOpen: Bank = {
  id: 'solved-open',
  phrases: [
    'You close this, not I: a word from you is enough.',
    'There is no clock on your answer; until it comes, I keep the case open.',
    'I am not closing this until you tell me that it works for you.',
    'The case stays open on my side until I have your yes.',
    'Until I hear from you that it is settled, it is not settled for me.',
    'I leave it open until the word comes from you.',
  ],
};

export const solvedClose: Bank = {
  id: 'close',
  phrases: [
    'By {next} I will ask you once more how it has held up.',
    'I will check back with you by {next}, so that you don’t have to.',
    'You will hear from me by {next}, one last time, to make sure it stayed that way.',
    'By {next} I write again, to hear how it went.',
  ],
};
