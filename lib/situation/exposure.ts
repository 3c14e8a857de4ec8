import type { Evidence } from './situation';
import { distinct, evidence, type Reading } from './text/reading';

const stranger =
  /\b(?:another|an?other|other|a different|different|someone else's|somebody else's|someone else|somebody else|a stranger's|strangers'?|the wrong|wrong) (?:\w+ )?(?:person|people|patient|customer|client|member|user|man|woman|lady|family|company|tenant|employee|resident|pupil|student|account holder)s?\b|\b(?:someone|somebody) else's\b|\ba stranger's\b/;
const personal =
  /\b(?:details|data|diagnos\w+|address(?:es)?|date of birth|medical|medication|medicines?|tablets|pills|prescri\w+|files?|records?|balances?|documents?|photos?|passports?|salar\w+|payslips?|names?|statements?|invoices?|accounts?|messages|results|letters? (?:of|to|for|from)|phone numbers?|bookings?)\b/;
/** Only seen by the wrong eyes: a mix-up of goods shows nobody's data. */
const shown =
  /\b(?:see|sees|saw|seeing|seen|show(?:s|n|ed)?|access|open(?:ed|s)?|read|contain(?:s|ed)?|received?|got|sent|find|found|visible|download\w*|are on|is on|printed|prescribed|belong\w*|in it (?:was|were|is|are)|inside (?:was|were|is|are))\b/;
const secret =
  /\b(?:api keys?|passwords?|tokens?|credentials|private keys?|secret keys?|secrets|personal data|(?:customer|patient|user|client|employee|card) (?:data|records|details|numbers))\b/;
const laidOpen =
  /\b(?:world-?readable|readable|visible|public(?:ly)?|exposed?|exposes|leak\w*|plain ?text|in (?:the |its |your )?logs?|in the (?:url|clear|open|log)|unencrypted|on google|indexed|anyone|anybody|everybody|shipped to|written (?:in|to|into))\b/;
const taken =
  /\b(?:gave|given|give|told|read) (?:him|her|them|the (?:man|woman|caller|person)) (?:the |my |a )?(?:\w+ )?(?:codes?|pin|passwords?|tan|card number|access)\b|\b(?:money|savings|[\d,.]+ ?(?:euros?|pounds?|dollars?|kronor|kr|€|£)|[€£$][\d,.]+)\b[^.]{0,30}\b(?:gone|disappeared|vanished|stolen|missing) from (?:my|our)\b|\bwho (?:else )?(?:has|have|got|can see|can read|has seen|saw) (?:all )?(?:my|our) (?:\w+ )?(?:details|data|address|account|documents|files|photos|records|number)\b|\b(?:said|claimed|pretend\w*) (?:he|she|they|to be)\b[^.]{0,30}\bfrom (?:your|the) (?:security|fraud|bank|support)\b/;

/** Where somebody's data or money lies open to the wrong people. */
export function findExposure(customer: readonly Reading[]): Evidence[] {
  return distinct(
    customer.flatMap((reading) => {
      const found = known.get(reading) ?? exposedIn(reading);
      known.set(reading, found);
      return found;
    }),
    2,
  );
}

const known = new WeakMap<Reading, Evidence[]>();
const hint =
  /\b(?:another|other|different|else|wrong|stranger|keys?|password|token|credential|secret|data|records|details|code|pin|gave|give|gone|who|security|fraud|stolen|missing)/;

function exposedIn({ sentences }: Reading): Evidence[] {
  return sentences.flatMap((sentence) => {
    const { own } = sentence;
    if (!hint.test(own)) return [];
    if (/\bif\b[^,.]{0,40}$/.test(own.slice(0, Math.max(0, own.search(laidOpen))))) return [];
    if (taken.test(own)) return [evidence(sentence, own.search(taken))];
    if (stranger.test(own) && personal.test(own) && shown.test(own))
      return [evidence(sentence, own.search(stranger))];
    if (
      secret.test(own) &&
      laidOpen.test(own) &&
      !/\b(?:forgot|reset|change) (?:my |our )?password\b/.test(own)
    )
      return [evidence(sentence, own.search(secret))];
    return [];
  });
}
