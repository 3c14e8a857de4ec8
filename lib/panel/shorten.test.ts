import { expect, test } from 'vitest';
import { shorten } from './shorten';

test.each([
  ['short ones stay', 'We lost it.', 'We lost it.'],
  ['no word is cut', `${'word '.repeat(17)}catalogue`, `${'word '.repeat(17).trim()}…`],
  ['but one that has no end', 'w'.repeat(200), `${'w'.repeat(89)}…`],
])('%s', (_, words, shown) => {
  expect(shorten(words)).toBe(shown);
});
