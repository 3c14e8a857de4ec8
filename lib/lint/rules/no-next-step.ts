import { flat } from '../engine/phrases';
import { spanOf } from '../engine/spans';
import { remedy } from '../message/deeds';
import { angryThread } from '../message/sample';
import { reachMe, saysTime, underWay } from '../message/signs';
import { stepsOf } from '../message/steps';
import { body, isVerdict, isWholeReply, lastSaid } from '../message/whole';
import { addNextStep } from '../rewrite/dated-next-step';
import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

/** Done by us, asked of the customer, or attached: something follows from it. */
const settled = new RegExp(
  `(?<= )(?:(?:i|we)(?:'ve| have) (?:\\w+ )?(?:\\w+ed|sent|put|made|found|built|paid|taken|given|written)|please \\w+|(?:can|could|would) you|(?:is|are) (?:now )?(?:attached|back|enclosed|below)|${underWay})(?= )`,
);
const settles = (sentence: Sentence): boolean =>
  settled.test(flat(sentence)) || remedy(sentence) || (reachMe(sentence) && saysTime(sentence));

export default defineRule({
  id: 'no-next-step',
  level: 'warning',
  scope: 'message',
  rewrite: addNextStep,
  message: 'Nothing says what happens next.',
  advice: 'Close with your next act and its time, even if it is only the next message.',
  find(model, context) {
    if (
      !(isVerdict(model) || (model.words >= 25 && isWholeReply(model, context))) ||
      stepsOf(model).kind !== 'none'
    )
      return [];
    // Done, and said so at the end: what is next is the customer's.
    if (body(model).slice(-2).some(settles)) return [];
    const last = lastSaid(model);
    return last ? [spanOf(last)] : [];
  },
});

export const examples: RuleExamples = {
  flags: [
    [
      'Your complaint has been passed to the other department. The late fee stands. You may have read the wrong board. The decision is final.',
      'The decision is final.',
    ],
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.\n\nGreetings,\nOliver',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.\n\nLG\nOliver',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.\n\nThanks for your patience,\nOliver Brandt',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.\n\nSpeak soon,\n\nOliver',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.\n\nHave a good weekend,\nOliver\nCustomer Care',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. You had asked us twice whether that was safe. We were wrong to say yes.\nMia',
      marked: 'We were wrong to say yes.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. It was packed without paper, and that is our doing. I will not call you on Monday.',
      marked: 'I will not call you on Monday.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. It removed every file that was older than six months. We were wrong to say that it was safe. I will call you on Thursday at 10 with what is back.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. I will text you on Friday. It was packed without paper, and that is our doing.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. The new lamp is in the post since this morning. It was packed without paper, and that is our doing.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana, after nine days. I will be at the counter myself and phone you when I hold it in my hands. It was packed without paper, and that is our doing.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. Lena Brook packs the new one; she will call you on Friday between 2 and 4.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. We lost your lamp, Dana, and I am sorry that you waited nine days for it. I sent a new one today. Let me know by Friday if it has not come.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. On Friday at 14 I write to you if the new one works.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. It was packed without paper, and that is our doing. Tom Reed will search the depot and ring you tomorrow at 4.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. It was packed without paper, and that is our doing. Lena from finance will call you on Monday.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that the lamp came broken, Dana. You had waited nine days for it. It was packed without paper, and that is our doing. I ordered a new one today and will call you on Friday.',
      thread: angryThread,
    },
    'I am sorry about that.',
  ],
};
