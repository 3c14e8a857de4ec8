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
