import { expect, test } from 'vitest';
import { nounPhrase } from './second-person';

test.each([
  'the update on Monday half of your monthly reports',
  'the dogs that haven’t been allowed',
  'the aid that cannot be repaired in time',
  'the update has broken our exports',
])('%s does not stand in a sentence', (text) => {
  expect(nounPhrase(text)).toBeUndefined();
});

test.each([
  ['six months of wrong reports', 'six months of wrong reports'],
  ['the version 9', 'version 9'],
  ['my locked account', 'your locked account'],
  ['the invoice 4471 that bills me for 340 seats', 'invoice 4471'],
])('%s stands as %s', (text, said) => {
  expect(nounPhrase(text)).toBe(said);
});
