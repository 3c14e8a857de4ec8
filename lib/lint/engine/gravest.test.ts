import { expect, test } from 'vitest';
import type { Level } from '../finding';
import { gravest } from './gravest';

const all: [Level, number][] = [
  ['hint', 0],
  ['warning', 1],
  ['warning', 2],
  ['error', 3],
];
const numbers = (most: number) => gravest(all, most, ([level]) => level).map(([, number]) => number);

test('the gravest stay, of equal ones the first, each where it stood', () => {
  expect(numbers(4)).toEqual([0, 1, 2, 3]);
  expect(numbers(3)).toEqual([1, 2, 3]);
  expect(numbers(2)).toEqual([1, 3]);
  expect(numbers(0)).toEqual([]);
});
