import type { Situation } from '../../situation/situation';
import { customerMessages, type Thread } from '../../thread';

/** What kind of thing went wrong, as the customer lives it: it chooses the words, never a fact. */
export const failureKinds = {
  conduct:
    /\b(?:(?:our|your|the) (?:\w+ )?(?:drivers?|receptionist|employees?|representative|clerk|salesm[ae]n|staff)|rude\w*|hung up|shout\w*|yell\w*|disrespect\w*|condescend\w*|dismissive|laughed|attitude|lectured|patroni[sz]\w*)\b/gi,
  security:
    /\b(?:breach\w*|hack\w*|phish\w*|leak\w*|(?:someone|somebody|another) (?:else|company|customer|person|user)['’]?s?|unauthori[sz]ed|stolen|exposed|privacy|compromised)\b/gi,
  fraud:
    /\b(?:fraud\w*|scammed|unauthori[sz]ed (?:payment|charge|transaction|transfer)s?|(?:payment|charge|transaction|money|euro|dollars?|pounds?)s? (?:that )?(?:is|are|was|were)(?:n['’]t| not) (?:mine|there|me))\b/gi,
  wrong:
    /\b(?:corrupt\w*|duplicates?|duplicated|mismatch\w*|incorrect|(?:wrong|shifted|false) (?:reports?|exports?|numbers?|figures|totals?|columns?|data|results?|names?|address))\b/gi,
  loss: /\b(?:lost|delet(?:ed|es)|disappear\w*|vanish\w*|wiped|overwritten|data loss|missing (?:data|files?|reports?|rows?|records?|photos?|entries|history))\b/gi,
  outage:
    /\b(?:outage|offline|unreachable|unavailable|not responding|50[0234]|time(?:s|d)? ?out|no service|blackout|(?:is|are|went|been|still|system|site|server|service|production|api) down|without (?:internet|power|service)|internet|broadband)\b/gi,
  charge:
    /\b(?:charg(?:e|ed|es|ing)|bill(?:s|ed|ing)?|invoic\w+|overcharg\w*|debit\w*|deduct\w*|paid twice|fees?|membership|subscription)\b/gi,
  payout:
    /\b(?:refund\w*|money back|reimburse\w*|payout|transfer\w*|pension|salary|wages|payroll|payments?|paid out|owed?|deposit|(?:account|outstanding) balance|cash ?back)\b/gi,
  delivery:
    /\b(?:deliver\w*|parcel\w*|package|shipment|shipping|shipped|courier|tracking|warehouse|dispatch\w*|insulin)\b/gi,
  item: /\b(?:damaged|broken on arrival|wrong (?:size|item|colour|color|model|part|phone|product)|cracked|scratched|torn|defective|faulty|replacement)\b/gi,
  access:
    /\b(?:locked (?:out|me)|log ?in|log(?:ged)? (?:in|out)|sign(?:ed)? in|login codes?|password|two-factor|2fa|suspended|banned?|blocked|frozen)\b/gi,
  booking:
    /\b(?:flights?|booking|booked|reservation|hotel|airport|gate|boarding|luggage|baggage|rental|trip|itinerary)\b/gi,
  visit:
    /\b(?:collections?|bins?|technicians?|engineer (?:visit|never|did)|no-show|missed (?:visit|collection|appointment)|repairm[ae]n|install\w*|crew|plumber)\b/gi,
  case: /\b(?:application|permit|appointment|licen[cs]e|benefits?|claim|declined|denied|prescription|(?:test )?results?|biopsy|sample|referral|surgery|caseworker|passport|visa|form [A-Z0-9]+|housing|registration|erasure|GDPR|data request|complaint number)\b/gi,
  change:
    /\b(?:new prices?|price (?:increase|rise|went up)|increas\w+ (?:the )?price|removed the feature|new terms|terms changed|auto-?renew\w*)\b/gi,
  roadmap:
    /\b(?:roadmap|we promised|you promised|was promised|next quarter|(?:first|second|third|fourth) quarter|go-?live|implementation|feature)\b/gi,
  defect:
    /\b(?:bugs?|errors?|crash\w*|doesn['’]t work|not working|stopped working|hangs?|hanging|broken|fails?|failed|failing|freez\w*|slow|sync\w*|duplicate\w*|twice|load(?:s|ing)?|webhooks?|backup)\b/gi,
} as const satisfies Record<string, RegExp>;
export type FailureKind = keyof typeof failureKinds | 'service';

const names = Object.keys(failureKinds) as (keyof typeof failureKinds)[];

/**
 * The kind the failure's own name says, else the subject's, else one the customer's messages say again and again.
 * A wrong kind would put wrong words in our mouth, so in doubt it is the plain one.
 */
export function failureKind(thread: Thread, situation: Situation, failure = ''): FailureKind {
  const type = situation.type.value;
  const messages = customerMessages(thread)
    .slice(0, 8)
    .map(({ text }) => text.slice(0, 4000))
    .join('\n');
  const fallback = byType[type] ?? 'service';
  const among = ofType[type] ?? names;
  const kind =
    mostSaid(failure, 1, fallback, among) ??
    mostSaid(thread.subject, 1, fallback, among) ??
    mostSaid(messages, 4, fallback, among) ??
    fallback;
  const told = `${failure}\n${thread.subject}\n${messages}`;
  // Nobody stayed away unless they say so, and a suitcase is not restored from a backup.
  if (kind === 'visit' && !stayedAway.test(told)) return 'service';
  if (kind === 'loss' && (belongings.test(failure) || !dataWords.test(told))) return 'service';
  return kind;
}

const stayedAway =
  /\b(?:no-?show|(?:nobody|no one|no-one|never|not|didn['’]t|did not|hasn['’]t|has not|haven['’]t|have not|failed to) (?:\w+ ){0,2}(?:c[ao]me|show(?:ed)?|turn(?:ed)? up|arrived?|appear(?:ed)?|collect(?:ed)?|empt(?:y|ied)|pick(?:ed)? up|been)|missed (?:\w+ )?(?:visit|collection|appointment)s?)\b/i;
const belongings =
  /\b(?:suitcases?|luggage|baggage|bags?|trunk|parcels?|packages?|coat|jacket|keys?|ring|wallet)\b/i;
const dataWords =
  /\b(?:data|files?|records?|photos?|pictures|videos|reports?|rows|entries|history|messages|e-?mails?|grades|databases?|backups?|projects?|documents?|drafts?|notes|settings|recordings?|progress|saves?|playlists?|bookmarks|albums?)\b/i;

const byType: Partial<Record<Situation['type']['value'], FailureKind>> = {
  technical: 'defect',
  security: 'security',
  compliance: 'case',
};

/** A technical case is never told in the words of a late parcel, whatever is mentioned in passing. */
const ofType: Partial<Record<Situation['type']['value'], readonly (keyof typeof failureKinds)[]>> = {
  technical: ['security', 'wrong', 'loss', 'outage', 'access', 'defect'],
  security: ['security', 'fraud', 'loss', 'access'],
};

/** At least `least` times; among equals the one that fits the type of case, then the order above. */
function mostSaid(
  text: string,
  least: number,
  favoured: FailureKind,
  among: readonly (keyof typeof failureKinds)[],
): FailureKind | undefined {
  let best: FailureKind | undefined;
  let most = least - 0.5;
  for (const name of among) {
    const times = (text.match(failureKinds[name])?.length ?? 0) + (name === favoured ? 0.4 : 0);
    if (times > most && times >= 1) [best, most] = [name, times];
  }
  return best;
}
