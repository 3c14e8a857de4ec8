import type { Bank } from '../prose';

/** What we need from them: mostly nothing, and then that is said. */
export const need: Bank = {
  id: 'need',
  phrases: [
    'I have {given}, so there is nothing to send again.',
    'You have already given us {given}; from you I need nothing more today.',
    'Nothing is needed from you for this: {given}, all of it is here with me.',
    ['control', 'One choice is yours: shall I write, or would you rather I called? | A word is enough.'],
    ['control', 'If a call suits you better than mail, name a time and I will ring you.'],
    ['heated', 'There is nothing you have to do meanwhile; the work is with us.'],
    ['anxious', 'Until then there is nothing you need to do, and nothing you could miss.'],
    ['deadline', 'If {deadline} moves, tell me; I am planning towards it.'],
    'For now there is nothing you need to send or do.',
    'You need not do anything until then.',
  ],
};

/** A person and the next fixed point. */
export const close: Bank = {
  id: 'close',
  phrases: [
    'This stays with me until you say it is settled: answer this message and it reaches me, and by {next} I will be in touch again, either way.',
    'I am keeping this myself. | After that first message the next one comes by {next}, unless you want it sooner.',
    'From here on you deal with one person. | I will check in with you by {next} to hear whether it holds.',
    'If something changes on your side, answer here and I will read it; if not, my second message comes by {next}.',
    'I will stay with it, and by {next} I will write again to ask you, not our system, whether it is done.',
    [
      'control',
      'You will not have to chase me: the message after that comes by {next}, and in between a reply to this one reaches me.',
    ],
    [
      'disappointed',
      'I would like to earn some of that trust back in small steps; the second of them comes by {next}, from me.',
    ],
    [
      'heated',
      'Hold me to those times. | The one after that is {next}, and it is in my calendar, under your name.',
    ],
  ],
};
