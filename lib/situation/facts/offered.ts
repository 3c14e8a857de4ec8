import type { Situation } from '../situation';
import { evidence, type Reading } from '../text/reading';

type Offered = Situation['facts']['offered'][number];

const things =
  '(?:credits?|refund|replacement|discount|voucher|coupon|free (?:month|upgrade|shipping)|months? free|goodwill|gift|upgrade|compensation|partial|rebook\\w*|exchange|store credit|extension|waiv\\w+|reimburse\\w*|points)';
/** Only what our side wrote can be an offer of ours. */
const offer =
  /\b(?:(?:i|we)(?:'d| would| can| could|'ll| will| are| am|'re)?(?: also| gladly| like to| happy to| able to| prepared to| willing to| be happy to)* (?:offer|give|credit|refund|send|provide|waive|replace|reimburse|apply|extend|grant|upgrade|rebook|exchange)\b[^.!?\n]{0,90}|(?:a|an|the|your) (?:\\w+ )?(?:replacement|refund|credit|voucher|discount|exchange|upgrade) (?:can|could|will|would) be [^.!?\\n]{0,60}|(?:as a (?:gesture|goodwill)|would you (?:accept|like|prefer))[^.!?\n]{0,90})/g;
const thing = new RegExp(`\\b${things}\\b`);
const refusal =
  /\b(?:(?:do not|don't|dont|did not|didn't) (?:want|need|accept)|not interested|keep your|no thanks?|refuse|decline|reject|not (?:acceptable|enough)|won't accept|will not accept|useless to me|insult\w*|stick your|keep (?:it|them|that)|you can keep|thanks,? but no|instead of|already said (?:no|i do not))\b/;

export function findOffered(agent: readonly Reading[], customer: readonly Reading[]): Offered[] {
  const found: Offered[] = [];
  for (const { position, sentences } of agent) {
    for (const sentence of sentences) {
      for (const match of sentence.own.matchAll(offer)) {
        const hit = match[0].match(thing);
        if (!hit) continue;
        const from =
          match.index +
          Math.max(
            0,
            match[0].search(
              /\b(?:offer|give|credit|refund|send|provide|waive|replace|reimburse|apply|extend|grant|upgrade|rebook|exchange|as a|would you)\b/,
            ),
          );
        const words = sentence.raw.slice(from, match.index + match[0].length);
        const what = words.replace(/^(?:offer|give|send|provide|apply|grant)\s+(?:you\s+)?/i, '').trim();
        if (found.some((one) => one.what === what)) continue;
        found.push({
          what,
          refused: isRefused(hit[0], what, position, customer),
          evidence: evidence(sentence, match.index),
        });
      }
    }
  }
  return found;
}

/** A refusal names the thing, or answers the offer at once. */
function isRefused(name: string, what: string, position: number, customer: readonly Reading[]): boolean {
  const saidNo = new RegExp(
    `\\b(?:do not|don't|dont|will not|won't) (?:want|need|accept|take) (?:an?|any|your|another|the|more)? ?(?:\\w+ ){0,2}?${name.slice(0, 6).replace(/\W/g, '\\$&')}`,
  );
  const earlier = customer.filter((reading) => reading.position < position);
  // Offered after they had said no to it: that no still stands.
  if (earlier.some(({ sentences }) => sentences.some(({ own }) => saidNo.test(own)))) return true;
  const later = customer.filter((reading) => reading.position > position);
  return later.some(({ sentences }, index) =>
    sentences.some(
      ({ own }) =>
        (index === 0 && echoes(own, what)) ||
        (refusal.test(own) &&
          (own.includes(name.slice(0, 6)) ||
            own.includes(what.toLowerCase()) ||
            (index === 0 &&
              /\b(?:keep (?:your|it|them|that)|you can keep|no thanks?|thanks,? but no|offer|not interested)\b/.test(
                own,
              )))),
    ),
  );
}

/** "$20???": the sum comes back as a question. */
function echoes(own: string, what: string): boolean {
  const sum = what.match(/\d[\d.,]*/)?.[0];
  return (
    sum !== undefined && own.includes(sum) && /\?\s*$/.test(own.slice(0, own.indexOf(sum) + sum.length + 24))
  );
}
