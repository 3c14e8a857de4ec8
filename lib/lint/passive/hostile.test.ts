import fc from 'fast-check';
import { expect, test } from 'vitest';
import { modelText } from '../model/model-text';
import { findPassives } from './index';

const word = fc.constantFrom(
  ...[
    'is',
    'was',
    "it's",
    "isn't",
    'be',
    'been',
    'got',
    'not',
    'very',
    'sent',
    'deleted',
    'interested',
    'and',
    'by',
  ],
  ...[
    'the',
    'team',
    'we',
    'who',
    '?',
    '.',
    ',',
    '"',
    'attached',
    '🙂',
    'un-sent',
    "'s",
    'ed',
    'will',
    'have',
  ],
);
const anything = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(word, { maxLength: 60 }).map((words) => words.join(' ')),
);

test('marks lie inside the sentence, hold their participle and never repeat', () => {
  fc.assert(
    fc.property(anything, (text) => {
      for (const sentence of modelText(text).sentences) {
        const passives = findPassives(sentence, text);
        for (const { start, end, verbStart, verbEnd } of passives) {
          expect(sentence.start).toBeLessThanOrEqual(start);
          expect(start).toBeLessThanOrEqual(verbStart);
          expect(verbStart).toBeLessThan(verbEnd);
          expect(verbEnd).toBeLessThanOrEqual(end);
          expect(end).toBeLessThanOrEqual(sentence.end);
        }
        expect(new Set(passives.map(({ verbStart }) => verbStart)).size).toBe(passives.length);
      }
    }),
  );
});
