import { says } from '../engine/phrases';
import { spanOf } from '../engine/spans';
import { angryThread } from '../message/sample';
import { actsNow, apologises, nextStep } from '../message/signs';
import { body, isWholeReply } from '../message/whole';
import { defineRule, type RuleExamples } from '../rule';

/** "Sorry to hear that" apologises for nothing. */
const sympathy =
  /(?<= )sorry (?:to (?:hear|learn|read|see)|about your|for your loss|(?:that )?you(?:'re| are) (?:having|facing|experiencing|seeing))/;

export default defineRule({
  id: 'apology-without-action',
  level: 'warning',
  scope: 'message',
  message: 'An apology, and nothing we do about it.',
  advice: 'Put an act of ours beside the apology: what you have done, or do now.',
  find(model, context) {
    if (!isWholeReply(model, context)) return [];
    const sentences = body(model);
    const apology = sentences.find((sentence) => apologises(sentence) && !says(sentence, sympathy));
    if (!apology) return [];
    const acted = sentences.some((sentence) => actsNow(sentence) || nextStep(sentence));
    return acted ? [] : [spanOf(apology)];
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. That should not happen to anyone. The reports were worth months of work to your team, and the export was ours. You were right to be angry about it.',
      marked: 'I am sorry that the export deleted your reports.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. I am sorry that the export deleted your reports. The reports were worth months of work to your team. I have restored the first half from the backup of Monday, and you can open it now.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that we charged you twice. You had told us so in March, and nobody read it. I have taken the second fee off your bill.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that we charged you twice. You had told us so in March, and nobody read it. Lena Brook cancelled the second fee this morning and set a check on the rest.',
      thread: angryThread,
    },
    'I am sorry about the delay.',
  ],
};
