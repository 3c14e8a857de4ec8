import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { eventsOf, toWire } from '../../e2e/api/events';
import type { Cut, Fault } from '../../e2e/api/faults';
import { type ApiServer, startApiServer } from '../../e2e/api/server';
import { type ErrorCode, errorText } from '../errors';
import type { ModelRequest } from '../writing/request/build-request';
import { type Claude, createClaude } from './client';
import { streamWithRetries } from './retry';
import { streamOnce } from './stream';

/** The real SDK against our own server: what is cut, broken or silent keeps the text and says what happened. */
const text = JSON.stringify({ draft: { text: 'Dear Ann, that was ours. 🙂 Größe — ✓', claims: [] } });
const whole = { text, piece: 6 };
const request = {
  model: 'claude-sample',
  max_tokens: 100,
  stream: true,
  system: [],
  messages: [{ role: 'user', content: 'x' }],
} as unknown as ModelRequest;

let server: ApiServer;
let claude: Claude;
const rejections: unknown[] = [];
const note = (reason: unknown) => rejections.push(reason);
const spoken = ['log', 'warn', 'error', 'info', 'debug'].map((name) => vi.spyOn(console, name as 'log'));

beforeAll(async () => {
  server = await startApiServer();
  claude = createClaude({ apiKey: 'sk-sample', baseUrl: server.url });
  process.on('unhandledRejection', note);
});
afterEach(() => {
  expect(spoken.flatMap(({ mock }) => mock.calls)).toEqual([]);
});
afterAll(async () => {
  await new Promise((done) => setTimeout(done, 20));
  process.off('unhandledRejection', note);
  expect(rejections).toEqual([]);
  await server.close();
});

const play = (fault: Fault, answer = whole) => server.play({ answer, fault });
/** Short waits only where waiting is what is tested: a busy machine is slow as well. */
const ask = (silence = 10_000) => streamOnce(claude, request, { silence });

test('a whole answer is complete, with its usage', async () => {
  play({ kind: 'none' });
  expect(await ask()).toMatchObject({
    complete: true,
    text,
    stopReason: 'end_turn',
    usage: { input: 1200, cacheRead: 900, output: Math.ceil(text.length / 4) },
  });
  const { headers, body } = server.requests.at(-1)!;
  expect(headers.authorization).toBe('Bearer sk-sample');
  expect(body).toEqual(request);
});

const statuses: [Omit<Extract<Fault, { kind: 'status' }>, 'kind'>, ErrorCode][] = [
  [{ status: 401, type: 'authentication_error' }, 'key-refused'],
  [{ status: 403, type: 'permission_error' }, 'not-allowed'],
  [{ status: 404, type: 'not_found_error' }, 'model-missing'],
  [
    { status: 400, type: 'invalid_request_error', message: 'prompt is too long: 210000 tokens' },
    'request-too-long',
  ],
  [{ status: 400, type: 'invalid_request_error', message: 'Your credit balance is too low' }, 'no-credit'],
  [{ status: 400, type: 'invalid_request_error', message: 'temperature: out of range' }, 'request-refused'],
  [{ status: 402, type: 'billing_error' }, 'no-credit'],
  [{ status: 413, type: 'request_too_large' }, 'request-too-long'],
  [{ status: 429, type: 'rate_limit_error', headers: { 'retry-after': '3600' } }, 'busy'],
  [{ status: 429, type: 'rate_limit_error', headers: { 'retry-after': 'nonsense' } }, 'busy'],
  [{ status: 500, type: 'api_error' }, 'service-failed'],
  [{ status: 502, body: '<html>secret words of a proxy</html>' }, 'service-failed'],
  [{ status: 503, body: '' }, 'service-failed'],
  [{ status: 504, type: 'timeout_error' }, 'no-answer'],
  [{ status: 529, type: 'overloaded_error' }, 'overloaded'],
  [{ status: 529, type: 'overloaded_error', headers: { 'x-should-retry': 'false' } }, 'overloaded'],
  [{ status: 408, type: 'timeout_error' }, 'no-answer'],
  [{ status: 409, type: 'conflict_error' }, 'request-refused'],
  [{ status: 412, body: 'x' }, 'request-refused'],
  [{ status: 422, type: 'invalid_request_error' }, 'request-refused'],
  [{ status: 418, body: 'teapot' }, 'request-refused'],
];
test.each(statuses)('C1 to C7: %j is %s', async (fault, code) => {
  play({ kind: 'status', ...fault });
  const before = server.requests.length;
  const { failure, complete } = await ask();
  expect({ complete, code: failure?.code }).toEqual({ complete: false, code });
  expect(server.requests.length - before).toBe(1); // No retries of the SDK's own.
  expect(JSON.stringify(failure)).not.toContain('secret');
});

