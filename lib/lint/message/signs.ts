import { says, sign } from '../engine/phrases';
import type { Sentence } from '../text-model';
import { colleagueWill, nowForLater, remedy } from './deeds';

/** Signs that a whole message is judged by; all read the words of one sentence. */

const hello = sign(
  'hi hello hey dear good',
  '(?<=^ )(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day))',
);
/** Of seven words and marks at most. */
const isShort = ({ tokens }: Sentence): boolean => tokens.length <= 7;
export const isGreeting = (sentence: Sentence): boolean => hello(sentence) && isShort(sentence);

const we = '(?:we|i)';
const time =
  '(?:today|tonight|tomorrow|monday|tuesday|wednesday|thursday|friday|saturday|sunday|noon|midday|morning|afternoon|evening|end of (?:the )?(?:day|week|month)|(?:by|at|before|until|around) (?:about )?(?:\\d\\S*|half past \\w+|(?:three|four|five|six|seven|eight|nine|ten|eleven|twelve)(?! (?:of|people|times|days?|weeks?|hours?|minutes?|items?)\\b))|(?:on|by|before|until) the \\d\\d?(?:st|nd|rd|th)|(?:within|in|every|next) (?:the )?(?:next )?(?:\\S+ )?(?:minutes?|hours?|(?:business |working )?days?|weeks?|month)|\\d\\d?:\\d\\d|\\d\\d? ?[ap]m|(?:january|february|march|april|may|june|july|august|september|october|november|december) \\d+|\\d+ (?:january|february|march|april|may|june|july|august|september|october|november|december))';
const timeWords =
  'today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midday morning afternoon evening day week month minute minutes hour hours days weeks past three four five six seven eight nine ten eleven twelve #';
const ourAct =
  '(?:call|phone|ring|text|write|email|e-mail|mail|send|update|report|reply|answer|confirm|check|review|look|investigate|restore|rebuild|re-run|rerun|reset|fix|correct|replace|refund|credit|follow up|contact|message|get back|be in touch|let you know|tell|keep you|share|have|make|work|speak|ask|escalate|pass|arrange|set up|book|test|watch|monitor|start|run|begin|finish|prepare|credit|cancel|reverse|return|meet|join|be on|own)';
const willAct = `${we}(?:'ll| will| shall| am going to| are going to|'m going to|'re going to| am| are|'m|'re) (?:(?!not |never )\\w+ ){0,2}?(?:${ourAct}|\\w+ing)\\b\\S*|${we}(?:'ll| will) (?:\\w+ly |also |then |personally )?(?!(?:not|never|be|need|know|miss|understand|always|want|see|hope|wait|do|try|then|also) )[a-z]+ (?:it|this|them|you|that|your|the|an?|both|all|over|round|by|up|out|off|in|to)`;
/** "I will be at the desk and phone you": the act that stands after "and". */
export const andAct =
  "(?:i|we)(?:(?:'ll| will) (?!not |never )(?:\\w+ ){1,8}?and|(?:'\\w+)? (?:\\S+ ){1,8}?and will) (?:\\w+ )?(?:call|phone|ring|text|write to|email|message|tell|update|refund|pay) (?:you|it)";
/** Sent, and not here yet. */
export const underWay =
  '(?:is|are) (?:now |already |both |all )?(?:in the (?:post|mail)|on (?:its|their|the) way|with the courier|out for delivery)';
const us = "we i we'll i'll we're i'm we've i've";

/** A time that a next step can stand on. */
export const saysTime = sign(timeWords, time);
export const ourActs = sign(
  `${us} post mail way courier delivery`,
  `${willAct}|${andAct}|${underWay}|${we}(?:'ve| have) (?:now |already |just |also )?\\w+(?:ed|ent|ut|nt|ld|de|ok|gun|un|aken|ritten|iven|id)`,
);
/** An act of ours or of a colleague's, done or to do. */
export const actsNow = (sentence: Sentence): boolean =>
  ourActs(sentence) || remedy(sentence) || colleagueWill(sentence);
const heardFrom = sign(
  `${us} my you you'll update`,
  `${willAct}|${andAct}|my (?:\\w+ )?(?:next )?(?:update|call|message|name)|(?:you will|you'll) (?:hear|have|get|receive)|next update|(?:with|you) an? update|an? update (?:will|by|follows|comes)`,
);
const asked =
  /^ (?:did|do|does|have|has|had|is|are|was|were|will|wh\w+|how) (?!.* (?:may|shall|can|could) (?:i|we) ).*\? $/;
