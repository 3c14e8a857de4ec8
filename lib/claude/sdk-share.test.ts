import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type Anthropic from '@anthropic-ai/sdk';
import * as sdk from '@anthropic-ai/sdk';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { eventsOf, toWire } from '../../e2e/api/events';
import type { Fault } from '../../e2e/api/faults';
import { type ApiServer, startApiServer } from '../../e2e/api/server';
import { errorText } from '../errors';
import type { ModelRequest } from '../writing/request/build-request';
import { createClaude } from './client';
import { failureOf } from './failure';
import { streamOnce } from './stream';

/** Which of the SDK's own stream events and error classes our server brings about: read from the SDK, so that a new one counts. */
const types = readFileSync(
  join(
    dirname(createRequire(import.meta.url).resolve('@anthropic-ai/sdk')),
    'resources/messages/messages.d.ts',
  ),
  'utf8',
);

/** The `type` of each interface a union names. */
function kindsOf(union: string): string[] {
  const names = new RegExp(`export type ${union} = ([^;]+);`).exec(types)?.[1]?.split('|') ?? [];
  return names.map((name) => {
    const at = types.indexOf(`export interface ${name.trim()} {`);
    return /^ {4}type: '(\w+)';/m.exec(types.slice(at))?.[1] ?? name;
  });
}

const text = JSON.stringify({ draft: { text: 'Dear Ann, that was ours.', claims: [] } });
const request = {
  model: 'claude-sample',
  max_tokens: 100,
  stream: true,
  system: [],
  messages: [{ role: 'user', content: 'x' }],
} as unknown as ModelRequest;

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(() => server.close());

test('every event, delta and block of a stream is met, and the text comes through', async () => {
  const claude = createClaude({ apiKey: 'sk-sample', baseUrl: server.url });
  const own = eventsOf({ text });
  const events = kindsOf('RawMessageStreamEvent');
  const deltas = kindsOf('RawContentBlockDelta');
  const blocks = kindsOf('ContentBlock');
  expect([events.length, deltas.length, blocks.length].every((count) => count > 4)).toBe(true);
  expect(events.filter((type) => !own.some((event) => event.type === type))).toEqual([]);
  const foreign = [
    ...deltas
      .filter((type) => type !== 'text_delta')
      .map((type) => ({ type: 'content_block_delta', index: 0, delta: { type } })),
    ...blocks
      .filter((type) => type !== 'text')
      .map((type) => ({ type: 'content_block_start', index: 1, content_block: { type } })),
  ];
  for (const event of foreign) {
    server.play({ answer: { text }, fault: { kind: 'raw', after: 3, words: toWire(event) } });
    expect(await streamOnce(claude, request), JSON.stringify(event)).toMatchObject({ complete: true, text });
  }
  process.stdout.write(
    `SDK stream: ${events.length} of ${events.length} event types, ${deltas.length} of ${deltas.length} deltas, ${blocks.length} of ${blocks.length} blocks\n`,
  );
});

const classes = Object.entries(sdk).flatMap(([name, value]) =>
  /Error$/.test(name) && typeof value === 'function' ? [name] : [],
);

test('every error class of the SDK has a sentence', async () => {
  const met = new Set<string>();
  const claude = createClaude({ apiKey: 'sk-sample', baseUrl: server.url });
  const hasty = createClaude({ apiKey: 'sk-sample', baseUrl: server.url, timeout: 100 });
  const nobody = createClaude({ apiKey: 'sk-sample', baseUrl: 'http://127.0.0.1:9' });
  const note = (error: unknown) => {
    for (
      let at = Object.getPrototypeOf(error);
      at?.constructor && at.constructor !== Error;
      at = Object.getPrototypeOf(at)
    )
      met.add(classes.find((name) => (sdk as Record<string, unknown>)[name] === at.constructor) ?? '');
    expect(errorText[failureOf(error, { started: false, now: 0, hide: (text) => text }).code]).toBeTruthy();
  };
  const call = (one = claude, signal?: AbortSignal) =>
    one.sdk.messages
      .create(request as Anthropic.MessageCreateParamsStreaming, signal ? { signal } : {})
      .then(async (stream) => {
        for await (const _ of stream);
      })
      .catch(note);
  for (const status of [
    400, 401, 402, 403, 404, 408, 409, 412, 413, 418, 422, 429, 431, 499, 500, 501, 502, 503, 504, 529,
  ]) {
    server.play({ fault: { kind: 'status', status } });
    await call();
  }
  const faults: Fault[] = [
    { kind: 'raw', after: 3, words: 'event: content_block_delta\ndata: {"type": broken\n\n' },
    { kind: 'error-event', after: 3, type: 'overloaded_error' },
  ];
  for (const fault of faults) {
    server.play({ answer: { text }, fault });
    await call();
  }
  server.play({ fault: { kind: 'no-headers' } });
  await call(hasty);
  await call(nobody);
  await call(claude, AbortSignal.abort());
  met.delete('');
  const missing = classes.filter((name) => !met.has(name));
  process.stdout.write(
    `SDK error classes: ${met.size} of ${classes.length}${missing.length ? `, not met: ${missing.join(', ')}` : ''}\n`,
  );
  // Thrown by middleware alone, of which we have none.
  expect(missing.filter((name) => name !== 'RetryableError')).toEqual([]);
});
