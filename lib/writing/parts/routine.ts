import type { Bank } from '../bank';

/** Calm and routine: a good plain answer, with none of the weight an escalation carries. */
export const routineOpening: Bank = {
  id: 'routine-opening',
  phrases: [
    ['thanked', 'Thank you for telling me; most people only write while something is broken.'],
    ['thanked', 'That is good to read, and kind of you to say so.'],
    'Thank you for laying out {failure} so clearly; I could follow it from start to finish.',
    'Your message about {failure} is clear, and I have everything in front of me.',
    'Thanks for writing so plainly; I have read your note under “{subject}” and know what you are after.',
    'Your note under “{subject}” is with me, and it is easy to follow.',
    'I have read your message from start to finish, and it is clear.',
    ['many', 'I have gone back over all {count} of your messages, so that my answer fits the whole of it.'],
  ],
};

export const routineMiddle: Bank = {
  id: 'routine-middle',
  phrases: [
    ['thanked again', 'It was hard on you before it was good, and I have not forgotten the first half.'],
    ['thanked again', 'You had every reason to be done with us before that, so I do not take it lightly.'],
    'What you wrote gives me enough to work with, and I want to get the details right before I answer them.',
    'It is a fair thing to raise, and I would like you to have an answer that is checked and not remembered.',
    'That deserves a proper look, not a quick link.',
  ],
};

export const routineAnswer: Bank = {
  id: 'routine-answer',
  phrases: [
    'You asked: “{ask}” | ⟦your answer, checked⟧.',
    'To your question, “{ask}”, the short answer is this: ⟦your answer, checked⟧.',
    'Here is my answer: ⟦your answer, checked⟧.',
    ['thanked', 'On what you still asked for: ⟦your answer, checked⟧.'],
    'What I can tell you today: ⟦your answer, checked⟧.',
    'The short answer: ⟦your answer, checked⟧.',
  ],
};

export const routineAction: Bank = {
  id: 'routine-action',
  phrases: [
    'Today I am checking it on our side, against your own details, so that what you get fits your case and not the average one.',
    'I am going through it today with your message beside me, point by point, and noting what I find as I go.',
    'Whatever is still open after that I will look up today, with the people here who know it best.',
  ],
};

export const routineExtra: Bank = {
  id: 'routine-extra',
  phrases: [
    'If it takes someone else’s hands to do it, I will pass it on with your message attached and remain your contact.',
    'Should anything about it turn out different from what you expect, I will say so before I touch anything.',
    'When it is done you get one line from me to say so, so that you need not go and look for yourself.',
    [
      'type-technical',
      'Where it is not mine to decide, I won’t make up a date for you. | I can put it, in your words, in front of the people who do decide, and tell you what they said.',
    ],
    [
      'again',
      'I have also kept in mind what you wrote earlier, so nothing from before has to be told twice.',
    ],
    'If there is more to it than one step, I will give you the steps in order and say which of them I have already done.',
  ],
};

export const routineNeed: Bank = {
  id: 'routine-need',
  phrases: [
    'With {given} in hand I have what I need.',
    'There is nothing else you need to send me.',
    'From you I need nothing for this.',
  ],
};

export const routineClose: Bank = {
  id: 'routine-close',
  phrases: [
    'After that I leave it open until {next}, and then ask you once whether it does what you wanted.',
    'If anything in it does not fit, answer here and it comes back to me; otherwise I will check in with you by {next}.',
    'I keep it on my desk until {next}; by then I will write once more to hear whether it is settled for you.',
  ],
};

/** Nothing was asked: the thanks go where they belong, and no work is made up. */
export const passedOn: Bank = {
  id: 'passed-on',
  phrases: [
    'I am passing your words on to the people who did the work; they mostly hear from the other side.',
    'I am showing what you wrote to my colleagues, word for word, because they earned it.',
    'I am forwarding your message to the people behind it, because they should read it too.',
  ],
};

export const thankedClose: Bank = {
  id: 'close',
  phrases: [
    'Should it ever stop being good, write to me and I will look at it myself.',
    'If something about it could be better still, I would like to hear that as well.',
    'There is nothing you need to do; and if it changes, you know where I am.',
  ],
};
