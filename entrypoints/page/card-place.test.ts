import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placeCard } from './card-place';

const view = { width: 800, height: 600 };
const card = { width: 320, height: 150 };
const line = (top: number, left = 40) => ({ left, right: left + 60, top, bottom: top + 20 });

test('below the words, above them where there is no room', () => {
  expect(placeCard([line(100)], undefined, card, view)).toEqual({ left: 40, top: 128 });
  expect(placeCard([line(540)], undefined, card, view)).toEqual({ left: 40, top: 382 });
  expect(placeCard([line(100, 700)], undefined, card, view).left).toBe(472);
});

test('the line that is typed just below the words stays free', () => {
  expect(placeCard([line(300)], line(330), card, view).top).toBe(142);
  expect(placeCard([line(100)], line(120), card, view).top).toBe(148); // No room above: below that line.
});

test('a button below the words stays free where there is room above', () => {
  const send = { left: 40, right: 120, top: 360, bottom: 390 };
  expect(placeCard([line(300)], undefined, card, view, [send]).top).toBe(142);
  expect(placeCard([line(300)], undefined, card, view, [{ ...send, left: 600, right: 700 }]).top).toBe(328);
  expect(placeCard([line(100)], undefined, card, view, [{ ...send, top: 200, bottom: 230 }]).top).toBe(128); // No room above.
});

test('whatever the words, the card is in the window and off the line that is typed, wherever there is room for that', () => {
  const top = fc.integer({ min: 0, max: 580 });
  fc.assert(
    fc.property(top, top, fc.integer({ min: 40, max: 260 }), (words, typed, height) => {
      const caret = line(typed);
      const at = placeCard([line(words)], caret, { width: 320, height }, view).top;
      expect(at).toBeGreaterThanOrEqual(0);
      expect(at + height).toBeLessThanOrEqual(view.height);
      expect(at >= caret.bottom || at + height <= caret.top).toBe(true);
    }),
  );
});