test('C8: no headers', async () => {
  play({ kind: 'no-headers' });
  const hasty = createClaude({ apiKey: 'sk-sample', baseUrl: server.url, timeout: 150 });
  expect((await streamOnce(hasty, request)).failure?.code).toBe('no-answer');
});

/** The same fifty places each time. */
function randomBytes(length: number): number[] {
  let seed = 7;
  return Array.from({ length: 50 }, () => {
    seed = (seed * 1103515245 + 12345) % 2 ** 31;
    return 1 + (seed % (length - 2));
  });
}

const streamFaults: [name: string, make: (cut: Cut) => Fault, codes: ErrorCode[]][] = [
  ['C9 silent', (cut) => ({ kind: 'silence', ...cut }), ['silent']],
  ['C10 ended', (cut) => ({ kind: 'end', ...cut }), ['broken-off', 'offline']],
  ['C11 destroyed', (cut) => ({ kind: 'reset', ...cut }), ['broken-off', 'offline']],
  // In the middle of a line the error's own words are garbled too.
  [
    'C12 error event',
    (cut) => ({ kind: 'error-event', type: 'overloaded_error', ...cut }),
    ['overloaded', 'service-failed', 'broken-off', 'offline'],
  ],
  [
    'C13 broken words',
    (cut) => ({ kind: 'raw', words: '\n\nevent: content_block_delta\ndata: {"type": broken\n\n', ...cut }),
    ['broken-off', 'offline'],
  ],
];

test('C9 to C13, broken at every event and at 50 places inside: the text that came is kept', async () => {
  const wire = eventsOf(whole).map(toWire);
  const stream = Buffer.from(wire.join(''));
  const cuts: { cut: Cut; arrived: number }[] = [
    ...wire.map((_, after) => ({ cut: { after }, arrived: after })),
    ...randomBytes(stream.length).map((bytes) => ({
      cut: { bytes },
      arrived: wire.filter((_, at) => Buffer.byteLength(wire.slice(0, at + 1).join('')) <= bytes).length,
    })),
  ];
  const table: Record<string, Record<string, number>> = {};
  for (const [name, make, codes] of streamFaults) {
    const row = { tried: 0, survived: 0, 'right sentence': 0, 'characters lost': 0 };
    for (const { cut, arrived } of cuts) {
      const came = textOf(arrived);
      play(make(cut));
      const result = await ask(name.startsWith('C9') ? 150 : 5_000);
      row.tried++;
      row.survived++; // It answered and did not throw.
      // Whole only where every event had come before the break.
      const right = result.complete
        ? arrived >= wire.length - 1
        : codes.includes(result.failure!.code) && result.failure!.code in errorText;
      if (!right) expect.soft({ name, cut, code: result.failure?.code }).toBe('the right sentence');
      row['right sentence'] += Number(right);
      row['characters lost'] += Math.max(0, came.length - result.text.length);
      expect(text.startsWith(result.text)).toBe(true);
    }
    table[name] = row;
    expect(row).toMatchObject({ 'right sentence': row.tried, 'characters lost': 0 });
  }
  const lines = Object.entries(table).map(([name, row]) => `${name}: ${JSON.stringify(row)}`);
  process.stdout.write(
    `stream faults at ${wire.length} events and 50 bytes\n${lines.join('\n')}\nunhandled rejections: ${rejections.length}\n`,
  );
}, 120_000);

/** The words in the first events. */
const textOf = (count: number): string =>
  eventsOf(whole)
    .slice(0, count)
    .map((event) => (event.type === 'content_block_delta' && 'text' in event.delta ? event.delta.text : ''))
    .join('');

test.each([1, 7, 64])('C13: chunks of %i bytes change nothing', async (bytes) => {
  play({ kind: 'chunks', bytes });
  expect(await streamOnce(claude, request)).toMatchObject({ complete: true, text });
});

