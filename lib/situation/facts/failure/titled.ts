import type { Situation } from '../../situation';
import type { ThreadReading } from '../../text/reading';
import { evidence } from '../../text/reading';
import { finish } from './shape';
import { stem } from './topics';

/** Opens no name of a thing: what a subject says of itself. */
const notThing =
  /^(?:re|fw|fwd|aw|wg|sv|urgent|help|question|complaint|complain|feedback|problem|problems|issue|issues|request|enquiry|inquiry|statement|letter|message|mail|email|e-mail|info|information|reply|answer|update|reminder|second|third|final|last|again|still|not|no|never|on|in|at|of|for|to|from|with|about|regarding|concerning|re|after|before|since|this|that|these|the|an?|my|our|your|his|her|their|dr|mr|mrs|ms|and|or|but|is|are|was|were|has|have|had|do|does|did|can|cannot|will|please|so|very|now|today|yesterday|week|month|year|day|time|attention|customer|support|service|someone|somebody|nobody|important|asap|hello|hi|dear|thanks|thank|case|ticket|ref|reference|number|no|nr|id|our|you|we|i|it|why|how|what|when|where|who|sir|madam)$/;
/** Says what became of it: the name ends before it. */
const predicate =
  /^(?:not|never|no|is|are|was|were|has|have|failed|fails|broken|cancelled|canceled|refused|rejected|denied|declined|charged|overcharged|late|missing|lost|damaged|wrong|again|still|down|stopped|stuck|gone|renewed|deleted|deletes|delayed|shows?|without|since|keeps?|closed|blocked|locked|suspended|stolen|withdrew|withdrawn|arrived|came|come|won't|doesn't|doesnt|cant|can't|off|out|urgent|about|after|because|by)$/;

/** What the subject calls it and the customer speaks of: nothing more is known than that there was trouble with it. */
export function titledThing({ thread, customer }: ThreadReading): Situation['facts']['failure'] {
  const runs = thread.subject
    .toLowerCase()
    .replace(/^(?:(?:re|fwd?|aw|wg|sv|antw)\s*:\s*)+/i, '')
    .replace(/[#@]\S+|\S*\d\S*/g, ' | ')
    .split(
      /[^\p{L}'’ -]+|\s[-–—]\s|\||\b(?:on|in|at|of|for|to|from|with|about|regarding|concerning|after|before|during)\b/u,
    );
  for (const run of runs) {
    const words = run.trim().split(/\s+/).filter(Boolean);
    const end = words.findIndex((word) => predicate.test(word));
    const name = (end < 0 ? words : words.slice(0, end)).filter((word) => !notThing.test(word)).slice(-3);
    const head = name.at(-1);
    if (!head || head.length < 3) continue;
    const root = stem(head);
    for (const { sentences } of customer) {
      const sentence = sentences.find(({ own }) =>
        (own.match(/\p{L}{3,}/gu) ?? []).some((word) => stem(word) === root),
      );
      const named =
        sentence && new RegExp(`(?<!^)\\b${head[0]!.toUpperCase()}${head.slice(1)}`).test(sentence.raw);
      const phrase = sentence && finish(`the trouble with ${named ? '' : 'my '}${name.join(' ')}`, sentence);
      if (sentence && phrase)
        return { value: phrase, evidence: [evidence(sentence, sentence.own.indexOf(root))] };
    }
  }
  return undefined;
}
