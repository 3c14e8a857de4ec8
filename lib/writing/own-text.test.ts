import { expect, test } from 'vitest';
import { lint } from '../lint';
import { coachOwnText } from './own-text';
import { samples } from './samples';

const { thread, situation } = samples.find(({ name }) => name === 'corrupted-reports')!;
const coach = (text: string) => coachOwnText(text, lint(text, { thread }), situation);

test('an error comes first', () => {
  const text = 'Hello Dana,\n\nWe apologize for any inconvenience. I will write to you tomorrow by noon.';
  const { change } = coach(text);
  expect(text.slice(change!.start, change!.end)).toContain('any inconvenience');
});

test('what is strong is said, on its passage', () => {
  const text =
    'Hello Dana,\n\nYou had to explain six months of wrong reports three times. We failed to act on it. I will write to you by noon tomorrow with what I have found, and by Friday I will tell you more.';
  const { strong } = coach(text);
  expect(strong.length).toBeGreaterThan(0);
  for (const { start, end } of strong) expect(text.slice(start, end).length).toBeGreaterThan(5);
});

test('nothing typed, nothing coached', () => {
  expect(coach('').change).toBeUndefined();
});

test('an apology for any inconvenience is never praised, and a note to colleagues is left alone', () => {
  const text =
    'Hello Dana,\n\nWe are sorry that we caused you any inconvenience. I will write by noon tomorrow.';
  const { strong } = coach(text);
  expect(strong.map(({ start, end }) => text.slice(start, end)).join(' ')).not.toContain('inconvenience');
  expect(coachOwnText(text, lint(text, { thread }), situation, 'note')).toEqual({ strong: [] });
});

test('what everybody writes is not praised', () => {
  const { strong } = coach('Hello Dana,\n\nWe are doing our best. We take this very seriously.');
  expect(strong).toEqual([]);
});

test('an acknowledgement that is missing comes with what the thread has for it', () => {
  const { change } = coach(
    'Hello Dana,\n\nI am looking at the log today. I will write to you by noon tomorrow.',
  );
  expect(change?.note).toContain('six months of wrong reports');
});
