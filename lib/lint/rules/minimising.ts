import { phrases } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { defineRule, type RuleExamples } from '../rule';

const trouble =
  '(?:hiccups?|glitch(?:es)?|delays?|outages?|interruptions?|inconveniences?|misunderstandings?|mistakes?|setbacks?|bumps?|hitch(?:es)?|blips?|mix-up|disruptions?|oversight|slip|bug|bugs|error|errors|issues?|problems?)';
const small = '(?:minor|small|little|slight|tiny|trivial|minimal|brief)';
const patterns = phrases([
  `(?:just |only |merely |simply )?(?:an? |some |the |this |our )?(?:(?:very|quite|rather|relatively|fairly) )?(?<!(?:not|no|n't|never) (?:(?:just|only|such|an?) ){0,2})${small} ${trouble}`,
  `(?:this|that|it|there)(?:'s| is| was|'s been) (?:really |all )?(?:just|only|simply|merely|nothing more than|no more than) (?:an? |one |some |the )?(?:\\w+ )?${trouble}`,
  "(?:(?:it|this|that)(?:'s| is| was) )?(?:not|hardly|no|isn't|wasn't) (?:such |really |that |all that )?(?:a |the )?(?:big|huge|great|serious|major) (?:deal|issue|problem)",
  "(?:nothing to worry about|no cause for (?:concern|alarm)|(?:you )?(?:needn't|don't|do not|no need to) (?:worry|panic|overreact)(?= [,.!])|blown out of proportion|(?:it|this|that)(?:'s| is| was)(?:n't| not) (?:that|so) bad|could (?:be|have been) worse|these things happen|(?<!when |if |whenever |as )it happens(?= [.!,])|(?:an )?isolated (?:incident|case))",
  '(?:only|just|merely) (?:affected|lasted|took|lost|delayed|missed|impacted) (?:an? |by |for |some |about |your )?(?:few|couple|small|little|handful|fraction|\\d+)(?: \\w+)?',
  "(?:is|was|were|are|'s|took|lasted|cost) (?:just|only|merely|no more than) (?:an? |a few |a couple of |some |one |two |three |four |five |\\d\\S* )(?:\\w+ )?(?:minutes?|hours?|days?|weeks?|customers|users|people|euros?|dollars?|pounds?|cents?)(?: (?:delay|wait|outage|interruption))?(?! (?:after|before|ago|old|away|later|of))",
  // What was lost, as a thing like any other.
  "(?:it|this|that)(?:'s| is| was) (?:just|only|merely) (?:an?|one) (?!question|test|guess|suggestion|reminder|note|notice|example|draft|copy|start|beginning|estimate|step|thought|moment|formality|click|call|placeholder|template|sample|precaution|preview|summary|part|symptom|workaround|fix|patch)\\w+(?= [.!])",
  "(?<!if |whether |that |when )(?:it|this|that|there)(?:'s| is| was) (?:just|only|merely) (?:an?|one|some|two) (?:(?:small|tiny|little|light) )?(?:scratch(?:es)?|dents?|stains?|cracks?|chips?|leaks?|smell|spots?|marks?|tears?|noise|drips?|crease|puddle|splash)(?= (?:[.!,;]|on|in|at|to|of) )",
  "(?:it|this|that)(?:'s| is| was) (?:just|only|merely) (?:an?|one|two) (?:missed|late|lost|cold|broken|delayed|skipped|cancelled|canceled|forgotten) \\w+",
  '(?:only|just|merely) (?:late|delayed|out|off|down|overdue) (?:by|for) (?:an?|one|two|three|four|five|six|seven|ten|a few|a couple of|some|\\d\\S*)(?: \\w+)?',
  '(?:was|were|is|are) (?:only|just|merely) (?:an?|one|two|three|four|five|six|seven|ten|a few|a couple of|some|\\d\\S*) (?:minutes?|hours?|days?|weeks?) (?:late|overdue|behind)',
  "you(?:'ll| will) (?:(?:surely|certainly|easily|still) )?(?:survive|get over it|live with(?:out)? it|(?:live|cope|manage) without|live(?= [.!,]))(?= )",
  '(?<!when |if |whenever |how |why |that |where |as |before |until |after )(?:mistakes|errors|accidents|delays|mix-ups|slips|glitches) (?:do |can |will |sometimes |just )?happen(?= [.,!])',
  '\\w+ gets? (?:\\w+ed|lost|broken|stolen|stuck|torn) (?:all the time|every day|now and then)',
  '(?:this|it|that|these things|such things) (?:\\w+ )?happens? (?:all the time|to (?:everyone|everybody|anyone|the best)|a lot|(?:sometimes|occasionally|now and (?:then|again)|once in a while)(?= [.!,])|every day|quite often|from time to time)',
  '(?:nothing (?:serious|major|dramatic)(?= [.,!])|no (?:real )?harm done|no biggie|storm in a teacup|(?:a )?small price to pay|a mere \\w+(?: \\w+)?|not the end of the world|could (?:have )?happen(?:ed)? to (?:anyone|everyone)|(?:a )?bit of an? (?:delay|hiccup|problem|issue|mix-up|glitch)|teething (?:problems?|troubles?|issues?)|at least you (?:still )?(?:have|got|can))',
]);

export default defineRule({
  id: 'minimising',
  level: 'warning',
  scope: 'sentence',
  message: 'Makes the customer’s trouble smaller than it was to them.',
  advice: 'Leave out the small word, or name what it cost the customer.',
  find: (sentence, text) =>
    apart(patterns(sentence)).map((found) => {
      const words = text.slice(found.start, found.end);
      const plain = words.replace(
        /\b(?:(?:just|only|merely|simply|very|quite|rather|relatively|fairly|minor|small|little|slight|tiny|trivial|minimal|brief)\s+)+/gi,
        '',
      );
      const fits = plain !== words && /^(?:the|this|our|some)\b/i.test(plain);
      return fits ? { ...spanOf(found), rewrites: [{ ...spanOf(found), text: plain }] } : spanOf(found);
    }),
});

export const examples: RuleExamples = {
  flags: [
    ['This was just a small hiccup.', 'This was just a small hiccup'],
    ['The minor delay is over.', 'The minor delay'],
    ['It is not a big deal.', 'It is not a big deal'],
    ['It was a mere two days.', 'a mere two days'],
    ['Nothing serious, the file is back.', 'Nothing serious'],
    ['It was only a lamp.', 'It was only a lamp'],
    ['Errors happen.', 'Errors happen'],
    ['It is only a dent in the door.', 'It is only a dent'],
    ['It is just one late train.', 'It is just one late train'],
    ['Your pay was only overdue by three days.', 'only overdue by three days'],
    ['The bus was only two hours late.', 'was only two hours late'],
    ['You will survive without the sauna.', 'You will survive'],
    ['Parcels get delayed all the time.', 'Parcels get delayed all the time'],
  ],
  allows: [
    'The delay cost you nine days.',
    'Just write to me directly.',
    'We are a small team.',
    'This is only a draft.',
    'When errors happen, we write to you.',
    'If it was only a scratch on the paint, we can polish it.',
    'Don’t worry about it, I have booked the van.',
    'You will live in room four.',
    'It was not a small mistake.',
    'This is no minor delay.',
  ],
};
