import type { Situation } from '../../situation/situation';
import type { Thread } from '../../thread';
import { addresseeMessages } from './addressee';

export interface Quote {
  messageId: string;
  text: string;
}

export const abuse =
  /\b(?:fuck\w*|shit\w*|damn|bullshit|idiots?|stupid|morons?|incompeten\w+|useless|liars?|lying|scam\w*|crooks?|thie(?:f|ves)|joke|pathetic|disgust\w+|clowns?|crap|hell|ass\w*|garbage|trash|ridiculous)\b/i;
export const threat =
  /\b(?:lawyer|attorney|solicitor|legal|court|sue|suing|lawsuit|cancel\w*|leav(?:e|ing)|switch\w*|competitor|twitter|facebook|linkedin|review|press|media|journalist|regulator|ombudsman|authority|chargeback|bank|police|ceo|manager|supervisor|escalat\w+)\b/i;
/** Text of a thread never speaks for us: no orders, links, offers or sums are carried into a reply. */
const notToCarry =
  /https?:|www\.|@|\d{5,}|[<>{}[\]⟦⟧|*_#"“”]|\b(?:ignore|instructions?|prompt|assistant|please|kindly|must|refund\w*|compensat\w+|credit|discount|free|password|promise\w*|guarantee\w*|sorry|apolog\w+|thanks?|hello|dear|sincerely|regards|you|your|yours|you['’]\w+)\b/i;
const firstPerson = /\b(?:I|we|my|our|me|us)\b|\b(?:I|we)['’]/i;
const lived =
  /\b(?:\d+ (?:\w+ )?(?:times?|days?|weeks?|months?|hours?|nights?|people|customers?|orders|parcels)|(?:two|three|four|five|six|seven|eight|nine|ten|hundred|several) (?:\w+ )?(?:times?|days?|weeks?|months?|hours?|nights?|people)|twice|all (?:day|night|week|weekend)|every (?:day|night|week|morning)|lost|los(?:e|ing)|missed|waited|waiting|spent|stood|stand|had to|afford|embarrass\w*|alone|afraid|worr\w+|sleep|cr(?:y|ied|ying)|explain\w*|nobody|no one|turned away|our (?:customers?|clients?|board|staff|patients?|guests)|my (?:boss|son|daughter|mother|father|wife|husband|kids|children|family|team|clients?|customers?|rent|job|business|shop))\b/gi;
/** Sentences that report the case, ask or order: true, but not what it cost. */
const report =
  /^(?:I['’]?m|I am|we are|we['’]re) (?:writing|reporting|using|on|asking)|^(?:I|we) (?:would like|want|need|expect|demand|attach|bought|ordered|have attached)|\b(?:policy|order|booking|reference|ticket|customer) (?:number|no)\b|\b(?:if|unless) (?:I|we)\b/i;

/** Broken English is understood and acted on; held up to the person who wrote it, it would sound like mockery. */
const broken =
  /\bI (?:very|so|not|no)\b|\bdid (?:\p{L}+ed|bought|went|took|paid|sent|told)\b|\b(?:I|we) (?:is|has)\b|\bhave (?:\p{L}+ed|sent|gone) .*\bon \d|\balready$/iu;

export function sentencesOf(text: string): string[] {
  return text
    .split(/\n+|(?<=[.!?…])\s+/)
    .map((part) => part.trim())
    .filter(Boolean);
}

/** The sentence of the customer's that shows best what it cost them, fit to be quoted back; often there is none. */
export function tellingQuote(
  thread: Thread,
  situation: Situation,
  toldAlready: readonly string[] = [],
): Quote | undefined {
  const asks = situation.facts.asks.map((ask) => ask.evidence.quote);
  let best: (Quote & { score: number }) | undefined;
  for (const message of addresseeMessages(thread).slice(-12)) {
    if (message.visibility !== 'public') continue;
    for (const sentence of sentencesOf(message.text.slice(0, 6000))) {
      if (toldAlready.includes(sentence)) continue;
      const score = scoreOf(sentence);
      if (score < 2 || (best && score < best.score) || asks.some((ask) => ask.includes(sentence))) continue;
      best = { messageId: message.id, text: plainStart(sentence.replace(/[.!…]+$/, '')), score };
    }
  }
  return best && { messageId: best.messageId, text: best.text };
}

/** Quoted alone, a sentence does not begin with the word that tied it to the one before. */
function plainStart(sentence: string): string {
  const plain = sentence.replace(/^(?:But|And|So(?! far)|Also|Now|Well),?\s+/, '');
  return plain.charAt(0).toUpperCase() + plain.slice(1);
}

function scoreOf(sentence: string): number {
  const words = sentence.split(/\s+/).length;
  if (words < 6 || words > 20 || !/^\p{Lu}/u.test(sentence) || /[?]|!!/.test(sentence)) return 0;
  if (/\b\p{Lu}{4,}\b.*\b\p{Lu}{3,}\b/u.test(sentence)) return 0;
  if (abuse.test(sentence) || threat.test(sentence) || notToCarry.test(sentence)) return 0;
  if (!firstPerson.test(sentence) || report.test(sentence) || broken.test(sentence)) return 0;
  const signs = sentence.match(lived)?.length ?? 0;
  return signs && signs + (words >= 7 && words <= 16 ? 1 : 0);
}
