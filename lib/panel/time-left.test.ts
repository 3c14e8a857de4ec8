import { expect, test } from 'vitest';
import { minutesUntil, roughDuration } from './time-left';

test.each([
  [0, '0 min'],
  [59, '59 min'],
  [60, '1 h'],
  [-90, '1 h'],
  [47 * 60, '47 h'],
  [48 * 60, '2 days'],
])('%i minutes are said as %s', (minutes, words) => {
  expect(roughDuration(minutes)).toBe(words);
});

test('a moment that is no date has no time left', () => {
  const now = new Date('2026-11-02T10:00:00Z');
  expect(minutesUntil('soon', now)).toBeUndefined();
  expect(minutesUntil('2026-11-02T10:11:30Z', now)).toBe(11);
  expect(minutesUntil('2026-11-02T09:50:00Z', now)).toBe(-10);
});
