import { anyOf, phrases, sign } from '../engine/phrases';
import { apart, inEach, spanOf } from '../engine/spans';
import { capital } from '../rewrite/sentence-at';
import { defineRule, type Match, type RuleExamples } from '../rule';
import type { Sentence } from '../text-model';

/** What somebody goes through: knowing and seeing count as understanding when this is what is known or seen. */
const hardship = anyOf(
  'frustration frustrating frustrated annoying annoyed annoyance anger angry upset upsetting disappointment disappointing',
  'disappointed concern concerns worried worrying worry hard difficult stress stressful inconvenient inconvenience painful',
  'feel feeling tough bad terrible awful unpleasant irritating confusing distressing trouble situation position loss',
  'impatience tired sad mad furious hurt rough important urgent unfair shock shocking',
);
const we =
  "(?<!as |sure |think |if |believe )(?:i|we)(?: (?!don't|do |can't|cannot|didn't|never|tried|try|not )\\S+){0,2}?";
const some = '(?: [^.!?;]{1,120}?)?';
const turned = ' ?[,;]? (?<mark>[,;]? ?(?:but|however|yet))(?: ,)?(?! [.!?])';

const patterns = phrases([
  [
    'but however yet',
    `${we} (?:understand|appreciate|recogni[sz]e|reali[sz]e|sympathi[sz]e|empathi[sz]e|hear (?:you|your)|feel (?:for|with) you|get (?:it|that))(?! (?:the (?:rule|fee|price|step|error|code)|which|what|when|where|who|(?:it|this|they|there|that it|that the|that this|the \\w+|some \\w+) (?:has|have|had|is|are|was|were|does|can|\\w+ \\w+ not)|your (?:question|issue|comment|point))\\b)${some}${turned}`,
  ],
  [
    'but however yet',
    `${we} (?:understand|know|realise|realize|appreciate|see) (?:that )?(?:this|it|that) (?:was|is|were) (?:to be )?(?:your|for your) (?:\\w+ )?(?:birthday|anniversary|wedding|honeymoon|holiday|funeral|graduation|exam|interview|party|vacation|livelihood|first \\w+|only \\w+|big day|day off|last day|trip|home)${some}${turned}`,
  ],
  [
    'but however yet',
    `${we} (?:understand|get|know|see|imagine|hear|feel|acknowledge|accept|respect)${some} ${hardship}${some}${turned}`,
  ],
  [
    'but however yet',
    "(?:i'm|i am|we're|we are) (?:\\w+ )?sorry (?:that|for|about|to hear|you) [^.!?;]{1,120}? (?<mark>,? ?(?:but|however))(?: ,)?",
  ],
  [
    'while although though much',
    `(?<mark>while|although|though|even though|as much as) (?:i|we) (?:\\w+ )?(?:understand|sympathi[sz]e|appreciate|empathi[sz]e|recogni[sz]e|acknowledge|see why|hear you)${some} , (?:\\S+ ){0,4}?(?:not|no|can't|cannot|unable|won't|unfortunately|must|have to|final|remains?|don't)`,
  ],
]);
const understood = sign(
  'understand hear sympathize sympathise know see imagine',
  `(?:i|we) (?:(?:can|do|really|fully|completely|truly|totally) )*(?:understand|hear you|sympathi[sz]e|(?:know|see|imagine)${some} ${hardship})`,
);
const opening = sign('but however', '(?<=^ )(?:but|however)');

function find(sentence: Sentence, before: Sentence | undefined, text: string): Match[] {
  const found = patterns(sentence);
  if (found.length === 0) {
    if (!before || !opening(sentence) || !understood(before)) return found;
    const { start, end } = sentence.tokens[0]!;
    return [{ start, end, rewrites: withoutTurn(sentence, text) }];
  }
  return apart(found).map((one) => {
    const next = sentence.tokens[one.last + 1];
    const comma = sentence.tokens[one.first - 1]?.lower === ',';
    if (one.first === 0 || !next || next.kind === 'punctuation' || !/but|however|yet/.test(one.words))
      return spanOf(one);
    const last = sentence.tokens[one.first - 1]!;
    // A rule or a refusal is none the kinder for a sentence of its own.
    if (hard.test(text.slice(next.start, sentence.end))) return spanOf(one);
    const start = comma ? last.start : last.end;
    return { ...spanOf(one), rewrites: [{ start, end: next.start + 1, text: `. ${opened(next, text)}` }] };
  });
}

const hard =
  /\b(?:rules?|polic(?:y|ies)|terms|conditions|contract|cannot|can not|unable|final|fees?|must|have to|impossible|no refunds?)\b|\b(?:ca|wo|do|does|is|are|did)n['’]t\b|\b(?:is|are|will|do|does|did|was) not\b/i;

/** "However, the fee stays" begins with "The fee". */
function withoutTurn({ tokens }: Sentence, text: string): Match['rewrites'] {
  const next = tokens.slice(1).find(({ lower }) => lower !== ',');
  if (!next || next.kind === 'punctuation') return [];
  return [{ start: tokens[0]!.start, end: next.start + 1, text: opened(next, text) }];
}

/** The first letter of a word that comes to open a sentence. */
const opened = ({ start, end }: Match, text: string): string => capital(text.slice(start, end)).charAt(0);

export default defineRule({
  id: 'but-after-empathy',
  level: 'warning',
  scope: 'message',
  message: 'The “but” takes back the understanding before it.',
  advice: 'End the sentence after the understanding, and start a new one with what you will do.',
  find: ({ sentences, text }) =>
    inEach(sentences, (sentence, index) => find(sentence, sentences[index - 1], text)),
});

export const examples: RuleExamples = {
  flags: [
    ['I understand your anger, but the file is gone.', 'but'],
    ['We hear you, however we close at five.', 'however'],
    ['I know how hard this is. However, the fee stays.', 'However'],
    ['While we understand your wish, we cannot change the date.', 'While'],
  ],
  allows: [
    'I understand. The file is gone, and I will rebuild it.',
    'We are closed today but open tomorrow.',
    'I know the price, but let me check the size.',
    'I know that this was your only holiday, and I am sorry.',
    'I can see the order, but not its date.',
  ],
};
