import type { Situation } from '../../situation/situation';
import { customerMessages, type Thread } from '../../thread';

/** What kind of thing went wrong, as the customer lives it: it chooses the words, never a fact. */
export const failureKinds = {
  security:
    /\b(?:breach\w*|hack\w*|phish\w*|leak\w*|someone else['’]?s (?:data|account|records?)|unauthori[sz]ed|stolen|exposed|privacy|personal data|compromised)\b/gi,
  loss: /\b(?:lost|los(?:e|ing)|delet\w+|disappear\w*|vanish\w*|wiped|overwritten|data loss|gone|missing (?:data|files?|reports?|rows?|records?|photos?|entries))\b/gi,
  outage:
    /\b(?:down|outage|offline|unreachable|unavailable|not responding|50[0234]|time(?:s|d)? ?out|no service|blackout)\b/gi,
  charge:
    /\b(?:charg\w+|bill(?:s|ed|ing)?|invoic\w+|refund\w*|overcharg\w*|debit\w*|deduct\w*|paid twice|double|fees?|payment)\b/gi,
  delivery:
    /\b(?:deliver\w*|parcel\w*|package|shipment|shipping|shipped|courier|tracking|warehouse|dispatch\w*)\b/gi,
  item: /\b(?:damaged|broken (?:in|on|item)|wrong (?:size|item|colour|color|model|part)|cracked|scratched|torn|defective|replacement)\b/gi,
  access:
    /\b(?:locked out|log ?in|log(?:ged)? (?:in|out)|sign ?in|password|two-factor|2fa|suspended|blocked|frozen|access)\b/gi,
  booking:
    /\b(?:flights?|booking|booked|reservation|hotel|airport|gate|boarding|luggage|baggage|tickets? for|rental|trip|itinerary)\b/gi,
  case: /\b(?:application|permit|appointment|licen[cs]e|benefits?|claim(?:s)?|prescription|test results?|referral|surgery|caseworker|passport|visa|form [A-Z0-9]+|housing|registration)\b/gi,
  conduct:
    /\b(?:rude\w*|hung up|shout\w*|yell\w*|disrespect\w*|condescend\w*|dismissive|laughed|attitude|lectured|patroni[sz]\w*)\b/gi,
  change:
    /\b(?:price (?:increase|rise|went up)|increased the price|removed the feature|new terms|terms changed|renew\w*|auto-?renew\w*|contract)\b/gi,
  defect:
    /\b(?:bugs?|errors?|crash\w*|doesn['’]t work|not working|stopped working|broken|fails?|failed|failing|freez\w*|slow|wrong results?|sync\w*|duplicate\w*)\b/gi,
} as const satisfies Record<string, RegExp>;
export type FailureKind = keyof typeof failureKinds | 'service';

const names = Object.keys(failureKinds) as (keyof typeof failureKinds)[];

/** The kind whose words the customer uses most; what the situation calls the failure counts most. */
export function failureKind(thread: Thread, situation: Situation): FailureKind {
  const texts: [text: string, weight: number][] = [
    [situation.facts.failure?.value ?? '', 4],
    [thread.subject, 3],
    ...customerMessages(thread)
      .slice(0, 8)
      .map((message, index): [string, number] => [message.text.slice(0, 4000), index === 0 ? 2 : 1]),
  ];
  let best: FailureKind = 'service';
  let most = 2;
  for (const name of names) {
    let score = 0;
    for (const [text, weight] of texts)
      score += weight * Math.min(3, text.match(failureKinds[name])?.length ?? 0);
    if (situation.type.value === 'security' && name === 'security') score += 6;
    if (score > most) [best, most] = [name, score];
  }
  return best;
}
