import { describe, expect, test } from 'vitest';
import { verify } from './verify';

const draft = {
  before: 'Hi Ann. Bye.',
  start: 8,
  end: 8,
  inserted: 'One.\n\n- two\n- three\n\nFour.',
  inline: false,
};

describe('a draft read back', () => {
  test.each([
    ['in its own paragraphs', 'Hi Ann.\n\nOne.\n\n- two\n- three\n\nFour.\n\nBye.', 'whole'],
    ['running on in the line of the caret', 'Hi Ann. One.\n\n- two\n- three\n\nFour. Bye.', 'whole'],
    ['as lines without list signs', 'Hi Ann.\nOne.\ntwo\nthree\nFour.\nBye.', 'whole'],
    ['not there', 'Hi Ann. Bye.', 'unchanged'],
    ['twice', 'Hi Ann.\nOne.\ntwo\nthree\nFour.\nOne.\ntwo\nthree\nFour.\nBye.', 'damaged'],
    ['half', 'Hi Ann.\nOne.\nBye.', 'damaged'],
    ['in another order', 'Hi Ann.\nOne.\nthree\ntwo\nFour.\nBye.', 'damaged'],
    ['as one run-on line', 'Hi Ann. One. two three Four. Bye.', 'damaged'],
    ['with the words before it changed', 'Ho Ann.\nOne.\ntwo\nthree\nFour.\nBye.', 'damaged'],
    ['with the words after it gone', 'Hi Ann.\nOne.\ntwo\nthree\nFour.', 'damaged'],
  ] as const)('%s', (_, after, verdict) => {
    expect(verify(after, draft)).toBe(verdict);
  });
});

describe('a fix read back', () => {
  const fix = { before: 'We try soon.\nBye.', start: 7, end: 11, inserted: 'on Friday', inline: true };
  test.each([
    ['We try on Friday.\nBye.', 'whole'],
    ['We tryon Friday.\nBye.', 'damaged'],
    ['We try\non Friday.\nBye.', 'damaged'],
    ['We try soon.\nBye.', 'unchanged'],
  ] as const)('%j is %s', (after, verdict) => {
    expect(verify(after, fix)).toBe(verdict);
  });
});

test('words glued to those beside them are no draft on its own lines', () => {
  const place = {
    before: 'One. Two.',
    start: 5,
    end: 5,
    inserted: 'Dear Ann,\n\nToday.',
    inline: false,
    apart: true,
  };
  expect(verify('One.\n\nDear Ann,\n\nToday.\n\nTwo.', place)).toBe('whole');
  expect(verify('One. Dear Ann,\n\nToday. Two.', place)).toBe('whole');
  expect(verify('One.\n\nDear Ann,\n\nToday.Two.', place)).toBe('damaged');
  expect(verify('One.Dear Ann,\n\nToday.\n\nTwo.', place)).toBe('damaged');
});
