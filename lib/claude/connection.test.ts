import { afterAll, beforeAll, expect, test } from 'vitest';
import { type ApiServer, startApiServer } from '../../e2e/api/server';
import { createClaude } from './client';
import { tryConnection } from './connection';

let server: ApiServer;
beforeAll(async () => {
  server = await startApiServer();
});
afterAll(() => server.close());

test('lists the models of the account', async () => {
  const claude = createClaude({ apiKey: 'sk-sample', baseUrl: server.url, headers: { 'x-team': 'sample' } });
  expect(await tryConnection(claude)).toEqual({
    ok: true,
    models: [{ id: 'claude-sample', name: 'Sample' }],
  });
  expect(server.requests.at(-1)!.headers['x-team']).toBe('sample');
});

test('says what is wrong', async () => {
  const refusing = createClaude({
    apiKey: 'wrong',
    fetch: async () => new Response('{"error":{"type":"authentication_error"}}', { status: 401 }),
  });
  expect(await tryConnection(refusing)).toMatchObject({ ok: false, failure: { code: 'key-refused' } });
  const strange = createClaude({ apiKey: 'k', fetch: async () => new Response('<html>', { status: 200 }) });
  expect((await tryConnection(strange)).ok).toBe(false);
});
