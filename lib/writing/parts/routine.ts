import type { Bank } from '../bank';

/** Calm and routine: a good plain answer, with none of the weight an escalation carries. */
export const routineOpening: Bank = {
  id: 'routine-opening',
  phrases: [
    ['thanked', 'Thank you for telling us; most people only write when something is broken.'],
    ['thanked', 'That is good to read, and kind of you to say so.'],
    'Thank you for setting out {matter} so clearly.',
    'Your message about {matter} is clear, and I have everything I need to look into it.',
    'Thanks for your message about {matter}.',
    'Thanks for your note, “{subject}”.',
    'I have your note, “{subject}”, and it is clear what you need.',
    'Thanks for getting in touch; your message is perfectly clear.',
    [
      'many wrote',
      'I have gone back over all {count} of your messages, so that my answer fits the whole of it.',
    ],
  ],
};

export const routineMiddle: Bank = {
  id: 'routine-middle',
  phrases: [
    ['thanked again', 'I know that it took us some time to get there, and I have not forgotten that part.'],
    ['thanked again', 'You had every reason to give up on us before that, so it means all the more.'],
    'I would rather check the details properly than answer you from memory.',
    'It is a fair question, and I want to give you an answer I have checked.',
    'I have looked at your own details for this, not just at the general rule.',
  ],
};

export const routineAnswer: Bank = {
  id: 'routine-answer',
  phrases: [
    'You asked: “{ask}” | ⟦your answer, checked⟧.',
    'To your question, “{ask}”, the short answer is: ⟦your answer, checked⟧.',
    '{Wish}. | Here is where that stands: ⟦your answer, checked⟧.',
    'Here is the answer: ⟦your answer, checked⟧.',
    ['thanked', 'On what you still asked for: ⟦your answer, checked⟧.'],
    'What I can tell you today: ⟦your answer, checked⟧.',
    'The short answer: ⟦your answer, checked⟧.',
  ],
};

export const routineAction: Bank = {
  id: 'routine-action',
  phrases: [
    'I am checking it against your own details today, so that the answer fits your case.',
    'I am going through your message point by point today, so that I do not miss any of it.',
    'Anything still open after that I will look up today with the people here who know it best.',
  ],
};

export const routineExtra: Bank = {
  id: 'routine-extra',
  phrases: [
    'If somebody else here has to do it, I will pass it on with your message attached and stay your contact.',
    'If anything turns out to be different from what you expect, I will tell you before I change anything.',
    'Once I have done it I will send you one line to say so, so that you do not have to check.',
    [
      'type-technical',
      'If the decision is not mine, I won’t make up a date for you. | I can take it, in your words, to the people who do decide, and tell you what they say.',
    ],
    ['again', 'I have your earlier messages here too, so you do not have to repeat anything.'],
    'If it takes more than one step, I will list the steps in order and tell you which of them I have already done.',
  ],
};

export const routineNeed: Bank = {
  id: 'routine-need',
  phrases: [
    'With {given} I have what I need.',
    'There is nothing else you need to send me.',
    'I do not need anything else from you for this.',
  ],
};

export const routineClose: Bank = {
  id: 'routine-close',
  phrases: [
    'I will leave this open until {next}, and then ask you whether it does what you wanted.',
    'If anything about it is not right, reply here and it comes back to me; otherwise I will check in with you by {next}.',
    'By {next} I will write once more to check that everything is as you wanted it.',
  ],
};

/** Nothing was asked: the thanks go where they belong, and no work is made up. */
export const passedOn: Bank = {
  id: 'passed-on',
  phrases: [
    'I am passing your words on to the people who did the work; they mostly hear about problems.',
    'I am showing your message to my colleagues, because they have earned it.',
    'I am forwarding your message to the people behind it, because they should read it too.',
  ],
};

export const thankedClose: Bank = {
  id: 'close',
  phrases: [
    'If it ever stops working as it should, write to me and I will look at it myself.',
    'If anything about it could still be better, I would like to hear that as well.',
    'There is nothing you need to do; if anything changes, you know where I am.',
  ],
};
