import type { Attack } from './attacks';

const sentence = 900; // Characters; a longer one is cut.

/** A text of about `length` characters, no two sentences of it alike: a checker that remembers them gains nothing. */
export function textOf(length: number, make: (index: number) => string): string {
  const parts: string[] = [];
  for (let index = 0, done = 0; done < length; index++) {
    const part = make(index);
    parts.push(part);
    done += part.length;
  }
  return parts.join('');
}

export const attackText = (attack: Attack, length: number): string => {
  const words = attack(sentence);
  return textOf(length, (index) => `${words} ${index}.\n`);
};

const run =
  (unit: string) =>
  (length: number): string =>
    unit.repeat(Math.ceil(length / unit.length));
const lines =
  (unit: string) =>
  (length: number): string =>
    textOf(length, (index) => `${unit}${index}\n`);

/** Pastes that are nobody's reply, by what they are made of. */
export const shapes: Readonly<Record<string, (length: number) => string>> = {
  'one word': run('a'),
  spaces: run(' '),
  'line breaks': run('\n'),
  'Windows line breaks': run('\r\n'),
  'full stops': run('.'),
  'quotation marks': run('"'),
  'opening quotation marks': run('“'),
  backticks: run('`'),
  'opening brackets': run('['),
  'marks of gaps': run('⟦'),
  emoji: run('👩‍👩‍👧 '),
  'combining marks': run('\u0301'),
  'right to left': lines('אנחנו מצטערים על התקלה '),
  'lone surrogates': run('\ud83d'),
  digits: run('1,'),
  'a link without end': (length) => `https://example.com/${'.'.repeat(length)}`,
  links: lines('https://example.com/'),
  addresses: run('a.a@'),
  'quoted lines': lines('> we apologize for any inconvenience '),
  'an open code fence': (length) => `\`\`\`\n${lines('x ')(length)}`,
  'code fences': run('```\n'),
  'sign-offs': run('Kind regards,\nSam\n'),
  'sign-offs between blank lines': run(`Thanks,\n${'\n'.repeat(40)}`),
  'mail headers': run('From: a\nTo: b\n'),
  'half mail headers': run('From: a\n'),
  greetings: run('Hi Dana,\n'),
  'list items': lines('- we are sorry for any inconvenience '),
  abbreviations: run('e.g. '),
  'one sentence of words': run('the and you have been to '),
  'no spaces after stops': run('sorry.for.any.'),
};
