import { phrases } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { timeForSoon } from '../rewrite/dated-next-step';
import { defineRule, type RuleExamples } from '../rule';

const vague =
  '(?:as soon as (?:possible|we can|i can|practicable)|asap|(?<!is |are |was |be |and )shortly|in due course|in the near future|(?<!how |too |so |very |as )soon(?!er)|at some point|before long|in a timely \\w+|when(?:ever)? (?:possible|we can)|in the coming (?:days|weeks)|in the next (?:few |couple of )?(?:days|weeks)|in the foreseeable future|at (?:our|the|my|your) (?:earliest|next) (?:opportunity|possible (?:time|date|moment)|chance)|at the earliest(?! by| on| in)|as quickly as (?:possible|we can|i can)|sometime (?:soon|next week|this week)|any time now|any day now|at some stage|sooner or later|in the fullness of time|(?:as|when|if) time (?:permits|allows)|one of these days|in the not too distant future|before too long|when(?:ever)? (?:we|i) get (?:round|around) to it)(?! after| as| before| to | enough)';
const may =
  "(?:hopefully|(?:we|i|it|this|that) should (?:hopefully )?(?:be able to|be fine|be fixed|be resolved|work)|(?:we|i) (?:will|'ll) (?:try|do our best|do my best)(?: to)?|(?:it|we|i) (?:might|may) be (?:possible|able) to|fingers crossed|all being well|if all goes (?:well|to plan)|(?:we|i)(?:'ll| will) see what (?:we|i) can do|with (?:a bit of |any )?luck|(?:we|i) hope to)";
const patterns = phrases([vague, may]);

export default defineRule({
  id: 'hedging',
  level: 'hint',
  scope: 'sentence',
  rewrite: timeForSoon,
  message: 'A vague word where a time or a plain statement could stand.',
  advice: 'Give the time you can keep, even if it is only the time of your next message.',
  find: (sentence) => apart(patterns(sentence)).map(spanOf),
});

export const examples: RuleExamples = {
  flags: [
    ['I will call you as soon as possible.', 'as soon as possible'],
    ['Hopefully it works.', 'Hopefully'],
    ['You will hear from us shortly.', 'shortly'],
    ['All being well, the part is in on Friday.', 'All being well'],
    ['We will see what we can do.', 'We will see what we can do'],
  ],
  allows: ['I will call you today at 4 pm.', 'Sooner is better: I will call at 9.'],
};
