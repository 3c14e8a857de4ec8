import type { Situation } from '../../situation/situation';
import type { Thread } from '../../thread';
import { addresseeMessages } from './addressee';
import type { Evidence } from './evidence';
import { abuse, sentencesOf, threat } from './quote';
import { toSecondPerson } from './second-person';

/** What they went through, told back: "I sat there for two hours" becomes "you sat there for two hours". */
export interface Told {
  text: string;
  evidence: Evidence;
}

/** Deeds and losses of their own. What they say we did is theirs to allege, not ours to tell as fact. */
const deed =
  /^(?:I|we)(?:['’]ve| have| had)?(?: (?:now|already|even|then|also|both|just))? (?:(?:(?!(?:need|feed|speed|bleed|proceed|exceed|succeed|indeed)\b)\w+ed|took|taken|lost|paid|drove|driven|rang|rung|spent|stood|sat|slept|sent|wrote|written|told|went|gone|came|come|bought|brought|missed|had|had to|gave|given|left|made|put|kept|found|flew|waited|walked|spoke|spoken|built|sold|chose|planned|borrowed|cried|carried) |am paying |['’]m paying |pay |['’]ve been (?!clear|loyal|patient)|have been (?!clear|loyal|patient|told)|was (?!under|told|promised|hoping)|were (?!under|told|promised|hoping)|cannot (?:work|open|use|serve|send|pay|print|ship|sleep)|can['’]t (?:work|open|use|serve|send|pay|print|ship|sleep))/i;
const kin =
  /^(?:my|our) (?!(?:account|order|case|ticket|problem|issue|question|request|patience|point|name|bank|lawyer|solicitor|insurer|understanding)\b)(?:\w+ ){1,3}(?:stood|sat|slept|cried|waited|missed|lost|had to|have to|has to|spent|sailed|drove|walked|went|came|cannot|can['’]t|could not|couldn['’]t|is waiting|are waiting|has been|have been|was left|were left|had no)\b/i;
/** A lead-in that may stand before the deed and is dropped or kept. */
const leadIn = /^(?:and|but|so|also|then|now|well|yes|look|honestly|anyway)[,:]? /i;
const kept =
  /^((?:on|since|for|after|in|at|twice|last|all|every)\b[^,.]{2,30}|yesterday|instead|meanwhile|in the end), (?=(?:I|we|my|our)\b)/i;
