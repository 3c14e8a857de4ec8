import { expect, test } from 'vitest';
import { promiseTimes } from './times';

const hours = { zone: 'Europe/Berlin', days: [1, 2, 3, 4, 5], from: '09:00', to: '17:00' };
const at = (iso: string) => new Date(iso);

test.each([
  ['SEV-2', '2026-11-18T10:10:00+01:00', '1 pm today', '10 am tomorrow (Thursday 19 November)'],
  [
    'SEV-2',
    '2026-11-18T16:30:00+01:00',
    '11 am tomorrow (Thursday 19 November)',
    '10 am on Friday 20 November',
  ],
  ['SEV-3', '2026-11-18T10:10:00+01:00', '4 pm today', '4 pm tomorrow (Thursday 19 November)'],
  ['SEV-3', '2026-11-20T15:00:00+01:00', 'noon on Monday 23 November', '4 pm on Tuesday 24 November'],
  [
    'SEV-4',
    '2026-11-18T10:10:00+01:00',
    'noon tomorrow (Thursday 19 November)',
    '4 pm on Friday 20 November',
  ],
  ['SEV-3', '2026-11-21T10:00:00+01:00', 'noon on Monday 23 November', '4 pm on Tuesday 24 November'],
] as const)('%s at %s: first by %s, next by %s', (severity, now, first, next) => {
  expect(promiseTimes(severity, at(now), hours)).toMatchObject({ first, next });
});

test('what is down is updated through the night', () => {
  const times = promiseTimes('SEV-1', at('2026-11-18T23:05:00+01:00'), hours);
  expect(times).toMatchObject({ first: 'midnight tonight', rhythm: 'every 30 minutes' });
});

test('the day a clock changes keeps its hours', () => {
  expect(promiseTimes('SEV-3', at('2026-03-28T10:00:00+01:00'), hours).first).toBe('noon on Monday 30 March');
});

test('without known hours nobody is promised a message before eight or in less than an hour', () => {
  const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
  for (let hour = 0; hour < 24; hour++) {
    const now = new Date(2026, 10, 18, hour, 10);
    for (const severity of ['SEV-1', 'SEV-2'] as const)
      expect([zone, hour, promiseTimes(severity, now).first]).not.toEqual([
        zone,
        hour,
        expect.stringMatching(/midnight|\b(?:[1-7]|12)(?::30)? am|\b11(?::30)? pm/),
      ]);
  }
});

test('on a day nobody works, the next working day is named', () => {
  expect(promiseTimes('SEV-3', at('2026-11-21T10:00:00+01:00'), hours).workday).toBe('Monday');
  expect(promiseTimes('SEV-3', at('2026-11-18T10:00:00+01:00'), hours).workday).toBeUndefined();
});
