import { anyOf, flat, type Phrase, says } from '../engine/phrases';
import { lapse, ownFault, papers } from '../lexicon/lapses';
import type { Sentence } from '../text-model';

const someone = `(?:i|we|nobody|no one|none of us|(?:our|my) (?!${papers})(?:\\w+ )?\\w+|the (?:\\w+ )?(?:van|driver|courier|crew|fitter|engineer|technician|letter|parcel|letters|lift|machine))`;
/** Our own failure, said in the same sentence. */
const ourFault = new RegExp(
  ` (?:${ownFault}|not your (?:fault|mistake|doing)|(?:no|never any) fault of yours)(?= )`,
);
const cause = `(?:(?:because|through|thanks to|due to|owing to|because of) (?:our|my) (?:\\w+ )?(?:delay|mistake|error|late|slip|mix-up|wrong|failure|fault|oversight|outage|breakdown|strike)\\w*|(?:because|since|as) ${someone} (?:\\w+ly )?(?:${lapse}|gave|told)|(?:when|after) ${someone} (?:\\w+ly )?${lapse})(?= )`;
/** Why the customer could not do better stands at the clause that tells what was done. */
const causeNext = new RegExp(
  `^(?:\\S+ ){0,3}?you(?:'ve)?(?: (?!you |you've |because |so )\\S+){0,16}? ${cause}`,
);
const causeBefore = new RegExp(`(?<= )${cause}(?: (?!you |you've )\\S+){0,8} (?:that )?$`);
const deedOfYours =
  /^(?:(?:because|since|as|that|seems|think|only|just|all) )?you(?:'ve)? (?!should |ought )/;

/** "We told you the wrong date": an error told, not a reminder. */
const toldBefore = /^(?:i|we)(?:'ve| have| had)? (?:told|warned|asked|reminded) you(?: (?:that|about|to))?$/;
const confessed =
  /^(?:i|we)(?:'ve| have| had)? \w+ you (?:(?:(?!that |about |to |if |is |was |you )\S+ ){0,3}?(?:wrong|incorrect|false|outdated|misleading|conflicting|contradictory|different(?! (?:times|ways|days|occasions))) |(?:(?!that |if |when )\S+ ){0,7}?(?:too late|by mistake|in error) |nothing (?:about|of|for|until) |(?!to )(?:\S+ ){1,12}?(?:when|although|though) (?:it|that|they|there|he|she|the \w+) (?:\w+ )?(?:was|were|had|did|is|has)(?: not|n't) |(?:\S+ ){1,12}?(?:(?:and|but|;|,) )(?:that|this|which|it) (?:was|is|turned out)(?: (?!not )\w+){0,2} (?:wrong|false|incorrect|untrue|not true|not right|a mistake) |(?!to )(?:\S+ ){1,12}?(?:and|but) (?:then )?(?:nobody|no one|we never|we did not|we didn't|it never|it did not|it didn't|our \w+ (?:did not|didn't|never)) )/;
const regretted = /(?<= )(?:sorry|regret|apologi[sz]e) (?:that )?$/;
const telling = /^(?:i|we) (?:told|asked|warned) you(?= |$)/;

/** "As I wrote, I will bring the key": goes on from what was promised. */
const saidBefore =
  /^(?:(?:as|like) )?(?:i|we)(?:'ve| have| had)? (?:said|wrote|written|mentioned|explained|noted|told you|promised|agreed|indicated|suggested)(?= |$)(?! (?:before|twice|repeatedly|already))/;
const acts =
  '(?:book|order|refund|credit|ask|call|arrange|reserve|add|fix|repair|replace|return|start|move|waive|extend|correct|collect|deliver|post|issue|change)';
const deed = `(?:${acts}e?d|sent|paid|written|put|made|set|cancelled the|taken|kept|held)`;
const carrier =
  '(?:(?:the|our|my|your|an?) (?:\\w+ )?(?:engineer|driver|plumber|fitter|technician|courier|van|team|crew|colleague|replacement|refund|parcel|cheque|check|money|part|parts|key|nurse|doctor|electrician|carer|tutor|surveyor|order|delivery)|[a-z]+ from our \\w+)';
const arrives =
  '(?:(?:is |will )?(?:com|arriv|call|bring|collect|deliver|visit|start|leav|pick)(?:es|s|e|ing)?(?: up)?|is on (?:its|his|her|the) way|will be (?:with|at|there)|is booked)';
const willDo = `(?:${acts}|${anyOf(
  'send pay write set put make take_care give bring come visit phone ring text email tell answer update confirm let_you speak look check',
  'stay work help honou?r cover get fit forward sort install arrange prepare keep_(?:you|it) do_it have_it be_(?:there|with|at|in|on|back)',
)})`;
const ourAct = new RegExp(
  `^(?: [^ ,.;:!?]+){0,6} ?,? (?:(?:i|we)(?:'ll| will| shall) (?:\\w+ly |also |now |then |soon )?${willDo}(?= )|(?:i|we)(?:'ve| have)? (?:\\w+ly |now |just )?${deed} |(?:i|we) owe you |(?:i|we)(?:'m|'re| am| are) (?:sending|booking|bringing|refunding|coming|paying|calling|replacing|ordering) |${carrier} ${arrives} )`,
);
const refuses =
  /(?<= )(?:cannot|can't|unable|no longer|policy|must|bailiffs?|police|court|legal|an? (?:\w+ )?(?:fee|fine|charge)|unfortunately|(?:once|until|unless) you|you (?:should|have to|need to|did not|didn't|failed))(?= )/;

/** "I know that you missed work": what it cost, not what was left undone. */
const missedIt = /\byou(?:'ve| have)? (?:\w+ly )?missed\b/;
const feeling =
  /(?<= )(?:sorry|apologi[sz]e|regret|sad|know|hate|dreadful|awful|forgive (?:us|me)|terrible)(?: to (?:hear|read|learn))? $/;
const duty =
  /^(?:.* )?missed (?:\S+ ){0,2}?(?:deadline|cut-?off|e-?mails?|letters?|messages?|notices?|reminders?|notes?|line|steps?|instructions?|point|part|information|payments?|bill|invoice|instal?ments?|window|announcement|warnings?|signs?|section|paragraph|details?|update|answer|repl(?:y|ies)|links?|due|it|this|that|what|where|how)(?= |$)/;
/** "The nurse said that you missed it, but the log shows you were there." */
const theyClaim =
  /(?<= )(?!i |we )(?:\w+) (?:said|says|told (?:me|us)|claimed|claims|wrote|noted|reported|thought) $/;
const cleared =
  /(?<= )(?:but|yet) (?:(?:our|the|my|your) (?:\w+ )?\w+ (?:shows?|proves?|says?|confirms?) (?:that )?you (?:were|did|had|came|called|sent|paid|arrived)(?! not)|(?:that|this|it) (?:is|was) (?:not|wrong|untrue|false)|i (?:know|can see|see|believe))(?= )/;

/** So much of what stands before tells: patterns that end there would else read a long sentence at each of its finds. */
const near = 100;

/** Whether words that could blame are a confession, our next act or the customer's side instead. */
export function isOwned(sentence: Sentence, { words, from, to }: Phrase): boolean {
  const all = flat(sentence);
  const before = all.slice(Math.max(0, from - near), from);
  const after = all.slice(to);
  if (telling.test(words))
    if (regretted.test(before) || ourFault.test(after) || causeNext.test(words + after)) return true;
  if (toldBefore.test(words)) return confessed.test(words + after);
  if (saidBefore.test(words) && ourAct.test(after) && !refuses.test(after)) return true;
  if (deedOfYours.test(words))
    if (says(sentence, ourFault) || causeNext.test(words + after) || causeBefore.test(before)) return true;
  if (!missedIt.test(words)) return false;
  const lost = `${words}${after}`;
  return (
    (words.startsWith('that ') || words.startsWith('you ')) &&
    ((feeling.test(before.replace(/ that $/, ' ')) && !duty.test(lost.split(/ [.,;:]/, 1)[0]!)) ||
      (theyClaim.test(before.replace(/ that $/, ' ')) && cleared.test(after)))
  );
}
