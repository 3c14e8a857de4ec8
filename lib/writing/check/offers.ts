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
const sum =
  '(?:[$€£] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:usd|eur|gbp|dollars|euros|pounds|[$€£])|(?:the|your|all the|this) (?:full )?(?:money|amount|sum|payment|price))';
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
  [
    'credit',
    /\b(?:free of charge|at no cost|for free|(?:is|are|be|stays?) free (?:for|of|until)|free for (?:the|a|\w+) )/gi,
  ],
  // Given by us, or told as done to a bill.
  [
    'credit',
    /\b(?:we|i)(?:['’]ll| will| have| are| am|['’]ve|['’]re|['’]m)? (?:\w+ ){0,2}?(?:waiv(?:e|ed|ing)|deduct(?:ed|ing)?|credit(?:ed|ing)?|knock(?:ed)? off)\b/gi,
  ],
  [
    'credit',
    /\b(?:fees?|invoices?|bills?|charges?|costs?|payments?|subscription)(?: [^\s.!?]+){0,3}? (?:will be|is|are|was|were|has been|have been) (?:waived|cancelled out|written off|covered|free)\b/gi,
  ],
  [
    'goodwill',
    /\b(?:we|i)(?:['’]ll| will| have| are| am|['’]ve|['’]re|['’]m)? (?:(?:agree(?:d)? to|gladly|also|happy to|going to) )*(?:pay(?:ing)? (?:you|for|the|your|all|any|this)|(?:cover|settle|bear)(?:ed|ing)? (?:\w+ ){1,3}?(?:costs?|bills?|fees?|expenses?|charges?|damages?|loss(?:es)?|invoices?))\b/gi,
  ],
  [
    'refund',
    /\b(?:charge|payment|amount|money)(?: [^\s.!?]+){0,3}? (?:will be|is being|has been|was) (?:refunded|reimbursed|paid back|returned)\b/gi,
  ],
  // Money that comes to them, whatever it is called: "you will have the £50 back", "for the £50 to be paid to you".
  [
    'refund',
    new RegExp(
      `\\byou(?:['’]ll| will| are going to| should)? (?:have|get|see|receive|find)\\b(?: [^\\s.!?]+){0,2}? ${sum}(?: [^\\s.!?]+){0,3}? (?:back|(?:in|on) your (?:\\w+ )?(?:account|card))\\b`,
      'gi',
    ),
  ],
  [
    'refund',
    new RegExp(
      `${sum}(?: [^\\s.!?]+){0,4}? (?:paid|transferred|sent|returned|refunded|credited|wired)(?: back)? (?:in)?to (?:you|your)\\b`,
      'gi',
    ),
  ],
  ['discount', /\b\d[\d.,]* ?(?:%|percent|per cent) (?:off|less|cheaper|reduction|discount)/gi],
  [
    'credit',
    /\b(?:(?:months?|weeks?|years?|days?) of (?:free|complimentary)|(?:free|complimentary) (?:months?|weeks?|years?|cover|service|delivery|shipping|upgrade|support|subscription|access|nights?|stay|repair))\b/gi,
  ],
  ['refund', /(?:^|[\n:!.] ?)(?:full |your )?refund (?:approved|issued|granted|confirmed)\b/gi],
  [
    'credit',
    /\b(?:expect|receive|enjoy|find|get)\b(?: [^\s.!?]+){0,3}? (?:credit|voucher|gift card|refund|discount)\b/gi,
  ],
  [
    'executive-call',
    /\b(?:ceo|cto|cfo|coo|vp|vice president|president|chief \w+ officer|managing director)\b(?: [^\s.!?,]+){0,3}?,? (?:will|is going to|['’]ll) (?:call|ring|phone|speak|meet)\b/gi,
  ],
];
const notYet =
  /\b(?:approv\w+ (?:for|of|to|by|from)|ask(?:ed|ing)? |request(?:ed|ing)?|whether|if |once |cannot|can['’]t|not |n['’]t |never |needs? |until |unless |pending|subject to|before |as soon as |after |when (?:my|our|the)|agree[sd]?\b(?! to)|asked)/i;

/** A new one in place of the old: no policy here knows it, so somebody has to say that it may be given. */
const anew =
  /\b(?:we|i)(?:['’]ll| will|['’]re| are|['’]m| am|['’]ve| have)? (?:\w+ly |now |also )?(?:send|ship|give|order|provide|install|get|bring|deliver|sent|shipped|ordered|sending|shipping|ordering)(?:ed|ing)? (?:you |out )?(?:an?|your|the) (?:\w+ )?(?:new|replacement|substitute)\b(?! (?:date|time|appointment|message|update|mail|e-mail|link|password|ticket|version|plan|invoice|quote|copy))[^.!?\n]{0,40}/gi;

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
  const renewed = sentences.flatMap(({ start, end }) =>
    notYet.test(text.slice(start, end))
      ? []
      : spotsOf(text.slice(start, end), anew, {
          rule: 'replacement-promised',
          level: 'warning',
          message: 'A replacement is promised: make sure that it may be given, and that there is one.',
        }).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
  return [
    ...offered,
    ...renewed,
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