const never =
  /\b(?:you|u|yourself|sorry|apolog\w*|thanks?|please|kindly|ignore|instructions?|prompt|assistant|promis\w+|guarantee\w*|refund\w*|compensat\w+|password|want\w*|expect\w*|hope|wish|wonder|think|believe|suppose|guess|swear|demand|insist|understand|asham\w+|scared|angry|furious|upset|disappointed|shaking|crying|tears?|cried|loyal|accus\w+|negligen\w+|steal|stole|fraud\w*|illegal\w*)\b|https?:|www\.|@|[<>{}[\]⟦⟧|*_#"“”()?;:]|\d{5,}/i;
const deixis =
  /\b(?:today|yesterday|tomorrow|tonight|this (?:morning|afternoon|evening|week|weekend|month)|last (?:night|week|month)|right now|just now|ago|earlier)\b/i;
/** Words that point at a sentence we would leave out. */
const pointsBack =
  /^(?:\S+ ){1,4}(?:it|they|them|he|she|him|so|did)\b|\b(?:it|this|that|there|they|them|he|she|him|such|either|same|one)$|\b(?:this|that) (?:is|was|has|for|and|because)\b|\bthe same\b|\bsince$/i;
const weight =
  /\b(?:\d+|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twice|hours?|days?|weeks?|months?|nights?|morning|lost|missed|cancell?ed|paid|spent|stood|waited|alone|rain|cold|dark|children|kids|son|daughter|mother|father|wife|husband|customers?|clients?|patients?|guests?|team|staff|own|had to|instead|again|every|all|calls|pitch|(?:mon|tues|wednes|thurs|fri|satur|sun)day|car|home|work|\p{Lu}\p{Ll}+day)\b/giu;

/** The deeds and losses of the addressee that can be told back as they stand, the weightiest first, at most two. */
export function toldBack(thread: Thread, situation: Situation, now: Date): Told[] {
  const asks = situation.facts.asks.map(({ evidence }) => evidence.quote);
  const found: (Told & { score: number; order: number })[] = [];
  for (const message of addresseeMessages(thread).slice(-12)) {
    if (message.visibility !== 'public') continue;
    const isToday = message.sentAt?.slice(0, 10) === now.toISOString().slice(0, 10);
    for (const sentence of sentencesOf(message.text.slice(0, 6000))) {
      if (asks.some((ask) => ask.includes(sentence))) continue;
      const text = retold(sentence, isToday);
      if (!text) continue;
      const score = text.match(weight)?.length ?? 0;
      if (score)
        found.push({
          text,
          score,
          order: found.length,
          evidence: { messageId: message.id, quote: sentence },
        });
    }
  }
  found.sort((a, b) => b.score - a.score || b.order - a.order);
  const [first] = found;
  const second = found.find(({ text }) => first && !isAlike(text, first.text));
  return [first, second].filter((one) => one !== undefined).map(({ text, evidence }) => ({ text, evidence }));
}

/** "You have waited 12 days" twice is said once. */
function isAlike(one: string, other: string): boolean {
  const words = one.split(' ');
  const theirs = new Set(other.split(' '));
  return words.filter((word) => theirs.has(word)).length > words.length * 0.6;
}

/** One sentence in the second person, without its end; nothing where that would be untrue, unkind or no English. */
export function retold(sentence: string, isToday = false): string | undefined {
  let plain = sentence
    .replace(/\s+/g, ' ')
    .replace(/ \([^()]{0,60}\)/g, '')
    .trim()
    .replace(/[.!…]+$/, '');
  plain = plain.replace(leadIn, '').replace(leadIn, '');
  const lead = kept.exec(plain);
  const body = lead ? plain.slice(lead[0].length) : plain;
  if (!deed.test(body) && !kin.test(body)) return undefined;
  plain = body
    .replace(/, and (?:I|we) (?:want|would|need|expect|ask|will|demand)\b.*$/i, '')
    .replace(/,? (?:because|since|as) (?:you|your)\b.*$/i, '')
    .replace(/,? and (?:I|we) (?:will|shall|['’]ll|am|are|do|have no)\b.*$/i, '')
    .replace(/,? (?:\w+ ){1,4}(?:is |are )?attached\b.*$/i, '')
    .replace(/ [-–—] .*$/, '');
  if (plain.split(' ').length > 16) plain = plain.replace(/,? because .*$/i, '');
  const words = plain.split(' ').length;
  if (
    /\bhave (?:\w+ed|sent|gone|been|had|come|seen)\b.* (?:on|in|at) (?:\d|\p{Lu}\p{Ll}+ \d|yesterday)/u.test(
      plain,
    )
  )
    return undefined;
  if (words < 5 || words > 26 || never.test(plain) || abuse.test(plain) || threat.test(plain))
    return undefined;
  if (/\b(?:if|unless|whether|or)\b/i.test(plain) || pointsBack.test(plain)) return undefined;
  if (!isToday && deixis.test(plain)) return undefined;
  if (/\b\p{Lu}{4,}\b/u.test(plain)) return undefined;
  const said = capitalDays(toSecondPerson(agree(plain)));
  const start = lead ? `${lead[1]!.charAt(0).toLowerCase()}${lead[1]!.slice(1)}, ` : '';
  return start + said.charAt(0).toLowerCase() + said.slice(1);
}

/** "I am", "I was" before the person changes. */
const agree = (text: string): string =>
  text
    .replace(/\bI['’]?m\b|\bI am\b/g, 'you are')
    .replace(/\bI was\b/g, 'you were')
    .replace(/\bwas I\b/g, 'were you')
    .replace(/^((?:I|we)\b[^,]*? and) was\b/i, '$1 were')
    .replace(/\bI['’](ve|d|ll)\b/g, 'you’$1')
    .replace(/\bwe['’](ve|d|ll|re)\b/gi, 'you’$1');

const capitalDays = (text: string): string =>
  text.replace(
    /\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/g,
    (day) => day.charAt(0).toUpperCase() + day.slice(1),
  );
