import { expect, test } from 'vitest';
import { fixedFragment } from './slate-fragment';

const code = (nodes: unknown) => btoa(encodeURIComponent(JSON.stringify(nodes)));
const decode = (coded: string | undefined) => coded && JSON.parse(decodeURIComponent(atob(coded)));
const nodes = [
  { children: [{ text: 'We leverage a ' }, { text: 'bold', bold: true }, { text: ' plan.' }] },
  { type: 'quote', children: [{ text: 'We utilise “it”.' }] },
];
const words = 'We leverage a bold plan.We utilise “it”.';
const fix = (old: string, text: string) => {
  const start = words.indexOf(old);
  return { start, end: start + old.length, text };
};

test('fixes go into the words; looks and kinds stay', () => {
  expect(decode(fixedFragment(code(nodes), [fix('leverage', 'use'), fix('utilise', 'take')], words))).toEqual(
    [
      { children: [{ text: 'We use a ' }, { text: 'bold', bold: true }, { text: ' plan.' }] },
      { type: 'quote', children: [{ text: 'We take “it”.' }] },
    ],
  );
});

test('a fix over several looks stands in the first of them, once', () => {
  const texts = decode(fixedFragment(code(nodes), [fix('a bold plan', 'one')], words))[0].children.map(
    ({ text }: { text: string }) => text,
  );
  expect(texts).toEqual(['We leverage one', '', '.']);
});

test('words put in where nothing is taken away stand once, even between two looks', () => {
  const at = words.indexOf(' plan');
  const after = decode(fixedFragment(code(nodes), [{ start: at, end: at, text: ' and clear' }], words));
  expect(after[0].children.map(({ text }: { text: string }) => text).join('')).toBe(
    'We leverage a bold and clear plan.',
  );
});

test('a copy of other words, or none, is left alone', () => {
  expect(fixedFragment(code(nodes), [fix('leverage', 'use')], `${words}@Ann`)).toBeUndefined();
  expect(fixedFragment('', [], '')).toBeUndefined();
  expect(fixedFragment('%%', [], '')).toBeUndefined();
});
