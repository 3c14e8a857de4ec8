import { afterAll, beforeAll, expect, test } from 'vitest';
import { replyAnswerOf } from '@/e2e/api/answers';
import type { Fault } from '@/e2e/api/faults';
import { type ApiServer, startApiServer } from '@/e2e/api/server';
import { readSituation } from '@/lib/situation';
import { sampleThread } from '@/lib/thread.samples';
import { writeWithClaude } from './write-with-claude';

const now = new Date('2026-07-02T09:00:00Z');
const key = 'sk-ant-sample-0123456789-canary';
const ann = { name: 'Ann Sample', address: 'ann@example.com', role: 'customer' } as const;
const thread = sampleThread(
  [
    [
      ann,
      'You charged me $218 twice. I want it back. Write to ann@example.com.',
      { sentAt: '2026-07-01T09:00:00Z' },
    ],
  ],
  { subject: 'Second charge', participants: [ann] },
);
const request = {
  type: 'email',
  thread,
  situation: readSituation(thread, { now }),
  workspace: {},
  now,
} as const;
const good = JSON.stringify(
  replyAnswerOf(
    'Dear [customer-1],\n\nYou were charged $218 twice, and that was our mistake. I am checking it with our billing team and will write to you again by tomorrow noon.\n\nBen',
  ),
);

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(() => server.close());
const write = () => writeWithClaude(request, { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: server.url });

test('writes through the panel’s own way: names out, names back, the same shape of draft', async () => {
  server.play({ answer: { text: good } });
  const { draft, failure } = await write();
  expect(failure).toBeUndefined();
  expect(draft).toMatchObject({ type: 'email', engine: 'claude' });
  expect(draft!.text).toMatch(/^Dear Ann Sample,/);
  const { body, headers } = server.requests.at(-1)!;
  expect(JSON.stringify(body)).not.toMatch(/ann@example\.com|Ann Sample/);
  expect(JSON.stringify(headers)).toContain(key);
});

test.each([
  [
    { kind: 'status', status: 401, type: 'authentication_error', message: `no such key ${key}` },
    'is not accepted',
  ],
  [{ kind: 'status', status: 404, type: 'not_found_error' }, 'not there for your key'],
  [{ kind: 'status', status: 529, type: 'overloaded_error' }, 'is overloaded'],
  [
    { kind: 'status', status: 429, type: 'rate_limit_error', headers: { 'retry-after': '3600' } },
    'too many requests',
  ],
  [{ kind: 'end', after: 9 }, 'ended early'],
] as [Fault, string][])('%j is one line without the key', async (fault, words) => {
  server.play({ answer: { text: good }, fault });
  const { draft, failure } = await write();
  expect(draft).toBeUndefined();
  expect(failure).toContain(words);
  expect(failure).not.toContain('\n');
  expect(failure).not.toContain(key);
});

test('nothing is sent without a key, or to an address that is none', async () => {
  const before = server.requests.length;
  await expect(writeWithClaude(request, { ANTHROPIC_BASE_URL: server.url })).rejects.toThrow(
    'ANTHROPIC_API_KEY',
  );
  await expect(
    writeWithClaude(request, { ANTHROPIC_API_KEY: key, ANTHROPIC_BASE_URL: 'http://gateway.example.com' }),
  ).rejects.toThrow('ANTHROPIC_BASE_URL');
  expect(server.requests).toHaveLength(before);
});

test('an answer that stays bad comes with its findings', async () => {
  server.play({
    answer: { text: JSON.stringify(replyAnswerOf('Dear [customer-1], we will refund you $900.')) },
  });
  const { draft, findings } = await write();
  expect(draft?.text).toContain('$900');
  expect(findings.some(({ level }) => level === 'error')).toBe(true);
});
