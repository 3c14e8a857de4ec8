import { transformJSONSchema } from '@anthropic-ai/sdk/lib/transform-json-schema';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiServer, startApiServer } from '../../e2e/api/server';
import { readSituation } from '../situation';
import { sampleThread } from '../thread.samples';
import { jsonSchemaOf, type ReplyAnswer } from '../writing/request/answer';
import { type PreparedRequest, prepareRequest } from '../writing/request/prepare-request';
import { modelWorkflows } from '../writing/request/workflows';
import { type Claude, createClaude } from './client';
import { parsePartial } from './partial-json';
import { writeAnswer } from './write';

const now = new Date('2026-07-02T09:00:00Z');
const ann = { name: 'Ann Sample', address: 'ann@example.com', role: 'customer' } as const;
const thread = sampleThread(
  [[ann, 'You charged me $218 twice. I want it back.', { sentAt: '2026-07-01T09:00:00Z' }]],
  { subject: 'Second charge', participants: [ann] },
);
const situation = readSituation(thread, { now });
const check = { thread, situation, workspace: {}, workflow: 'email', now };

const answerOf = (text: string): ReplyAnswer => ({
  assessment: {
    emotion: 'angry',
    emotionEvidence: [{ messageId: 'm1', quote: 'I want it back' }],
    needs: [],
    summary: 'Charged twice.',
    landmines: [],
    questions: [],
  },
  options: [],
  draft: { text, claims: [] },
  coaching: [],
});
const good = JSON.stringify(
  answerOf(
    'Dear [customer-1],\n\nYou were charged $218 twice, and that was our mistake. I am checking it with our billing team and will write to you again by tomorrow noon.\n\nBen',
  ),
);
const bad = JSON.stringify(
  answerOf('Dear [customer-1], we will refund you $900. See https://evil.example.net'),
);

let server: ApiServer;
let claude: Claude;
let prepared: PreparedRequest;
beforeAll(async () => {
  server = await startApiServer();
  claude = createClaude({ apiKey: 'sk-sample', baseUrl: server.url });
  prepared = await prepareRequest({ thread, situation, workspace: {}, workflow: 'email', now });
});
afterAll(() => server.close());

test('a good answer comes piece by piece, with names put back', async () => {
  server.play({ answer: { text: good, piece: 5 } });
  const seen: unknown[] = [];
  const before = server.requests.length;
  const written = await writeAnswer(claude, prepared, check, { onPartial: (partial) => seen.push(partial) });
  expect(written).toMatchObject({ state: 'ready', ok: true, repaired: false });
  expect((written.answer as ReplyAnswer).draft.text).toContain('Dear Ann Sample,');
  expect(server.requests.length - before).toBe(1);
  const texts = seen.map((one) => (one as Partial<ReplyAnswer> | undefined)?.draft?.text ?? '');
  texts.forEach((text, index) => {
    if (index > 0) expect(text.startsWith(texts[index - 1]!)).toBe(true);
    expect(text).not.toContain('[');
  });
  expect(new Set(texts).size).toBeGreaterThan(10);
});

test('what the check objects to is put right in one round, which quotes it', async () => {
  server.play({ answer: { text: bad } }, { answer: { text: good } });
  const before = server.requests.length;
  const written = await writeAnswer(claude, prepared, check);
  expect(written).toMatchObject({ state: 'ready', ok: true, repaired: true });
  expect(written.usage.input).toBe(2400);
  expect(server.requests.length - before).toBe(2);
  const { messages } = server.requests.at(-1)!.body as { messages: { role: string; content: string }[] };
  expect(messages.map(({ role }) => role)).toEqual(['user', 'assistant', 'user']);
  expect(messages[2]!.content).toContain('unapproved-offer');
  expect(messages[2]!.content).toContain('link-unknown');
  expect(JSON.stringify(server.requests)).not.toContain('Ann');
});

test('a model that goes on obeying is shown with its findings, after one round', async () => {
  server.play({ answer: { text: bad } });
  const before = server.requests.length;
  const written = await writeAnswer(claude, prepared, check);
  expect(written).toMatchObject({ state: 'ready', ok: false, repaired: true });
  expect(written.findings!.map(({ rule }) => rule)).toEqual(
    expect.arrayContaining(['unapproved-offer', 'amount-unknown', 'link-unknown']),
  );
  expect(server.requests.length - before).toBe(2);
});

test.each([
  ['a code fence', `\`\`\`json\n${good}\n\`\`\``],
  ['text behind it', `${good} I hope this helps.`],
  ['a wrong type', good.replace('"draft":{', '"draft":[{').replace(/"claims":\[\]\}/, '"claims":[]}]')],
  ['no JSON', 'Dear Ann'],
])('C17: %s is repaired once, or said', async (_, text) => {
  server.play({ answer: { text } }, { answer: { text: good } });
  expect(await writeAnswer(claude, prepared, check)).toMatchObject({
    state: 'ready',
    repaired: true,
    ok: true,
  });
  server.play({ answer: { text } });
  expect((await writeAnswer(claude, prepared, check)).failure?.code).toBe('bad-answer');
});

test('of a broken stream the readable part stays', async () => {
  server.play({ answer: { text: good, piece: 20 }, fault: { kind: 'end', after: 18 } });
  const written = await writeAnswer(claude, prepared, check);
  expect(written).toMatchObject({ state: 'partial', failure: { code: 'broken-off' } });
  expect(written.partial).toMatchObject({ assessment: { emotion: 'angry' } });
});

test('JSON is read at every character, and only ever grows', () => {
  const text = JSON.stringify({
    a: 'Größe 🙂 "x" \\ \n',
    b: [1, { c: null, d: true }],
    e: { f: '\ud83d\ude42' },
  });
  const escaped = text.replace('🙂', '\\ud83d\\ude42');
  for (const whole of [text, escaped]) {
    let last = '';
    for (let end = 1; end <= whole.length; end++) {
      const { a = '' } = (parsePartial(whole.slice(0, end)) ?? {}) as { a?: string };
      expect(a.startsWith(last)).toBe(true);
      last = a;
    }
    expect(parsePartial(whole)).toEqual(JSON.parse(whole));
  }
  expect(parsePartial('')).toBeUndefined();
  expect(parsePartial('nonsense {"')).toBeUndefined();
});

test('the SDK finds nothing in our schemas that the API would not take', () => {
  for (const { output } of modelWorkflows.values()) {
    const schema = jsonSchemaOf(output);
    expect(transformJSONSchema(schema)).toEqual(schema);
  }
});
