import { expect, test } from 'vitest';
import type { Finding } from '../lint/finding';
import { applyEdits } from './spans';
import { rewritesToTake } from './take-rewrites';

const finding = (start: number, end: number, text?: string): Finding => ({
  rule: 'sample',
  level: 'hint',
  start,
  end,
  message: '',
  rewrites: text === undefined ? [] : [{ start, end, text }],
});

test('all rewrites are taken together; of two that overlap the earlier stays', () => {
  const findings = [finding(8, 13, 'three'), finding(0, 3, 'un'), finding(2, 5, 'x'), finding(4, 7)];
  expect(applyEdits('one two drei!', rewritesToTake([finding(8, 12, 'three'), ...findings.slice(1)]))).toBe(
    'un two three!',
  );
});

test('one dated next step is taken: the one that replaces words', () => {
  const step = 'I will write to you by the end of Monday, with or without news.';
  const findings = [finding(4, 4, ` ${step}`), finding(5, 9, step), finding(10, 12, 'by the end of Monday')];
  expect(rewritesToTake(findings).map(({ start }) => start)).toEqual([10, 5]);
  expect(rewritesToTake([findings[0]!, findings[2]!]).map(({ start }) => start)).toEqual([10]);
  expect(rewritesToTake([finding(4, 4, ` ${step}`), finding(9, 9, ` ${step}`)])).toHaveLength(1);
  expect(rewritesToTake([finding(4, 6, 'use'), finding(9, 12, 'use')])).toHaveLength(2);
});
