import { expect, test } from 'vitest';
import { stoppedParts, withCheck } from './site-health';

const check = (times: 'found' | 'missing', way = 'span.g3', threadOpen = true) => ({
  site: 'gmail',
  host: 'mail.example.com',
  threadOpen,
  parts: [
    { part: 'times' as const, state: times, ...(times === 'found' && { way }) },
    { part: 'composer' as const, state: 'closed' },
  ],
});

test('remembers since when a way answers, and anew when another takes over', () => {
  const first = withCheck({}, check('found'), '2026-11-01');
  const second = withCheck(first, check('found'), '2026-11-09');
  expect(second['gmail mail.example.com']?.times).toEqual({
    way: 'span.g3',
    since: '2026-11-01',
    last: '2026-11-09',
  });
  const third = withCheck(second, check('found', '.other'), '2026-11-10');
  expect(third['gmail mail.example.com']?.times).toMatchObject({ way: '.other', since: '2026-11-10' });
});

test('what answered before and does not now has stopped; what never did, or a closed box, has not', () => {
  const known = withCheck({}, check('found'), '2026-11-01');
  expect(stoppedParts(known, check('missing'))).toEqual(['times']);
  expect(stoppedParts({}, check('missing'))).toEqual([]);
  expect(stoppedParts(known, check('missing', '', false))).toEqual([]);
});
