import { phrases, says } from '../engine/phrases';
import { apart, inEach, spanOf } from '../engine/spans';
import { whatTheyDid } from '../rewrite/their-story';
import { defineRule, type RuleExamples } from '../rule';

const stock = phrases([
  [
    'frustration frustrating frustrated concern concerns disappointment feeling feelings anger position situation upset upsetting annoying annoyed inconvenience inconvenienced inconvenient difficult',
    '(?:i|we) (?:completely |fully |truly |totally |can |certainly |do |really )*(?:understand|appreciate|hear|recogni[sz]e|acknowledge|share|imagine|get|feel) (?:how )?(?:your|the|how) (?:\\w+ )?(?:frustration|frustrating|frustrated|concerns?|disappointment|feelings?|anger|position|situation|upset|upsetting|annoying|annoyed|inconvenien\\w+|difficult)(?: (?:this|it|that|you)(?: \\w+){0,3})?',
  ],
  [
    'frustrating upsetting annoying disappointing difficult stressful inconvenient hard upset frustrated annoyed disappointed concerning',
    '(?:i|we) (?:completely |fully |truly |totally |can |certainly |do |really |only )*(?:understand|appreciate|imagine|know|see|recogni[sz]e|reali[sz]e|acknowledge) (?:that )?(?:how )?(?:this|it|that|things|the situation|you) (?:must|may|might|can|has to) (?:\\w+ )?(?:be|feel|have been) (?:very |so |really |extremely |quite |incredibly |deeply )?(?:frustrat(?:ing|ed)|upset(?:ting)?|annoy(?:ing|ed)|disappoint(?:ing|ed)|difficult|stressful|inconvenient|hard|concerning)',
  ],
  [
    'imagine',
    '(?:i|we) can(?: only| just| certainly| fully)? imagine (?:how|what) (?:you|this|it|that) (?:\\w+ ){0,3}?(?:feel|feels|feeling|going through|like|frustrating|upsetting|difficult|stressful)',
  ],
  [
    'understandable valid heard understood noted important / frustration anger disappointment concern concerns annoyance feelings reaction upset',
    'your (?:\\w+ )?(?:frustration|anger|disappointment|concerns?|annoyance|feelings|reaction|upset) (?:is|are) (?:\\w+ly |very |perfectly |quite |so )?(?:understandable|valid|heard|understood|noted|important)(?: to us)?',
  ],
  [
    'valued valuable loyal important / customer customers guest guests member members client clients patient patients tenant tenants subscriber',
    "you(?:'re| are) (?:an? |one of our |such an? )(?:\\w+ )?(?:valued|valuable|loyal|important) (?:\\w+ )?(?:customers?|guests?|members?|clients?|patients?|tenants?|subscriber)",
  ],
  [
    'feel feeling',
    "(?:i|we) (?:completely |fully |truly |totally )?(?:understand|know|hear) how you(?: must)?(?: feel|'re feeling| are feeling)",
  ],
  [
    'value appreciate',
    '(?:we|i) (?:truly |really |greatly |deeply |do |highly )*(?:value|appreciate) (?:your|you as a) (?:business|loyalty|custom|customer|patronage|understanding|feedback|patience|cooperation|co-operation|continued \\w+)',
  ],
  [
    'patience understanding cooperation co-operation loyalty business customer us patient',
    'thank(?:s| you)(?: so much| very much| again| in advance)? for (?:your|bearing with us|being patient|being a valued|the)(?: (?:continued|kind|great))? ?(?:patience|understanding|cooperation|co-operation|loyalty|business|customer)?(?<=patience|understanding|cooperation|co-operation|loyalty|business|with us|patient|customer)(?: (?:and|,) (?:your )?(?:understanding|patience|cooperation|support))?',
  ],
  [
    'satisfaction happiness experience feedback',
    '(?:your|customer) (?:satisfaction|happiness|experience|feedback) (?:is|matters) (?:very |our |of |to |the )*(?:important|top|highest|number|priority|us|utmost)(?: \\w+)?',
  ],
  [
    'hear',
    '(?:we|i) (?:truly |really |do )?hear you(?: loud and clear| and (?:we|i) understand)?(?= [.!,]| $)',
  ],
  [
    'seriously',
    '(?:we|i) take (?:this|these|such|your|all) (?:\\w+ )?(?:matters?|issues?|concerns?|feedback|complaints?|very)(?: \\w+)? seriously',
  ],
]);
const stockThings =
  'frustration|concerns?|disappointment|feelings?|anger|position|situation|business|loyalty|custom|understanding|feedback|patience|cooperation|co-operation|continued|kind|satisfaction|happiness|experience|call|message|e-?mail|request|support|matter|issue|issues|inquiry|time|attention|interest|complaint|contact|letter|question|questions|problem|convenience|inconvenience|case|ticket';
/** A fact of this case: a figure, a day, a thing of the customer's, what he went through. */
const specific = new RegExp(
  `(?<= )(?:\\d\\S*|(?:two|three|four|five|six|seven|eight|nine|ten|twelve) \\w+|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday|last (?:week|month|night)|twice|your (?!(?:${stockThings}) )\\w+|you (?:lost|waited|wrote|told|had|have had|were|called|paid|needed|spent|missed|could)|(?:lost|deleted|charged|missed|broke|failed|sent) |: (?:this|that|it) (?:is|was) (?:the|your) |(?:third|fourth|fifth|second) \\w+ )(?= |\\w)`,
);

export default defineRule({
  id: 'stock-empathy',
  level: 'warning',
  scope: 'message',
  rewrite: whatTheyDid,
  message: 'Sympathy from the shelf: nothing in it is about this customer.',
  advice: 'Say what this customer went through: “You re-entered six months of reports by hand.”',
  find({ sentences }) {
    return inEach(sentences, (sentence, index) => {
      const found = stock(sentence);
      if (found.length === 0) return found;
      const near = [sentences[index - 1], sentence, sentences[index + 1]];
      return near.some((one) => one && says(one, specific)) ? [] : apart(found).map(spanOf);
    });
  },
});

export const examples: RuleExamples = {
  flags: [
    ['I completely understand your frustration.', 'I completely understand your frustration'],
    ['We value your business.', 'We value your business'],
    ['Thank you for your patience.', 'Thank you for your patience'],
    ['I understand how upsetting this must be.', 'I understand how upsetting this must be'],
    ['We know that this must be hard.', 'We know that this must be hard'],
    ['Your concern is perfectly understandable.', 'Your concern is perfectly understandable'],
    ['You are a valued member.', 'You are a valued member'],
    ['We hear you loud and clear.', 'We hear you loud and clear'],
  ],
  allows: [
    'I understand your frustration: this is the fourth plumber who has not come.',
    'I understand your frustration: you lost two days of bookings.',
    'Thank you for your patience. You waited nine days for an answer we owed you in one.',
  ],
};
