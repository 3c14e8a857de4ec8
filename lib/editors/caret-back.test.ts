import { describe, expect, test } from 'vitest';
import { caretShift } from './caret-back';

describe('how far a caret moves', () => {
  const parts = [
    { start: 10, end: 18, text: 'use' },
    { start: 30, end: 37, text: 'take' },
  ];

  test.each([
    ['before all that changes', 4, 0],
    ['right before a part', 10, 0],
    ['within words that went away', 12, undefined],
    ['right behind a part', 18, -5],
    ['between two parts', 25, -5],
    ['behind all of them', 40, -8],
  ])('%s', (_, offset, expected) => expect(caretShift(offset, parts, -8)).toBe(expected));
});
