import { isValidIBAN } from 'ibantools';
import { type PersonalDataSpan, spansOf } from '../personal-data';

const ibanStart = /(?<![A-Za-z0-9])[A-Za-z]{2}\d{2}(?=[ -]?[A-Za-z0-9])/g;
const named =
  /(?<!\p{L})(?:(?:bank )?(?:account|acct|a\/c)(?: (?:number|no|num|nr|#))?|konto(?:nummer|nr)?|numéro de compte|(?:número|n[uú]m) de cuenta|sort[- ]?code|routing(?: number)?|bsb|blz|bankleitzahl|iban|bic|swift)(?!\p{L})(?:\s{0,3}(?:is|are|ist|code|no|nr|number|[.:#=()-])){0,4}\s{0,3}(?<value>[A-Z]{4}[A-Z]{2}[A-Z0-9]{2}(?:[A-Z0-9]{3})?|\d(?:[ -]?\d){4,19})(?![\p{L}\d])/dgiu;
// Called an IBAN, and mistyped: still an account.
const saidIban =
  /(?<!\p{L})iban(?!\p{L})(?:\s{0,3}(?:is|ist|no|nr|number|[.:#=()-])){0,4}\s{0,3}(?<value>[A-Z]{2}\d\d(?:[ -]?[A-Z0-9]{1,4}){2,8})(?![\p{L}\d])/dgiu;
const wallet =
  /(?<![A-Za-z0-9])(?:bc1[a-z0-9]{25,71}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|0x[0-9a-fA-F]{40})(?![A-Za-z0-9])/g;
const longestIban = 34;

/** IBAN by country, length and check digits; account numbers that are named as such; coin wallets. */
export const findAccounts = (text: string): PersonalDataSpan[] => [
  ...findIbans(text),
  ...spansOf(text, saidIban, 'account'),
  ...spansOf(text, named, 'account', (value) => /\d/.test(value) || /^[A-Z]+$/.test(value)),
  ...spansOf(text, wallet, 'account', (value) => /\d/.test(value) && /[A-Za-z]/.test(value)),
];

function findIbans(text: string): PersonalDataSpan[] {
  const spans: PersonalDataSpan[] = [];
  for (const { index: start } of text.matchAll(ibanStart)) {
    const end = ibanEnd(text, start);
    if (end !== undefined) spans.push({ start, end, kind: 'account' });
  }
  return spans;
}

/** The longest valid number from here on: groups are parted by blanks, and words may follow. */
function ibanEnd(text: string, start: number): number | undefined {
  let plain = '';
  let found: number | undefined;
  for (let end = start; end < text.length && plain.length < longestIban; end++) {
    const unit = text[end]!;
    if (/[A-Za-z0-9]/.test(unit)) plain += unit;
    else if (!/[ -]/.test(unit) || !/[A-Za-z0-9]/.test(text[end + 1] ?? '')) break;
    const isWhole = !/[A-Za-z0-9]/.test(text[end + 1] ?? '');
    if (plain.length > 14 && isWhole && isOneCase(plain) && isValidIBAN(plain.toUpperCase())) found = end + 1;
  }
  return found;
}

const isOneCase = (value: string): boolean => value === value.toUpperCase() || value === value.toLowerCase();
