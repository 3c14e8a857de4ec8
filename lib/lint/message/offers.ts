import type { Allowance, Policy, Tier } from '../../playbook/policy';
import { findPhrases, flat, phrase } from '../engine/phrases';
import type { Sentence } from '../text-model';

export interface Offer {
  start: number;
  end: number;
  kind: Allowance['kind'];
  amount?: { value: number; unit: NonNullable<Allowance['unit']> };
}

const number = '(?:\\d[\\d.,]*|an?|one|two|three|four|five|six|nine|twelve|half a|a full)';
const value = `(?:[$€£] ?\\d[\\d.,]*|\\d[\\d.,]* ?(?:usd|eur|gbp|dollars|euros|pounds|[$€£]|%|percent|per cent)|${number} (?:free )?(?:months?|weeks?|days?|years?))(?:'s| of| off)?`;
const things: [kind: Allowance['kind'], words: string][] = [
  ['refund', '(?:refund|money back|reimbursement|reimburse|refunding|refunded)'],
  [
    'discount',
    '(?:discount|off your (?:next |monthly |annual )?(?:bill|invoice|subscription|plan|renewal|order)|price reduction|reduced price|rebate)',
  ],
  [
    'credit',
    '(?:(?:service |account |bill )?credits?|free of charge|free months?|free service|(?:waived?|waiving)(?: (?:the|your|all|any|this|that))?(?: \\w+){0,2}? (?:fees?|charges?|costs?|invoice|bill|payment)|waived?|(?:on us|on the house)|at no (?:extra |additional )?(?:cost|charge)|(?:months?|weeks?|years?|days?) for free|(?:months?|weeks?) free)',
  ],
  [
    'extension',
    '(?:extension|extend your (?:\\w+ )?(?:contract|trial|subscription|term|licen[cs]e)|extended (?:term|trial))',
  ],
  ['upgrade', '(?:free upgrade|upgrade you|complimentary upgrade|upgraded support)'],
  ['executive-call', '(?:call with our (?:ceo|cto|vp|director|head of \\w+|executive \\w+))'],
  ['training', '(?:free training|training session)'],
  ['goodwill', '(?:gift card|voucher|goodwill (?:payment|gesture)|compensation|compensate you)'],
];
const patterns = things.map(([kind, words]) => ({
  kind,
  pattern: phrase(
    `(?:(?:an? |the |your )?(?:full |partial |complete |one-time )?(?:${value} )?(?:\\w+ )?${words}(?: (?:of|for|worth|by|totalling) (?:the |your |another |up to )?(?:full |first |next |last )?${value})?|${value} (?:of |in |as |worth of )?(?:an? )?(?:\\w+ )?${words})`,
  ),
}));
/** We give: not what the customer asked for, not what waits for a yes. */
const given =
  /(?<= )(?:(?:we|i)(?:'ll| will| can| could|'d| would|'ve| have|'re| are|'m| am)?|you(?:'ll| will| get| can| receive| are)|let me|please accept|as a|here is|enjoy)(?= )/;
const pending =
  /(?<= )(?:approv\w+|pending|subject to|once (?:my|our|the)|(?:asked|ask|asking|request(?:ed|ing)?) (?:for|my|our|the|to)|if (?:my|our)|whether|cannot|can't|can not|not able|unable|won't|don't|do not|no|you (?:asked|wrote|want|request|mention|demand|expect)\w*|your (?:request|demand|wish))(?= )/;

export function offersIn(sentence: Sentence): Offer[] {
  const words = flat(sentence);
  if (!given.test(words) || pending.test(words)) return [];
  const offers: Offer[] = [];
  for (const { kind, pattern } of patterns)
    for (const found of findPhrases(sentence, pattern)) {
      if (offers.some((one) => found.start < one.end && one.start < found.end)) continue;
      const amount = amountIn(found.words);
      offers.push({ kind, start: found.start, end: found.end, ...(amount && { amount }) });
    }
  return offers;
}

const counts: Record<string, number> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  nine: 9,
  twelve: 12,
  'half a': 0.5,
  'a full': 1,
};

function amountIn(words: string): Offer['amount'] {
  const figure = (text: string) => Number(text.replaceAll(',', '').replace(/\.$/, ''));
  const percent = /(?<![\d.,])(\d[\d.,]*) ?(?:%|percent|per cent)/.exec(words);
  if (percent) return { value: figure(percent[1]!), unit: 'percent' };
  const money = /[$€£] ?(\d[\d.,]*)|(?<![\d.,])(\d[\d.,]*) ?(?:usd|eur|gbp|dollars|euros|pounds|[$€£])/.exec(
    words,
  );
  if (money) return { value: figure(money[1] ?? money[2]!), unit: 'amount' };
  const time = new RegExp(`(${number}) (?:free )?(month|week|day|year)s?`).exec(words);
  if (!time) return undefined;
  const many = counts[time[1]!] ?? figure(time[1]!);
  const unit = time[2] as 'month' | 'week' | 'day' | 'year';
  if (unit === 'month' || unit === 'year')
    return { value: many * (unit === 'year' ? 12 : 1), unit: 'months' };
  return { value: many * (unit === 'week' ? 7 : 1), unit: 'days' };
}

/** Why the policy does not let the agent offer this alone; nothing when it does. */
export function whyNot(
  { kind, amount }: Offer,
  { allowances, currency }: Policy,
  tierField?: string,
): string | undefined {
  const tier = tierOf(tierField);
  const own = allowances.filter((one) => one.kind === kind && one.tier === tier);
  if (own.length === 0) return `Your policy has no ${kind.replace('-', ' ')} for a ${tier} customer.`;
  const fits = own.filter(
    ({ unit, upTo }) =>
      upTo === undefined || (amount !== undefined && unit === amount.unit && amount.value <= upTo),
  );
  if (fits.some(({ approvedBy }) => !approvedBy)) return undefined;
  const [asks] = fits;
  if (asks) return `This ${kind.replace('-', ' ')} needs a yes from ${asks.approvedBy} first.`;
  const most = own.find(({ upTo }) => upTo !== undefined);
  return `Your policy allows a ${kind.replace('-', ' ')} up to ${most?.upTo} ${most?.unit === 'amount' ? currency : most?.unit === 'percent' ? '%' : (most?.unit ?? '')} for a ${tier} customer.`;
}

function tierOf(field = ''): Tier {
  const words = field.toLowerCase();
  return (['enterprise', 'business', 'free'] as const).find((tier) => words.includes(tier)) ?? 'standard';
}
