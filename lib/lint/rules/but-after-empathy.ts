import { findPhrases, phrase } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { defineRule, type RuleExamples } from '../rule';

const patterns = [
  '(?:i|we) (?:\\w+ ){0,2}?(?:understand|hear|appreciate|recogni[sz]e|reali[sz]e|get|know|see)(?: (?:you|your|that|how|why|this|it|the|where)(?: [^.!?;,]{1,120}?)?)? ?,? (?<mark>,? ?(?:but|however))(?: ,)?',
  "(?:i'm|i am|we're|we are) (?:\\w+ )?sorry (?:that|for|about|to hear|you) [^.!?;]{1,120}? (?<mark>,? ?(?:but|however))(?: ,)?",
].map(phrase);

export default defineRule({
  id: 'but-after-empathy',
  level: 'warning',
  scope: 'sentence',
  message: 'The “but” takes back the understanding before it.',
  advice: 'End the sentence after the understanding, and start a new one with what you will do.',
  find: (sentence, text) =>
    apart(patterns.flatMap((pattern) => findPhrases(sentence, pattern))).map((found) => {
      const next = sentence.tokens[found.last + 1];
      const comma = sentence.tokens[found.first - 1]?.lower === ',';
      const start = comma
        ? sentence.tokens[found.first - 1]!.start
        : (sentence.tokens[found.first - 1]?.end ?? found.start);
      if (!next || next.kind === 'punctuation') return spanOf(found);
      const capital = text.slice(next.start, next.start + 1).toUpperCase();
      return { ...spanOf(found), rewrites: [{ start, end: next.start + 1, text: `. ${capital}` }] };
    }),
});

export const examples: RuleExamples = {
  flags: [
    ['I understand your anger, but the file is gone.', 'but'],
    ['We hear you, however we close at five.', 'however'],
  ],
  allows: [
    'I understand. The file is gone, and I will rebuild it.',
    'We are closed today but open tomorrow.',
  ],
};
