import { expect, test } from 'vitest';
import { lint, principles } from './index';

const good = `Hello Dana,

You lost two reports and waited three days for an answer. We deleted them in an update last Monday. I am restoring both
reports now. From now on every export is copied before an update. I will write to you by 3 pm today, restored or not.

Sam`;

const judged = (text: string) =>
  Object.fromEntries(
    lint(text).principles.map(({ id, state, span, message }) => [
      id,
      { state, words: span && text.slice(span.start, span.end), message },
    ]),
  );

test('each principle that is met names its sentence', () => {
  const found = judged(good);
  expect(Object.keys(found)).toEqual(principles.map(({ id }) => id));
  expect(Object.values(found).map(({ state }) => state)).toEqual(Array(5).fill('met'));
  expect(found.acknowledges?.words).toBe('You lost two reports and waited three days for an answer.');
  expect(found.owns?.words).toBe('We deleted them in an update last Monday.');
  expect(found['now-and-lasting']?.message).toBe('Says what happens now, and what changes for good.');
  expect(found['next-step']?.words).toBe('I will write to you by 3 pm today, restored or not.');
});

test('each that is missing says what is missing, and each that is broken names the words that break it', () => {
  const found = judged('Hello Dana,\n\nThe export runs every night at two.');
  for (const { state, words, message } of Object.values(found)) {
    expect([state, words]).toEqual(['missing', undefined]);
    expect(message).toMatch(/^No/);
  }
  const broken = judged('We are sorry for any inconvenience. It will definitely be fixed by Friday.');
  expect(broken.acknowledges).toMatchObject({
    state: 'broken',
    words: expect.stringContaining('inconvenience'),
  });
  expect(broken.keepable).toMatchObject({ state: 'broken', words: expect.stringContaining('definitely') });
});

test('now without for good is met, and says what is still to say', () => {
  const found = judged('I am restoring both reports now.');
  expect(found['now-and-lasting']).toMatchObject({
    state: 'met',
    message: 'Says what happens now. What changes for good is not said yet.',
  });
});

test('an empty text breaks nothing', () => {
  expect(Object.values(judged('')).map(({ state }) => state)).toEqual(Array(5).fill('empty'));
});
