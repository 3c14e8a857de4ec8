import { expect, test, vi } from 'vitest';
import type { Report } from '@/lib/lint/finding';
import type { LintContext } from '@/lib/lint/rule';
import type { Thread } from '@/lib/thread';
import { createTextCheck } from './text-check';

const thread = { site: 'gmail', id: '1', subject: 'Charged twice (sample)' } as Thread;
const report: Report = { findings: [], principles: [], words: 1 };
const site = 'https://desk.example.com';
const question = { text: 'Hello', audience: 'reply', muted: [] } as const;

function setUp() {
  const lint = vi.fn((_text: string, _context?: LintContext) => report);
  const loadLinter = vi.fn(async () => ({ lint }));
  const rulesFor = vi.fn(async () => ({ muted: ['blame'] }));
  const now = vi.fn(() => new Date('2026-11-20T09:00').getTime());
  return { lint, loadLinter, now, ...createTextCheck({ loadLinter, rulesFor, now }) };
}

test('the rules are loaded with the first text, and once', async () => {
  const { check, loadLinter } = setUp();
  expect(loadLinter).not.toHaveBeenCalled();
  await Promise.all([check({ ...question, muted: [] }, site), check({ ...question, muted: [] }, site)]);
  expect(loadLinter).toHaveBeenCalledTimes(1);
});

test('rules muted in the settings and in this text keep quiet', async () => {
  const { check, lint } = setUp();
  await check({ ...question, muted: ['jargon'] }, site);
  expect(lint.mock.calls[0]?.[1]?.muted).toEqual(['blame', 'jargon']);
});

test('rewrites may name the day; a report is the same all day long', async () => {
  const { check, lint, now } = setUp();
  await check({ ...question, muted: [] }, site);
  now.mockReturnValue(new Date('2026-11-20T23:59').getTime());
  await check({ ...question, muted: [] }, site);
  now.mockReturnValue(new Date('2026-11-21T00:01').getTime());
  await check({ ...question, muted: [] }, site);
  const days = lint.mock.calls.map(([, context]) => new Date(context?.now ?? 0).getDate());
  expect(days).toEqual([20, 20, 21]);
  expect(lint.mock.calls[0]?.[1]?.now).toBe(lint.mock.calls[1]?.[1]?.now);
});

test('a thread is asked for once, then known by its stamp', async () => {
  const { check, lint } = setUp();
  const named = { ...question, muted: [], threadStamp: 'a' };
  expect(await check(named, site)).toEqual({ status: 'thread-wanted' });
  expect(await check({ ...named, thread }, site)).toEqual({ status: 'checked', report });
  expect(await check(named, site)).toEqual({ status: 'checked', report });
  expect(lint.mock.calls.map(([, context]) => context?.thread)).toEqual([thread, thread]);
});

test('another site that names the same stamp gets nothing of the thread', async () => {
  const { check } = setUp();
  const named = { ...question, muted: [], threadStamp: 'a' };
  await check({ ...named, thread }, site);
  expect(await check(named, 'https://other.example.com')).toEqual({ status: 'thread-wanted' });
});

test('of many threads the one used longest ago is forgotten', async () => {
  const { check } = setUp();
  for (let count = 0; count < 21; count++)
    await check({ ...question, muted: [], threadStamp: String(count), thread }, site);
  const answers = await Promise.all(
    ['0', '1', '20'].map((threadStamp) => check({ ...question, muted: [], threadStamp }, site)),
  );
  expect(answers.map(({ status }) => status)).toEqual(['thread-wanted', 'checked', 'checked']);
});

test('of too many findings the gravest are wanted', async () => {
  const { check, lint } = setUp();
  await check({ ...question, muted: [] }, site);
  expect(lint.mock.calls[0]?.[1]?.mostFindings).toBe(1000);
});
