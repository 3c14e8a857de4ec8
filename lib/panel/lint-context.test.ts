import { expect, test } from 'vitest';
import { createLinter } from '../lint';
import { settingsItem } from '../storage/settings';
import type { Thread } from '../thread';
import { lintContextOf } from './lint-context';

const thread = {
  site: 'gmail',
  id: '1',
  subject: 'Charged twice (sample)',
  participants: [],
  messages: [],
} as unknown as Thread;
const contextAt = (moment: string) =>
  lintContextOf(settingsItem.initial, thread, 'email', [], new Date(moment).getTime());

test('a rewrite names the day, all day the same, and another one when the day is over', () => {
  const linter = createLinter(); // One and the same: what it remembers must not hold yesterday's day.
  const rewritesAt = (moment: string) =>
    linter
      .lint('I will call you as soon as possible.', contextAt(moment))
      .findings.flatMap(({ rewrites }) => rewrites.map(({ text }) => text));
  const friday = rewritesAt('2026-11-20T08:00');
  expect(friday).toContain('by the end of Monday');
  expect(rewritesAt('2026-11-20T23:59')).toEqual(friday);
  expect(rewritesAt('2026-11-23T00:01')).toContain('by the end of Tuesday');
});

test('through the day the context is the same', () => {
  expect(contextAt('2026-11-20T00:00')).toEqual(contextAt('2026-11-20T23:59'));
});