const nextActs = [heardFrom, colleagueWill, nowForLater];
/** Who does it and when, in one sentence. */
export const nextStep = (sentence: Sentence): boolean =>
  nextActs.some((act) => act.may(sentence)) &&
  saysTime(sentence) &&
  !says(sentence, asked) &&
  nextActs.some((act) => act(sentence));
export const lasting = sign(
  'good now so keep prevent stop prevents permanent permanently root lasting future longer',
  "for good|from now on|so that (?:this|it) (?:does not|doesn't|cannot|can't)|(?:to|that) (?:keep|prevent|stop) (?:this|it)|prevents?|permanent(?:ly)?|root|lasting|in future|longer term",
);
export const acknowledges = sign(
  "sorry apologize apologise you you've your days weeks hours months understand see know realise realize hear",
  "(?:i'm|i am|we're|we are|am|are) (?:\\w+ )?sorry (?:that|for|about|we|you|it|i|your|to)|(?:i|we) (?:\\w+ )?apologi[sz]e (?:for|that|to)|you(?:'ve| have)? (?:had to|have had to|were (?:left|told|promised|charged|locked)|lost|waited|spent|wrote|told|asked|been|had|needed|relied|could(?: not|n't|n't| have been| have lost))|you might have (?:been|lost)|you should not have had to|you shouldn't have had to|(?:days|weeks|hours|months) (?:of|without|waiting)|your (?:\\w+ ){1,3}(?:was|were|has been|have been|is|are) (?:\\w+ )?(?:down|gone|lost|missing|late|wrong|blocked|broken|unavailable)|(?:i|we) (?:understand|see|know|realise|realize|hear) (?:that|how|why|what|you|this|your)",
);
export const owns = sign(
  `${us} our mistake fault failure error side us me`,
  "(?:we|i) (?:\\w+ ){0,2}?(?:failed|missed|lost|broke|deleted|removed|forgot|overlooked|let|left|did not|didn't|should have|should not have|shouldn't have|made|caused|got|sent|charged|told|promised|kept|took|gave|closed|were wrong|was wrong|own|were (?:too )?(?:slow|late)|are responsible|am responsible|take responsibility)|our (?:\\w+ ){0,3}?(?:mistake|fault|error|failure|failed|broke|lost|deleted|missed|caused|bug|change|side)|(?:mistake|fault|failure|error) (?:is|was) (?:ours|mine)|on our side|(?:that|this) (?:is|was) on (?:us|me)",
);
const outcome = /(?<= )(?:guarantee|never again|100 ?%|always|definitely)(?= )/;
export const promisesOutcome = (sentence: Sentence): boolean => says(sentence, outcome);
/** Words of an apology, whoever makes it. */
export const apologises = sign(
  'sorry apologize apologise apologizes apologises apologies apology regret',
  'sorry|apologi[sz]es?|apologies|apology|regret',
);

const wish =
  '(?:complaint|claim|appeal|dispute|grievance|objection|refund request|request for (?:an? |the )?(?:\\w+ )?(?:refund|compensation|repair|replacement|exchange|reimbursement))';
/** A complaint that was passed on, a wish refused, a decision that stands. */
export const disappoints = sign(
  'complaint claim appeal dispute grievance objection request decision fine fee charge penalty refund',
  `your (?:\\w+ )?${wish} (?:has been|have been|was|is|will be|cannot|can't|could not|couldn't) (?:be )?(?:\\w+ly )?(?:passed|forwarded|referred|escalated|rejected|declined|denied|refused|closed|unsuccessful|dismissed|turned down|accepted|upheld)|(?:decision|ruling|verdict) (?:is|remains) final|(?:the|your|this|our) (?:\\w+ )?(?:fine|fee|charge|penalty|decision) (?:still )?(?:stands|remains (?:in place|payable|due|unchanged|valid))|(?:we|i) (?:can not|cannot|can't|are unable to|am unable to|will not|won't) (?:\\w+ )?(?:refund|reimburse|compensate|uphold|accept your|grant) (?:you|this|your|the|it|claim)`,
);

/** What the customer can do when it suits, with the way to do it: "Text me on 020 7946 0991 until six". */
export const reachMe = sign(
  'text call ring phone email e-mail message write reach',
  '(?<=^ |[.!?;,:] |please |or |and )(?:text|call|ring|phone|e-?mail|message|write to|reach) me',
);
