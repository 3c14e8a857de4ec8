import { type PersonalDataSpan, spansOf } from '../personal-data';

const digits = /(?<![\d+.,])\d(?:[ -]?\d){11,18}(?![\d]|[.,]\d)/g;
// American Express, Diners, JCB, Visa, Maestro, Mastercard, Discover, UnionPay, UATP.
const network =
  /^(?:1\d{14}|3(?:0[0-5]|[689]\d)\d{11,16}|3[47]\d{13}|35\d{14}|(?:2131|1800)\d{11}|4\d{12}(?:\d{3}){0,2}|5\d{15}|2[2-7]\d{14}|(?:50|5[6-9]|6\d)\d{10,17}|81\d{14,17})$/;

/** Card numbers: a network's prefix and length, and the check digit. */
export const findCards = (text: string): PersonalDataSpan[] =>
  spansOf(text, digits, 'card', (value) => {
    const plain = value.replace(/\D/g, '');
    return network.test(plain) && hasLuhnDigit(plain);
  });

export function hasLuhnDigit(digitsOnly: string): boolean {
  let sum = 0;
  for (let index = 0; index < digitsOnly.length; index++) {
    let digit = Number(digitsOnly[digitsOnly.length - 1 - index]);
    if (index % 2 === 1) digit = digit > 4 ? digit * 2 - 9 : digit * 2;
    sum += digit;
  }
  return sum % 10 === 0 && !/^(\d)\1*$/.test(digitsOnly);
}
