import fc from 'fast-check';
import { expect, test } from 'vitest';
import { applyEdits, findEdit, shiftSpans } from './spans';

test('an edit between two texts leads from one to the other', () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (before, after) => {
      expect(applyEdits(before, [findEdit(before, after)])).toBe(after);
    }),
  );
});

const text = 'one two three';
const two = [{ start: 4, end: 7 }];
test.each([
  ['before it, it moves', 'so one two three', { start: 7, end: 10 }],
  ['behind it, it stays', 'one two three four', { start: 4, end: 7 }],
  ['inside it, it stretches', 'one twwo three', { start: 4, end: 8 }],
  ['over its end, it keeps what is left', 'one txree', { start: 4, end: 5 }],
])('a span and an edit %s', (_, after, expected) => {
  expect(shiftSpans(two, findEdit(text, after))).toEqual([expected]);
});

test('a span whose words are gone goes with them', () => {
  expect(shiftSpans(two, { start: 3, end: 7, inserted: '' })).toEqual([]);
});

test('spans stay inside the text whatever is edited', () => {
  fc.assert(
    fc.property(
      fc.string({ maxLength: 20 }),
      fc.nat(20),
      fc.nat(20),
      fc.string(),
      (before, one, other, after) => {
        const [start, end] = [
          Math.min(one, other, before.length),
          Math.min(Math.max(one, other), before.length),
        ];
        for (const span of shiftSpans([{ start, end }], findEdit(before, after))) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeLessThanOrEqual(after.length);
          expect(span.start).toBeLessThanOrEqual(span.end);
        }
      },
    ),
  );
});
