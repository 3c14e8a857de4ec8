import { findPhrases, phrase, says } from '../engine/phrases';
import type { Rewrite } from '../finding';
import { carelessly } from '../lexicon/lapses';
import { angryThread } from '../message/sample';
import { acknowledges, apologises } from '../message/signs';
import { body, isWholeReply } from '../message/whole';
import { defineRule, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

const explanation = phrase(
  '(?:due to|because of|because|caused by|as a result of|the reason|owing to|since (?:we|our|the)|(?:we|our \\w+) (?:are|were|is|was|have been|has been) (?:\\w+ )?(?:experiencing|facing|undergoing|seeing|having|busy|migrating|understaffed)|(?:an? )?(?:unusually |unexpectedly )?high (?:volume|demand|number)|(?:our|the|this) (?:\\w+ ){0,2}?(?:process|policy|procedure|system|workflow|sla) (?:for \\w+ )?(?:is|requires|works|means|states|only|does|takes?|needs?)|(?:an? |the )?\\w+ (?:stopped|failed|broke|crashed|was late|was delayed|was held|happened|occurred) because|is a result of|that is why|which is why|(?:according to|as per) our (?:\\w+ )?(?:records?|logs?|system|files)|(?:our|my) (?:\\w+ ){0,2}?(?:provider|supplier|carrier|courier|partner|vendor) (?:has|had|was|is|changed)|in order to protect|for security reasons|as you (?:may|might) know|please note that|normally|usually|typically)',
);

/** What they went through, with our failure as its reason: "You waited in the cold because nobody came." */
const livedThrough =
  /^ (?:\S+ ){0,6}?you (?:\w+ed|sat|stood|slept|lay|went|came|paid|lost|spent|drove|had|were|could not|couldn't) .*because (?:nobody|no one|none of us|we|our \w+ (?:\w+ )?(?:did not|didn't|failed|forgot))(?= )/;

/** Our carelessness as the reason: "because I didn't tighten the axle". What we lacked or did not know is an excuse. */
const careless = new RegExp(
  ` because (?:i|we|nobody|no one|none of us|one of us|(?:our|my) (?:\\w+ ){1,2}?)(?: |(?<= ))(?:(?:did not|didn't|never) (?!have |get |receive |expect |know |see |hear |find |want |manage )\\w+|${carelessly})(?= )`,
);
/** Owned, and of what is the customer's or with the acknowledgement right behind it. */
const isOwned = (sentence: Sentence, next: Sentence | undefined): boolean =>
  says(sentence, careless) &&
  (says(sentence, theirs) || (next !== undefined && (acknowledges(next) || apologises(next))));
const theirs = / (?:you|your)(?= )/;

/** The sentence that acknowledges, moved in front of the explanation: no word is new. */
function forward(sentences: readonly Sentence[], heard: number, text: string): Rewrite[] {
  const [first] = sentences;
  const moved = sentences[heard];
  if (!first || !moved || heard === 0) return [];
  const between = text.slice(first.start, moved.start);
  const words = text.slice(moved.start, moved.end);
  if (between.includes('\n') || !/[.!?]$/.test(words) || /^(?:but|however|and|so|this|that)\b/i.test(words))
    return [];
  // A greeting stays in front, and an apology from the shelf does not deserve the first place.
  if (/^(?:hi|hello|hey|dear|good (?:morning|afternoon|evening))\b/i.test(between)) return [];
  if (/\bany (?:inconvenience|trouble)\b/i.test(words)) return [];
  return [{ start: first.start, end: moved.end, text: `${words} ${between.trimEnd()}` }];
}

export default defineRule({
  id: 'explains-first',
  level: 'warning',
  scope: 'message',
  message: 'Explains before it acknowledges what the customer went through.',
  advice: 'Move the sentence about their experience to the front; the cause can wait.',
  find(model, context) {
    if (!isWholeReply(model, context)) return [];
    const sentences = body(model);
    const { text } = model;
    const heard = sentences.findIndex(
      (sentence) => acknowledges(sentence) || apologises(sentence) || says(sentence, livedThrough),
    );
    const end = heard < 0 ? 2 : Math.min(heard, 3);
    for (const [index, sentence] of sentences.slice(0, end).entries()) {
      if (isOwned(sentence, sentences[index + 1])) return [];
      const [found] = findPhrases(sentence, explanation);
      if (found)
        return [{ start: sentence.start, end: sentence.end, rewrites: forward(sentences, heard, text) }];
    }
    return [];
  },
});

export const examples: RuleExamples = {
  flags: [
    {
      text: 'Hello Dana. Due to a change in our storage the export removed some files. The change ran on Monday night. I am sorry that you lost your reports. I will write to you tomorrow by noon with what we have restored so far.',
      marked: 'Due to a change in our storage the export removed some files.',
      thread: angryThread,
    },
  ],
  allows: [
    {
      text: 'Hello Dana. Your gate fell because our fitter forgot the second bolt. You could have been under it, and I am sorry. I will call you tomorrow by noon with what the new gate needs from you.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. You sat in the foyer for two hours because nobody from our team brought the ramp. I am sorry. I will write to you tomorrow by noon with the name of the person who will be there next time.',
      thread: angryThread,
    },
    {
      text: 'Hello Dana. I am sorry that you lost your reports. It happened because of a change in our storage. I will write to you tomorrow by noon with what we have restored so far, and with what is still missing.',
      thread: angryThread,
    },
  ],
};
