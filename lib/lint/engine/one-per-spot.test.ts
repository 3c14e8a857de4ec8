import { expect, test } from 'vitest';
import { lint } from '../index';

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
