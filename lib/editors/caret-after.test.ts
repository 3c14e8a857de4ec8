import { describe, expect, test } from 'vitest';
import { endOfInserted } from './caret-after';

const place = (before: string, old: string, inserted: string) => {
  const start = before.indexOf(old);
  return { before, start, end: start + old.length, inserted, inline: false };
};

describe('the end of what was inserted', () => {
  test.each([
    [
      'within a line',
      'One. Two.\n\nThree.',
      'Two.',
      'Dear Ann,\n\nToday.',
      'One.\n\nDear Ann,\n\nToday.|\n\nThree.',
    ],
    ['at the end', 'One.', 'One.', 'So.\n\n- a\n- b', 'So.\n\n- a\n- b|'],
    ['however the editor spaces it', 'One.\n\n- x\n- y', 'One.', 'So.', 'So.|\n\n\n1. x\n2. y'],
    ['where words went away', 'One of two.', 'of ', '', 'One |two.'],
    ['where the same word follows', 'go go go', 'go', 'go', 'go| go go'],
  ])('%s', (_, before, old, inserted, expected) => {
    const now = expected.replace('|', '');
    expect(endOfInserted(now, place(before, old, inserted))).toBe(expected.indexOf('|'));
  });
});
