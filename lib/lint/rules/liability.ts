import { phrases, says } from '../engine/phrases';
import { apart, spanOf } from '../engine/spans';
import { defineRule, type RuleExamples } from '../rule';

const we = "(?:we|i|our (?:company|team|side)|us)(?:'re| are|'ve| have| were| was| am|'m)?";
const patterns = phrases([
  `${we} (?:\\w+ )?(?:legally |fully |entirely |solely )?(?:liable|negligent|guilty(?! of \\w+ing)|culpable|legally responsible|in breach)(?: (?:for|of)(?: \\w+){1,3})?`,
  `${we} (?:\\w+ )?(?:breached|violated|infringed|broke) (?:the |our |your )?(?:\\w+ )?(?:contract|agreement|law|regulations?|gdpr|privacy|terms|rights|obligations?|sla|duty|licen[cs]e)`,
  `(?:our|gross) (?:\\w+ )?negligence`,
  `(?:this|that|it|what we did|which) (?:was|is) (?:clearly )?(?:illegal|unlawful|against the law)(?! (?:to|for)\\b)|(?:this|that|it|what we did|which) (?:was|is) (?:clearly )?(?:a breach of (?:\\w+ ){0,2}?(?:contract|law|gdpr|agreement))`,
  `(?:we|i) (?:\\w+ )?(?:admit|accept|acknowledge|concede|assume) (?:\\w+ )?(?:liability|legal responsibility|guilt|negligence|wrongdoing)`,
  `you (?:are|would be) (?:\\w+ )?entitled to (?:damages|compensation|sue)`,
  `(?:accepts?|admits?|assumes?|acknowledges?|concedes?|takes?) (?:\\w+ ){0,3}?(?:liability|legal (?:responsibility|fault|blame)|guilt|wrongdoing)(?: (?:for|in|of|towards?)(?: (?:the|your|our|this|that|all|any))?(?: \\w+)?)?`,
  `(?:legally|in law) (?:at fault|to blame|responsible|obliged)|(?:at fault|to blame|responsible) (?:in law|legally|before the law)`,
  `(?:pay|owe)(?:s|ing)? (?:you )?(?:\\w+ )?damages|(?:could|can|may|might) (?:\\w+ )?(?:sue us|take us to court|press charges)`,
  `(?:was|is|were|are|in) (?:clearly |a )?(?:violation|breach) of (?:\\w+ ){0,2}?(?:law|gdpr|contract|agreement|duty|terms)`,
  `(?:we|i|our \\w+) (?:\\w+ )?(?:broke|have broken|violated|infringed) (?:\\w+ ){0,2}?(?:law|laws|gdpr|rights?|rules of law)`,
]);
const denied =
  /(?<= )(?:not|never|no|\w+n't) (?:\w+ )?(?:liable|liability|negligent|guilty|in breach|responsible|violated|breached)/;

export default defineRule({
  id: 'liability',
  level: 'warning',
  scope: 'sentence',
  message: 'Admits legal fault; that sentence belongs to counsel.',
  advice: 'Own the failure in plain words, without the law’s: “We lost your file, and that was our mistake.”',
  find(sentence) {
    const found = patterns(sentence);
    return found.length === 0 || says(sentence, denied) ? [] : apart(found).map(spanOf);
  },
});

export const examples: RuleExamples = {
  flags: [
    ['We are liable for the loss.', 'We are liable for the loss'],
    ['We breached the contract.', 'We breached the contract'],
    ['It was our negligence.', 'our negligence'],
    ['We accept full liability for the loss.', 'accept full liability for the loss'],
  ],
  allows: ['We lost your file, and that was our mistake.', 'We have not breached the contract.'],
};
