import { expect, test } from 'vitest';
import { lint } from '../index';
import type { TeamRule } from '../team-rule';

const rule = (phrase: string, replacement?: string): TeamRule => ({
  id: 'team-one',
  phrase,
  replacement,
  level: 'warning',
  reason: '',
});
const marked = (text: string, phrase: string, replacement?: string) =>
  lint(text, { teamRules: [rule(phrase, replacement)] })
    .findings.filter(({ rule }) => rule === 'team-one')
    .map(({ start, end }) => text.slice(start, end));

test.each([
  ['above a name', 'It is fixed now.\n\nCheers,\nSam', 'Cheers', ['Cheers']],
  ['without a name', 'It is fixed now.\n\nCheers!', 'Cheers', ['Cheers']],
  ['several words', 'It is fixed now.\n\nKind regards\nSam Okafor', 'kind regards', ['Kind regards']],
  ['words that no list knows', 'It is fixed now.\n\nOver and out,\nSam', 'over and out', ['Over and out']],
  ['the greeting', 'Hiya Mira,\n\nit is fixed now.', 'hiya', ['Hiya']],
  ['no name below', 'It is fixed now.\n\nCheers,\nSam Okafor', 'Okafor', []],
  ['no quote', 'It is fixed now.\n\nOn Monday you wrote:\n> Cheers,\n> Mira', 'Cheers', []],
])('a team has a say in greeting and sign-off: %s', (_, text, phrase, words) => {
  expect(marked(text, phrase)).toEqual(words);
});

test('its replacement stands where the parting words are', () => {
  const text = 'It is fixed now.\n\nCheers,\nSam';
  const found = lint(text, { teamRules: [rule('cheers', 'kind regards')] }).findings.find(
    ({ rule }) => rule === 'team-one',
  );
  expect(found?.rewrites).toEqual([{ start: 18, end: 24, text: 'Kind regards' }]);
});
