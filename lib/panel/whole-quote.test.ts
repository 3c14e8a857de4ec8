import { expect, test } from 'vitest';
import { wholeQuote } from './whole-quote';

test.each([
  [
    'from the start of its sentence',
    'Hello. File and log are attached.',
    'log are attached',
    'File and log are attached',
  ],
  ['as it is', 'Hello. The log is attached.', 'The log is attached.', 'The log is attached.'],
  ['on whole words', 'The catalogue is there.', 'log', 'The catalogue'],
  [
    'from the middle of a long sentence',
    'I sent you everything you asked for on Tuesday and the catalogue is attached.',
    'logue is attached',
    '…catalogue is attached',
  ],
  ['from the start of its line', 'Hello Sam,\nthe log is attached', 'log is attached', 'the log is attached'],
  ['words that are not in it', 'Other words.', 'the log', 'the log'],
])('%s', (_, text, quote, whole) => {
  expect(wholeQuote(text, quote)).toBe(whole);
});
