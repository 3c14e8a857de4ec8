import type { Situation } from '../../situation';
import { evidence, type ThreadReading } from '../../text/reading';
import { body, finish, person } from './shape';
import { notThings } from './topics';

const lead =
  /^\s*(?:(?:and|but|so|well|now|today|yesterday|hello|hi|since|when|again|once again|apparently|this morning|last night|(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )*(?:(?:half|most|some|one|two|three|none|all) of )?(my|our|your|the) /;
/** Where a name ends: what follows it is a verb, or hangs on it. */
const ends =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|cannot|must|should|may|might|of|in|on|at|for|from|with|to|by|and|or|but|that|which|who|what|you|i|we|they|he|she|it|my|our|your|the|an?|not|no|never|still|always|just|only|also|now|then|again|simply|apparently|suddenly|went|came|left|got|drove|fell|broke|ran|began|stood|lay|sat|flew|took|gave|made|sent|told|said|cost|cut|put|let|hit|lost|kept|held|grew|turned|threw|drew|blew|knew|wrote|rode|spoke|froze|woke|shook|ate|drank|rang|swore|tore|wore|bit|hid|met|paid|sold|bought|caught|brought|found|sank|stuck|swung|wants|\p{L}+n't|\p{L}+ed|\p{L}+ly)$/u;
const verbal = /^(?!.*(?:ss|us|is|gas|news|lens)$)\p{L}{3,}s$/u;

/** A bitter complaint opens with its matter: nothing more is known than that there is trouble with it. */
export function firstThing({ customer }: ThreadReading): Situation['facts']['failure'] {
  for (const sentence of customer[0]?.sentences.slice(0, 3) ?? []) {
    const start = sentence.own.match(lead);
    if (!start) continue;
    const words =
      sentence.own
        .slice(start[0].length)
        .match(/^[\p{L}'-]+(?: [\p{L}'-]+){0,4}/u)?.[0]
        .split(' ') ?? [];
    let end = words.findIndex((word, index) => ends.test(word) || (index > 0 && verbal.test(word)));
    // "The trousers | end at my knee": a plural stands alone.
    if (verbal.test(words[0] ?? '')) end = 1;
    if (end < 1 || end > 3) continue;
    const name = words.slice(0, end).join(' ');
    if (person.test(name) || body.test(name) || notThings.test(words[end - 1]!)) continue;
    const phrase = finish(`the trouble with ${start[1]} ${name}`, sentence);
    if (phrase) return { value: phrase, evidence: [evidence(sentence)] };
  }
  return undefined;
}
