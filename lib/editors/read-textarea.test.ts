import { expect, test } from 'vitest';
import { readTextarea } from './read-textarea';

const area = (value: string) => ({ value }) as HTMLTextAreaElement;

test.each([
  ['all of it', 'One\n\nTwo', 'One\n\nTwo'],
  ['no quoted lines and no introduction', 'One\n\nOn Mon, Ann wrote:\n> old\n> older\n', 'One'],
  ['words on both sides of a quote', '> old\n\nAnswer\n\n> older\n\nMore', 'Answer\n\nMore'],
  ['no signature', 'One\n\n-- \nSam\nExample Ltd', 'One'],
  ['dashes that are no signature', 'One\n--\nTwo', 'One\n--\nTwo'],
])('%s', (_, value, text) => {
  expect(readTextarea(area(value)).text).toBe(text);
});

test('offsets lead back to the value', () => {
  const value = 'One\n\n> old\n\nTwo words';
  const read = readTextarea(area(value));
  const start = read.text.indexOf('words');
  const span = read.selectionOf?.(start, start + 5);
  expect(value.slice(span?.start, span?.end)).toBe('words');
});
