import { expect, test } from 'vitest';
import type { Finding } from '../finding';
import { lint } from '../index';
import { onePerSpot } from './one-per-spot';

const rulesOf = (text: string, muted: string[] = []): string[] =>
  lint(text, { muted }).findings.map(({ rule }) => rule);

test('a phrase that is wrong in two ways is one finding: the graver, then the longer', () => {
  expect(rulesOf('Your feedback is important to us.')).toEqual(['stock-empathy']);
  expect(rulesOf('We will reply in due course.')).toEqual(['jargon']);
});

test('where the one is muted, the other speaks', () => {
  expect(rulesOf('Your feedback is important to us.', ['stock-empathy'])).toEqual(['robotic']);
});

test('two phrases side by side are two findings', () => {
  expect(rulesOf('Hopefully we can expedite it.')).toEqual(['hedging', 'jargon']);
});

const found = (rule: string, start: number, end: number, level: Finding['level'] = 'hint'): Finding => ({
  rule,
  level,
  start,
  end,
  message: '',
  rewrites: [],
});

test('in a chain only what overlaps a kept one goes', () => {
  const chain = [found('robotic', 0, 10), found('jargon', 8, 20), found('stock-empathy', 18, 40, 'warning')];
  expect(onePerSpot(chain)).toEqual([chain[0], chain[2]]);
});

test('a short find of a rule does not hide its longer one', () => {
  const nested = [found('robotic', 0, 40), found('robotic', 5, 8), found('jargon', 20, 28)];
  expect(onePerSpot(nested)).toEqual(nested.slice(0, 2));
});