test.each([
  'event: new_event\ndata: {"type":"new_event","x":1}\n\n',
  'event: content_block_delta\ndata: {"type":"content_block_delta","index":0,"delta":null}\n\n',
  'event: content_block_delta\ndata: null\n\n',
  ': comment\n\n',
  ...['thinking_delta', 'signature_delta', 'input_json_delta', 'citations_delta'].map((type) =>
    toWire(
      Object.assign(
        { type: 'content_block_delta' },
        { index: 1, delta: { type, thinking: 'x', signature: 'x', partial_json: 'x', citation: {} } },
      ),
    ),
  ),
  'event: ping\ndata: {"type":"ping"}\n\n',
])('C13: %j is passed over', async (words) => {
  play({ kind: 'raw', after: 3, words });
  expect(await ask()).toMatchObject({ complete: true, text });
});

test.each([
  ['max_tokens', 'cut'],
  ['model_context_window_exceeded', 'cut'],
] as const)('C14: %s keeps what came', async (stopReason, code) => {
  server.play({ answer: { text: text.slice(0, 30), stopReason } });
  expect(await ask()).toMatchObject({
    complete: false,
    text: text.slice(0, 30),
    failure: { code },
    stopReason,
  });
});

test('C15: of a refusal nothing half-written stays', async () => {
  server.play({ answer: { text: 'Well', stopReason: 'refusal' } });
  expect(await ask()).toMatchObject({ complete: false, text: '', failure: { code: 'refused' } });
});

test('C16: an empty answer', async () => {
  server.play({ answer: { text: '' } });
  expect(await ask()).toMatchObject({ complete: false, failure: { code: 'empty' } });
});

test('C19: stopped at every event, and before the first', async () => {
  for (let at = 0; at < 6; at++) {
    server.play({ answer: { text, piece: 4 }, pace: 2 });
    const controller = new AbortController();
    let seen = 0;
    if (at === 0) controller.abort();
    const result = await streamOnce(claude, request, {
      signal: controller.signal,
      onText: () => {
        if (++seen === at) controller.abort();
      },
    });
    expect(result).toMatchObject({ complete: false, failure: { code: 'stopped' } });
    expect(text.startsWith(result.text)).toBe(true);
  }
});

test('C5, C6: waits out loud, tries again, and gives up after two quiet tries', async () => {
  const waits: number[] = [];
  const options = {
    onWait: (seconds: number) => waits.push(seconds),
    sleep: async () => {},
    random: () => 0.5,
  };
  const busy: Fault = { kind: 'status', status: 429, headers: { 'retry-after': '2' } };
  server.play({ fault: busy }, { answer: { text } });
  expect(await streamWithRetries(claude, request, options)).toMatchObject({ complete: true });
  expect(waits).toEqual([2]);
  play({ kind: 'status', status: 500 });
  const before = server.requests.length;
  expect(await streamWithRetries(claude, request, options)).toMatchObject({
    failure: { code: 'service-failed' },
  });
  expect(server.requests.length - before).toBe(3);
  expect(waits).toEqual([2, 0.5, 1]);
  play({ kind: 'status', status: 429, headers: { 'retry-after': '60' } });
  expect(await streamWithRetries(claude, request, options)).toMatchObject({
    failure: { code: 'busy', retryAfter: 60 },
  });
});

test('nobody there', async () => {
  const gone = await startApiServer();
  await gone.close();
  const nobody = createClaude({ apiKey: 'k', baseUrl: gone.url });
  expect(await streamOnce(nobody, request)).toMatchObject({ failure: { code: 'offline' } });
});

test('the key goes to its own host only', async () => {
  expect(() => createClaude({ apiKey: ' ' })).toThrow('no-api-key');
  expect(() => createClaude({ apiKey: 'k', baseUrl: 'http://gateway.example.com' })).toThrow('host-refused');
  expect(() => createClaude({ apiKey: 'k', baseUrl: 'https://user@gateway.example.com' })).toThrow(
    'host-refused',
  );
  play({ kind: 'status', status: 307, headers: { location: 'http://127.0.0.1:9/v1/messages' } });
  expect((await ask()).complete).toBe(false);
  const seen: string[] = [];
  const spying = createClaude({
    apiKey: 'k',
    fetch: async (input) => {
      seen.push(String(input));
      throw new TypeError('offline');
    },
  });
  await streamOnce(spying, request);
  await spying.sdk.get('https://elsewhere.example.com/x').catch(() => {});
  expect(seen).toEqual(['https://api.anthropic.com/v1/messages']);
});
