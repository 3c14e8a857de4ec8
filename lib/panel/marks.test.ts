import { expect, test } from 'vitest';
import { segmentText } from './marks';

test('overlapping marks become neighbours that know both', () => {
  const segments = segmentText('abcdef', [
    { start: 1, end: 4, kind: 'error' },
    { start: 3, end: 5, kind: 'gap' },
  ]);
  expect(segments.map(({ text, kinds }) => [text, kinds])).toEqual([
    ['a', []],
    ['bc', ['error']],
    ['d', ['error', 'gap']],
    ['e', ['gap']],
    ['f', []],
  ]);
});

test('the segments are the text, also with marks that lie outside it', () => {
  const segments = segmentText('short', [{ start: 2, end: 99, kind: 'hint' }]);
  expect(segments.map(({ text }) => text).join('')).toBe('short');
  expect(segmentText('', [])).toEqual([]);
});
