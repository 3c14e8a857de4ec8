import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js';
import { type PersonalDataSpan, spansOf } from '../personal-data';

const label = String.raw`phone|telephone|tele?f[oó]n[oe]?|téléphone|tel|tél|mobile?|m[oó]vil|celular|cellulare|cell|fax|handy|rufnummer|call(?: me| us)?(?: back)?(?: at| on)?|(?:reach|text|answering)(?: (?:me|us|them|him|her))? (?:at|on)|ring|desk|office|whatsapp|sms|contact|numéro|my (?:\p{L}+ ){0,2}number|puhelin|puh|tlf|mob|телефон|电话|電話|전화`;
const labelled = new RegExp(
  `(?<!\\p{L})(?:${label})(?!\\p{L})(?:\\s{0,3}(?:number|no\\.?|nr\\.?|nummer|is|ist|was|at|on|me|to|[:#=.\\-–])){0,4}\\s{0,3}(?<value>\\+?\\(?\\d[\\d\\s()./–-]{5,18}\\d(?:\\s?(?:x|ext\\.?)\\s?\\d{1,6})?)(?![\\d\\p{L}])`,
  'dgiu',
);
// Written as a phone number is: with a plus, a nought or an area code in brackets before, in groups.
const grouped =
  /(?<![\p{L}\d+#]|\d[.,/ -]|[A-Z]{2}\d\d )(?:(?:\+|00)[1-9]\d{0,3}[ ./-]?(?:\(\d{1,5}\)[ ./-]?)?\d{1,5}(?:[ ./-]?\d{2,5}){1,5}|\(\d{2,5}\)[ ./-]?\d{2,5}(?:[ ./-]?\d{2,5}){0,3}|0\d{1,4}[ ./-]\d{2,8}(?:[ ./-]\d{2,5}){0,3}|0\d{8,11}|(?:1[ .-])?\d{3}([ .-])\d{3}\1\d{4}|\d\d([.-])\d\d\2\d\d\2\d\d)(?:\s?(?:x|ext\.?)\s?\d{1,6})?(?![\p{L}\d]|[.,/-]\d)/giu;
const labelledAfter =
  /(?<![\p{L}\d.+#]|\d[,/-])(?<value>\+?\(?\d[\d ()./-]{5,18}\d)(?=\s?[-–(]\s?(?:mobile?|cell|office|home|work|fax|tel|phone|desk)(?!\p{L}))/dgiu;
const otherNumber =
  /(?:order|invoice|ticket|case|tracking|reference|ref|customer|policy|serial|article|item|parcel|bestell\p{L}*|rechnung\p{L}*|auftrag\p{L}*|kunden\p{L}*|vorgang\p{L}*|commande|pedido|ordine|#|no\.|nr\.)[\s\p{L}.:#-]{0,14}$/iu;
const money = /(?:[$€£¥₹]|USD|EUR|GBP|CHF|INR)\s?$/;
const amount = /^\d{1,3}(?:[ .]\d{3})*[.,]\d\d$/;
const dateOrTime =
  /^(?:(?:19|20)\d\d[ ./-]\d{1,2}[ ./-]\d{1,2}|\d{1,2}[./-]\d{1,2}[./-](?:19|20)?\d\d)(?:$|[ ,T]+\d{1,2}(?:[:.]|$))|^\d{1,3}(?:\.\d{1,3}){2,3}$/;

/** Phone numbers: by the numbering plans, by their label, and by how they are written. */
export function findPhones(text: string, countries: string[]): PersonalDataSpan[] {
  const spans = [
    ...spansOf(text, labelled, 'phone', (value) => isPhoneLength(value) && !dateOrTime.test(value)),
    ...spansOf(text, labelledAfter, 'phone', isPhoneLength),
    ...spansOf(text, grouped, 'phone', (value) => isPhoneLength(value) && !dateOrTime.test(value)),
    ...countries
      .filter((country): country is CountryCode => isSupportedCountry(country))
      .flatMap((country) => inPlan(text, country)),
  ];
  return spans.filter(({ start, end }) => {
    const before = text.slice(Math.max(0, start - 40), start);
    return !otherNumber.test(before) && !money.test(before) && !amount.test(text.slice(start, end));
  });
}

const digitRun = /[+(]?\d[\d\s()./+-]{5,}\d/g;
const longestRun = 60;

/** Asks the numbering plan about each short run of digits; long ones are tables, and would take it seconds. */
function inPlan(text: string, country: CountryCode): PersonalDataSpan[] {
  return [...text.matchAll(digitRun)]
    .filter(({ 0: run }) => run.length <= longestRun)
    .flatMap(({ 0: run, index }) =>
      findPhoneNumbersInText(run, country).map(({ startsAt, endsAt }) => ({
        start: index + startsAt,
        end: index + endsAt,
        kind: 'phone' as const,
      })),
    )
    .filter(({ start, end }) => isWrittenAsPhone(text.slice(start, end)))
    .filter(({ start, end }) => !/[\p{L}\d]/u.test(`${text[start - 1] ?? ''}${text[end] ?? ''}`));
}

/** A short or bare number is a telephone only with a plus, a nought or a bracket before it: dates and order numbers fit plans too. */
function isWrittenAsPhone(value: string): boolean {
  if (dateOrTime.test(value)) return false;
  if (/^[+0(]/.test(value)) return value.replace(/\D/g, '').length >= 7;
  return /\D/.test(value) && value.replace(/\D/g, '').length >= 9;
}

function isPhoneLength(value: string): boolean {
  const digits = value.replace(/\s?(?:x|ext).*$/i, '').replace(/\D/g, '').length;
  return digits >= 7 && digits <= 15;
}
