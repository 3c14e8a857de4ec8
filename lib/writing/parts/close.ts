import type { Bank } from '../bank';

/** What we need from them: mostly nothing, and then that is said. */
export const need: Bank = {
  id: 'need',
  phrases: [
    'Everything you sent, {given} included, is here with me, and it is enough.',
    'You sent {given}; it is all here, and I am working from it.',
    'With {given} in hand, I have enough to go on.',
    ['control', 'One choice is yours: shall I write, or would you rather I called? | A word is enough.'],
    [
      'control !option-working-call',
      'If a call suits you better than mail, name a time and I will ring you.',
    ],
    ['heated', 'There is nothing you have to do meanwhile; the work is with us.'],
    ['anxious', 'Until then there is nothing you need to do, and nothing you could miss.'],
    ['deadline', 'If {deadline} moves, tell me; I am planning towards it.'],
    'For now there is nothing you need to send or do.',
    'You need not do anything until then.',
    'The next move is ours; you can put this down until then.',
  ],
};

/** A person and the next fixed point. */
export const close: Bank = {
  id: 'close',
  phrases: [
    'This stays with me until you say it is settled. | Answer this message and it reaches me, and by {next} I will be in touch again either way.',
    'I am keeping this myself. | After that first message the next one comes by {next}, unless you want it sooner.',
    [
      '!option-own-to-the-end',
      'From here on you deal with one person. | I will check in with you by {next} to hear whether it holds.',
    ],
    'If something changes on your side, answer here and I will read it; if not, my second message comes by {next}.',
    'I will stay with it, and by {next} I will write again to ask you, not our system, whether it is done.',
    'By {next} you hear from me a second time, and I will not call this finished before you do.',
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
      'Hold me to those times. | The one after that is {next}, and it stands in my calendar under your name.',
    ],
    ['heated', 'Judge me by the times above, and by {next}, when you hear from me for the second time.'],
  ],
};

/** The same after a list that has named the second time already. */
export const closeAfterPlan: Bank = {
  id: 'close',
  phrases: [
    'This stays with me until you say it is settled, and a reply to this message comes straight to me.',
    'I am keeping this myself, through every point above, and I will not call it finished before you do.',
    ['heated', 'Hold me to these times; that is what they are for.'],
    'If anything changes on your side before then, answer here and it comes straight to me.',
    [
      'control',
      'You will not have to chase me for any of these; if one slips by even an hour, you hear it from me first.',
    ],
  ],
};
