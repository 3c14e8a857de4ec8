import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { paceChecks } from './check-pace';

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Types keys at these moments; answers when the text was checked. */
function typed(moments: readonly number[], length: number): number[] {
  const start = Date.now();
  const checks: number[] = [];
  const pace = paceChecks(null, () => checks.push(Date.now() - start));
  for (const moment of moments) {
    vi.advanceTimersByTime(moment - (Date.now() - start));
    pace.soon(length);
  }
  vi.advanceTimersByTime(2000);
  return checks;
}

test.each([
  ['a burst is checked once', [0, 10, 20], 300, [40]],
  ['each key of a usual text soon after it', [0, 90, 180], 300, [40, 130, 220]],
  ['a long text in a pause', [0, 90, 180], 20_000, [300]],
  [
    'but not after the longest wait',
    Array.from({ length: 20 }, (_, key) => key * 90),
    20_000,
    [660, 1380, 1830],
  ],
] as const)('%s', (_, moments, length, checks) => {
  expect(typed(moments, length)).toEqual(checks);
});

test('what is checked at once is not checked again', () => {
  const check = vi.fn();
  const pace = paceChecks(null, check);
  pace.soon(300);
  expect(pace.drop()).toBe(true);
  expect(pace.drop()).toBe(false);
  vi.advanceTimersByTime(2000);
  expect(check).not.toHaveBeenCalled();
});
