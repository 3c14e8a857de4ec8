import { expect, test } from 'vitest';
import { lint } from '../lint';
import { principlesOf } from './principles-of';

const judged = (text: string) => lint(text).principles;

test('an e-mail owes all five, a first acknowledgement neither the cause nor the plan', () => {
  const principles = judged('Hello Ada,\n\nI have read your message. I will write to you by 16:00 today.');
  expect(principlesOf('email', principles)).toHaveLength(5);
  expect(principlesOf('first-acknowledgement', principles).map(({ id }) => id)).toEqual([
    'acknowledges',
    'keepable',
    'next-step',
  ]);
});

test('what is broken shows in any type', () => {
  const principles = judged('We are sorry if you feel that mistakes were made. It is your own fault.');
  const broken = principles.filter(({ state }) => state === 'broken').map(({ id }) => id);
  expect(broken).not.toHaveLength(0);
  expect(principlesOf('no-news-update', principles).map(({ id }) => id)).toEqual(
    expect.arrayContaining(broken),
  );
});
