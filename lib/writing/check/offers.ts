import { offersIn, whyNot } from '../../lint/message/offers';
import { modelText } from '../../lint/text-model';
import { defaultPolicy } from '../../playbook/default-policy';
import type { Allowance, Policy } from '../../playbook/policy';
import type { Workspace } from '../../playbook/workspace';
import type { Thread } from '../../thread';
import { type Spot, spotsOf } from './answer-finding';

const gifts: [kind: Allowance['kind'], words: string][] = [
  ['refund', '(?:refund|reimbursement|money back)'],
  ['discount', '(?:discount|rebate|price reduction)'],
  ['credit', '(?:credit|free months?|months? free)'],
  ['goodwill', '(?:compensation|voucher|gift card|goodwill payment|settlement|damages)'],
];
const done =
  "(?:(?:is|are|was|were|has|have|will|'ll)(?: now| already| also| been| be)*|gets?) (?:\\w+ly )?(?:approved|issued|granted|processed|credited|applied|sent|paid|transferred|arranged|confirmed|guaranteed|initiated|released|authori[sz]ed|on (?:its|the) way|added)";
/** A gift told as a fact: "your refund has been approved", "we will refund you", "we compensate you". */
const facts: [kind: Allowance['kind'], pattern: RegExp][] = [
  ...gifts.map(([kind, words]): [Allowance['kind'], RegExp] => [
    kind,
    new RegExp(
      `\\b(?:a|an|the|your|this|full|our)(?: [^\\s.!?]+){0,4}? ${words}(?: [^\\s.!?]+){0,6}? ${done}\\b`,
      'gi',
    ),
  ]),
  [
    'refund',
    /\b(?:we|i)(?:['’]ll| will| have| are| am|['’]ve|['’]re|['’]m| can)? (?:(?:now|also|gladly|fully|immediately|going to) )*(?:refund|reimburs|pay back|return)(?:e|ed|ing)?\b(?! (?:to you|policy|with|by|on|at|soon|shortly|your call))/gi,
  ],
  [
    'goodwill',
    /\b(?:we|i)(?:['’]ll| will| have| are)? (?:\w+ )?(?:compensat(?:e|ed|ing)|pay(?:ing)?|paid) you\b/gi,
  ],
  ['credit', /\b(?:free of charge|at no cost|for free|(?:we|i)(?:['’]ll| will| have)? waived? )/gi],
];
const notYet =
  /\b(?:approv\w+ (?:for|of|to|by|from)|ask(?:ed|ing)? |request(?:ed|ing)?|whether|if |once |cannot|can['’]t|not |n['’]t |never |needs? |until |unless |pending|subject to|before )/i;

/** Gifts the policy does not let the agent promise alone, in the forms the live check knows and told as facts. */
export function findOffers(text: string, thread: Thread, workspace: Workspace): Spot[] {
  const policy = workspace.policy ?? defaultPolicy;
  const tier = thread.fields.tier;
  const { sentences } = modelText(text);
  const offered = sentences.flatMap((sentence) =>
    offersIn(sentence).flatMap((offer): Spot[] => {
      const reason = whyNot(offer, policy, tier);
      return reason ? [spot(offer.start, offer.end, reason)] : [];
    }),
  );
  const told = sentences.flatMap(({ start, end }) => {
    const words = text.slice(start, end);
    if (notYet.test(words)) return [];
    return facts.flatMap(([kind, pattern]) => {
      const reason = whyNotAtAll(kind, policy, tier);
      if (!reason) return [];
      return spotsOf(words, pattern, { rule: 'unapproved-offer', level: 'error', message: reason }).map(
        (one) => ({
          ...one,
          start: one.start + start,
          end: one.end + start,
        }),
      );
    });
  });
  return [
    ...offered,
    ...told.filter((one) => !offered.some(({ start, end }) => one.start < end && start < one.end)),
  ];
}

/** Whether no amount of it may be given by the agent alone. */
function whyNotAtAll(kind: Allowance['kind'], policy: Policy, tier: string | undefined): string | undefined {
  const some = policy.allowances.find((one) => one.kind === kind && one.upTo !== undefined);
  const smallest = some?.unit ? { value: 0, unit: some.unit } : undefined;
  return whyNot({ start: 0, end: 0, kind, ...(smallest && { amount: smallest }) }, policy, tier);
}

const spot = (start: number, end: number, message: string): Spot => ({
  rule: 'unapproved-offer',
  level: 'error',
  message,
  start,
  end,
});
