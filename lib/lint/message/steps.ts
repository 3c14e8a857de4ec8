import { flat, sign } from '../engine/phrases';
import type { Sentence, TextModel } from '../text-model';
import { desk } from './deeds';
import { andAct, nextStep, saysTime } from './signs';
import { body } from './whole';

export type Steps = { kind: 'dated' | 'none' } | { kind: 'no-owner' | 'no-time'; sentence: Sentence };

const acts =
  '(?:call|phone|text|write|email|e-mail|send|update|report|reply|answer|confirm|check|review|look|investigate|restore|rebuild|reset|fix|correct|replace|refund|credit|follow|contact|get back|be in touch|let you know|tell|keep|share|work|speak|talk|ask|arrange|set up|test|monitor|start|begin|finish|prepare|meet|need|find|see|make|do|take|go|process|resolve|help|come back)';
const mine = sign(
  "we i we'll i'll we're i'm let",
  `(?:(?:i|we)(?:'ll| will| am going to| are going to|'m going to|'re going to|shall)|let me) (?:(?!not |never )\\w+ ){0,2}?${acts}|${andAct}|(?:i|we)(?:'m| am|'re| are) (?!sorry|glad|happy|able|aware|wondering|hoping|thinking|guessing|assuming|not)(?:\\w+ )?\\w+ing`,
);
/** Something that is seen to happen stands in for a time; "when we know more" does not. */
const tied =
  /(?<= )(?:when|once|the (?:moment|minute)) (?:(?:i|we) hold|(?:i|we) have (?:it|them|the \w+) in|(?:it|they|the (?:\w+ )?\w+) (?:arrives?|lands?|leaves?|(?:is|are) (?:here|in (?:my|our) hands)))(?= )/;
const somebody = sign(
  '',
  `(?:(?:the|our|an?|your) (?:\\w+ ){0,3}?(?:team|department|staff|engineers?|developers?|specialists?|colleagues?|agents?|experts?|representatives?|manager|company)|(?:someone|somebody)(?: (?:from|in|at|of) (?:our|the)(?: \\w+){1,3}?)?|they|(?<=^ )(?:\\w+ ){0,2}?${desk}(?= will (?!be ))) (?:will|'ll|are going to|is going to|shall) (?:\\w+ ){0,2}?\\w+|(?:will|shall|to) be (?:\\w+ )?(?:contacted|informed|updated|notified|looked into|investigated|reviewed|resolved|fixed|restored|addressed|processed|handled)\\w*`,
);

/** What the customer waits for, left to no one in particular: "someone will be in touch". */
export const handsOver = sign(
  'team department staff engineers developers specialists colleague colleagues agent agents expert representative manager someone somebody',
  "(?:(?:the|our|an?|your) (?:\\w+ ){0,2}?(?:team|department|staff|engineers?|developers?|specialists?|colleagues?|agents?|experts?|representatives?|manager)|someone|somebody)(?: (?:from|in|at|of) (?:our|the)(?: \\w+){1,3}?)?(?: will|'ll| shall| is going to) (?:\\w+ly |also |then |now )?(?:contact|call|phone|write|e-?mail|reach|respond|reply|answer|get (?:back|in touch)|be in (?:touch|contact)|look into|investigate|follow up|let you know|update you|inform you)",
);

/** What the message says about what happens next: dated and owned, or what is missing there. */
export function stepsOf(model: TextModel): Steps {
  const sentences = body(model);
  if (sentences.some((sentence) => nextStep(sentence))) return { kind: 'dated' };
  const own = sentences.findLast((sentence) => mine(sentence));
  if (own)
    return sentences.some((sentence) => mine(sentence) && (saysTime(sentence) || tied.test(flat(sentence))))
      ? { kind: 'dated' }
      : { kind: 'no-time', sentence: own };
  const other = sentences.findLast((sentence) => somebody(sentence));
  return other ? { kind: 'no-owner', sentence: other } : { kind: 'none' };
}
