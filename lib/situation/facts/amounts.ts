import type { Situation } from '../situation';
import { evidence, type Reading } from '../text/reading';

const number = "\\d{1,3}(?:[,. ’']\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const currency =
  '(?:eur|euros?|usd|dollars?|bucks|gbp|pounds?|quid|chf|francs?|inr|rupees?|rs\\.?|yen|jpy|cad|aud|sek|nok|dkk|kr|kronor|pln|zl|złoty)';
const amount = new RegExp(
  `(?:us|au|ca)?[$€£₹¥] ?(?:${number})(?: ?(?:k|m|million|thousand|bn))?(?![\\d\\p{L}])|(?<![\\p{L}])(?:rs\\.?|inr|eur|usd|gbp|chf) ?(?:${number})(?![\\d])|(?<![\\p{L}\\d.,])(?:${number})(?: ?[€£$]| ?k?\\s?${currency}(?!\\p{L}))|(?<![\\p{L}\\d])\\d+k (?:of|in|worth)`,
  'giu',
);

/** What the sum is, told by the words nearest to it. */
const meanings: [RegExp, string][] = [
  [/\b(?:offer|credit|voucher|goodwill|gesture)\w*/, 'offered'],
  [/\b(?:refund|money back|return|reimburs|back|owe)\w*/, 'asked back'],
  [/\b(?:hotel|taxi|pocket|cost|costs|spent|repair|mobile data|expenses?)\b/, 'cost to the customer'],
  [/\b(?:lose|losing|lost|loss|damage|deposit)\b/, 'at stake'],
  [/\b(?:charged|charge|took|taken|debited|billed|invoice|bill|fee)\b/, 'charged'],
  [/\b(?:transfer|payment)\b/, 'payment'],
  [
    /\b(?:an? hour|per hour|an? day|per day|a year|a month|per month|per year|plan|price|goes from)\b/,
    'price or rate',
  ],
  [/\b(?:paid|pay|bought|order|ordered|worth)\b/, 'paid'],
];

export function findAmounts(readings: readonly Reading[]): Situation['facts']['amounts'] {
  const found: Situation['facts']['amounts'] = [];
  for (const { sentences } of readings) {
    for (const sentence of sentences) {
      for (const match of sentence.raw.matchAll(amount)) {
        const text = match[0].replace(/ (?:of|in|worth)$/i, '').trim();
        if (found.some((one) => one.text === text)) continue;
        const near = sentence.lower.slice(Math.max(0, match.index - 60), match.index + match[0].length + 40);
        const meaning = meanings.find(([pattern]) => pattern.test(near))?.[1] ?? 'named';
        found.push({ text, meaning, evidence: evidence(sentence, match.index) });
      }
    }
  }
  return found.slice(0, 12);
}

/** "£41,500" → 41500. Decimal commas count as decimals only with one or two digits behind. */
export function amountValue(text: string): number {
  const digits = text.match(/\d[\d.,’' ]*/)?.[0].trim() ?? '0';
  const plain = digits.replace(/[,.’' ](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const factor = /\d ?k\b/i.test(text)
    ? 1000
    : /million|\dm\b/i.test(text)
      ? 1_000_000
      : /thousand/i.test(text)
        ? 1000
        : 1;
  return Number.parseFloat(plain) * factor || 0;
}
