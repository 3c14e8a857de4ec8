import type { Bank } from '../bank';

/** What we need from them: mostly nothing, and then that is said. */
export const need: Bank = {
  id: 'need',
  phrases: [
    'I have {given} that you sent, and I do not need anything else from you.',
    'You have already sent {given}, so there is nothing else I need from you.',
    'With {given} I have everything I need.',
    ['control', 'If you would rather I called than wrote, just say so.'],
    [
      'control !option-working-call',
      'If a call suits you better than e-mail, name a time and I will ring you.',
    ],
    ['heated', 'You do not have to do anything in the meantime.'],
    ['anxious', 'Until then there is nothing you need to do, and nothing you could miss.'],
    ['deadline', 'If {deadline} moves, please tell me; I am working towards it.'],
    'For now there is nothing you need to send or do.',
    'You do not need to do anything until then.',
    'I will ask if I need anything from you; for now I do not.',
  ],
};

/** A person and the next fixed point. */
export const close: Bank = {
  id: 'close',
  phrases: [
    'I am staying with this to the end. | A reply to this message comes straight to me, and by {next} I will be in touch again either way.',
    'After that, my next message comes by {next}, sooner if you want it.',
    'If anything changes on your side, reply here and I will see it; if not, my second message comes by {next}.',
    'I will keep at it, and by {next} I will ask you, not our system, whether that has solved it.',
    'By {next} you will hear from me a second time, and I won’t call this finished until you do.',
    [
      'control',
      'You will not have to chase me: the message after that comes by {next}, and a reply to this one reaches me.',
    ],
    [
      'disappointed',
      'I would like to win back some of your trust, and I know that takes more than one message; the second one comes by {next}.',
    ],
    ['heated', 'Hold me to those times. | The one after that is {next}.'],
    ['heated', 'By {next} you will hear from me for the second time, and you can judge us by that.'],
    ['tone-formal', 'I remain your contact in this matter, and will write to you again by {next}.'],
    [
      'tone-formal',
      'Please reply to this message if I can clarify anything; otherwise you will hear from me again by {next}.',
    ],
  ],
};

/** The same after a list that has named the second time already. */
export const closeAfterPlan: Bank = {
  id: 'close',
  phrases: [
    'I am staying with this to the end, and a reply to this message comes straight to me.',
    'I am looking after every point above myself, and I won’t call it finished until you do.',
    ['heated', 'Please hold me to these times.'],
    [
      'heated',
      'If I miss one of these times, you have every right to say so, and a reply to this message reaches me.',
    ],
    'If anything changes on your side before then, reply here and it comes straight to me.',
    [
      'control',
      'You will not have to chase me for any of this; if one of these times slips, I will tell you before you notice.',
    ],
    ['tone-formal', 'I remain your contact in this matter, and a reply to this message reaches me directly.'],
  ],
};
