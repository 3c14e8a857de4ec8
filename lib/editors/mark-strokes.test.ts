import { expect, test } from 'vitest';
import { strokesOf } from './mark-strokes';
import type { MarkLevel } from './marks';

const cut = (start: number, end: number, level: MarkLevel) => ({ mark: { start, end, level }, start, end });
const drawn = (...cuts: ReturnType<typeof cut>[]) =>
  strokesOf(cuts).map(({ level, start, end, marks }) => [level, start, end, marks.length]);

test('the gravest wins, whichever comes first and wherever it begins', () => {
  const both = [cut(0, 10, 'warning'), cut(0, 10, 'error')] as const;
  expect(drawn(...both)).toEqual([['error', 0, 10, 2]]);
  expect(drawn(both[1], both[0])).toEqual([['error', 0, 10, 2]]);
  expect(drawn(cut(0, 10, 'hint'), cut(3, 5, 'error'))).toEqual([
    ['hint', 0, 3, 1],
    ['error', 3, 5, 2],
    ['hint', 5, 10, 1],
  ]);
  expect(drawn(cut(0, 6, 'warning'), cut(4, 9, 'hint'))).toEqual([
    ['warning', 0, 4, 1],
    ['warning', 4, 6, 2],
    ['hint', 6, 9, 1],
  ]);
});

test('marks side by side stay apart, and nothing is drawn between them', () => {
  expect(drawn(cut(5, 8, 'hint'), cut(0, 2, 'error'), cut(2, 3, 'warning'))).toEqual([
    ['error', 0, 2, 1],
    ['warning', 2, 3, 1],
    ['hint', 5, 8, 1],
  ]);
  expect(drawn()).toEqual([]);
});
