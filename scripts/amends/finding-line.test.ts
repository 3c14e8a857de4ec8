import { expect, test } from 'vitest';
import { lint } from '@/lib/lint';
import type { Finding } from '@/lib/lint/finding';
import { findingLine } from './finding-line';

const finding: Finding = {
  rule: 'blame',
  level: 'error',
  start: 4,
  end: 12,
  message: 'Puts the fault on them.',
  rewrites: [],
};

test('a finding in a file: its words, why, and what to write instead', () => {
  const text = 'Hi.\nYou must return the cable by Friday.';
  const found = lint(text).findings.find(({ rule }) => rule === 'negative-order')!;
  expect(findingLine('a.txt:2:1', text, found)).toBe(
    `a.txt:2:1 ${found.level} negative-order “You must return” ${found.message} → “Please return the cable…”`,
  );
});

test('no rewrite, words over two lines, no words at all', () => {
  expect(findingLine('a.txt:2:1', 'Oh, you\nlost it', finding)).toBe(
    'a.txt:2:1 error blame “you lost” Puts the fault on them.',
  );
  expect(findingLine('a.txt:1:1', 'Oh', { ...finding, start: 0, end: 0 })).toBe(
    'a.txt:1:1 error blame Puts the fault on them.',
  );
});

test('words to leave out; no mark of a terminal gets through', () => {
  const rewrites = [{ start: 4, end: 12, text: '' }];
  expect(findingLine('a.txt:2:1', 'Oh, \u001b[31myou', { ...finding, rewrites })).toBe(
    'a.txt:2:1 error blame “[31myou” Puts the fault on them. → leave it out',
  );
});

test('one line each, however long the passage', () => {
  const line = findingLine('a.txt:1:1', 'never ever '.repeat(900), { ...finding, start: 0, end: 9900 });
  expect(line).not.toContain('\n');
  expect(line.length).toBeLessThan(300);
});
