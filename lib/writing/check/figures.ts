import { type Spot, spotsOf } from './answer-finding';
import type { Known } from './known';

const figure = "\\d{1,3}(?:[,.’' ]\\d{3})+(?:[.,]\\d{1,2})?|\\d+(?:[.,]\\d{1,2})?";
const currency =
  '(?:eur|euros?|usd|us dollars?|dollars?|gbp|pounds?|chf|francs?|inr|rupees?|yen|jpy|cad|aud|sek|nok|dkk|pln|cents?)';
const money = new RegExp(
  `(?:us|au|ca)?[$€£₹¥] ?(?:${figure})(?: ?(?:k|m|million|thousand|bn)\\b)?|\\b(?:rs\\.?|inr|eur|usd|gbp|chf) ?(?:${figure})|(?<![\\d.,])(?:${figure}) ?(?:[€£$₹¥]|k?\\s?${currency}\\b)`,
  'giu',
);
const share = /(?<![\d.,])\d+(?:[.,]\d+)? ?(?:%|percent\b|per cent\b)/gi;
const id =
  /(?<![\p{L}\p{N}])#?(?:[A-Z]{1,8}[-_/]?(?=[A-Z\d-]*\d{2})[A-Z\d]+(?:-[A-Z\d]+)*|\d{5,}(?:-\d+)*|(?<=#)\d{2,})(?![\p{L}\p{N}])/gu;
const phone = /(?<![\p{L}\p{N}#.,$€£-])(?:\+\d|\(?0|1[- ]8|8[0-9]{2}[- ])[\d ()./-]{6,}\d/gu;

/** Amounts, shares, numbers and telephones that stand nowhere in the thread or your settings. */
export function findFigures(text: string, known: Known): Spot[] {
  const amounts = new Set([...known.everything.matchAll(money)].map(([words]) => amountOf(words)));
  // A customer may write "2 x 218" without a sign: the plain number counts too.
  for (const [words] of known.everything.matchAll(new RegExp(figure, 'g'))) amounts.add(amountOf(words));
  const shares = new Set([...known.everything.matchAll(share)].map(([words]) => amountOf(words)));
  const squeezed = known.everything.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
  const stands = (words: string) => squeezed.includes(words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ''));
  const sums = spotsOf(
    text,
    money,
    {
      rule: 'amount-unknown',
      level: 'error',
      message: 'This amount stands nowhere in the thread or your policy.',
    },
    (words) => !amounts.has(amountOf(words)),
  );
  const phones = spotsOf(
    text,
    phone,
    {
      rule: 'phone-unknown',
      level: 'error',
      message: 'This telephone number stands nowhere in the thread or your settings.',
    },
    (words) => words.replace(/\D/g, '').length > 6 && !/^\d{4}-\d\d-\d\d/.test(words) && !stands(words),
  );
  const ids = spotsOf(
    text,
    id,
    {
      rule: 'number-unknown',
      level: 'error',
      message: 'This number stands nowhere in the thread or your settings.',
    },
    (words) => !stands(words) && !usual.test(words),
  );
  return [
    ...sums,
    ...phones,
    ...spotsOf(
      text,
      share,
      {
        rule: 'share-unknown',
        level: 'warning',
        message: 'This share stands nowhere in the thread or your policy.',
      },
      (words) => !shares.has(amountOf(words)) && amountOf(words) !== 100,
    ),
    ...ids.filter(
      ({ start, end }) => ![...sums, ...phones].some((one) => start < one.end && one.start < end),
    ),
  ];
}

/** Names of standards, not of things of this customer's. */
const usual =
  /^(?:UTF-?\d+|ISO[-/]?\d+|COVID-19|MP[34]|H26[45]|SHA-?\d+|SEV-\d|AES-?\d+|RFC-?\d+|WIN\d+|HTTP\d?)$/i;

function amountOf(words: string): number {
  const digits = words.match(/\d[\d.,’' ]*/)?.[0].trim() ?? '0';
  const plain = digits.replace(/[,.’' ](?=\d{3}(?:\D|$))/g, '').replace(',', '.');
  const factor = /\d ?k\b|thousand/i.test(words) ? 1e3 : /million|\dm\b/i.test(words) ? 1e6 : 1;
  return Number.parseFloat(plain) * factor || 0;
}
