import type { Bank } from '../prose';

/** Calm and routine: a good plain answer, with none of the weight an escalation carries. */
export const routineOpening: Bank = {
  id: 'routine-opening',
  phrases: [
    'Thank you for laying out {failure} so clearly; I could follow it from start to finish.',
    'Your message about {failure} is clear, and I have everything in front of me.',
    'Thanks for writing so plainly; I have read your note under “{subject}” and know what you are after.',
    'Your note under “{subject}” is with me, and it is easy to follow.',
    'I have read your message from start to finish, and it is clear.',
    ['again', 'I have gone back over all {count} of your messages, so that my answer fits the whole of it.'],
  ],
};

export const routineMiddle: Bank = {
  id: 'routine-middle',
  phrases: [
    'What you wrote gives me enough to work with, and I want to get the details right before I answer them.',
    'It is a fair thing to raise, and I would like you to have an answer that is checked and not remembered.',
    'That deserves a proper look, not a quick link.',
  ],
};

export const routineAnswer: Bank = {
  id: 'routine-answer',
  phrases: [
    'Here is my answer: ⟦your answer, checked⟧.',
    'What I can tell you today: ⟦your answer, checked⟧.',
    'The short answer: ⟦your answer, checked⟧.',
  ],
};

export const routineAction: Bank = {
  id: 'routine-action',
  phrases: [
    'Today I am checking it on our side, against your own details, so that what you get from me fits your case and not the average one.',
    'I am going through it today with your message beside me, point by point, and noting what I find as I go.',
    'Whatever is still open after that I will look up today, with the people here who know it best.',
  ],
};

export const routineExtra: Bank = {
  id: 'routine-extra',
  phrases: [
    'Should it turn out that there is more to it than one step, you will get the steps in order, each with what you ought to see on your screen or in your post.',
    'If I find that someone else here knows it better than I do, I will ask that person myself and bring the answer back to you, so that you keep one contact.',
    'And if the answer is one you will not like, you will get it straight, with the reason and with what is possible in its place.',
  ],
};

export const routineNeed: Bank = {
  id: 'routine-need',
  phrases: [
    'For my part I need nothing more from you: {given}, that is all I was missing.',
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
