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

const json = (status: number, body: unknown) => () =>
  new Response(JSON.stringify(body), { status, headers: { 'content-type': 'application/json' } });
const fault = (status: number, type: string, message = 'Sample') =>
  json(status, { type: 'error', error: { type, message } });
const html = (status: number) => () =>
  new Response('<!doctype html><title>Sign in</title>', { status, headers: { 'content-type': 'text/html' } });
const fails = () => {
  throw new TypeError('Failed to fetch');
};

test.each([
  ['a wrong key', fault(401, 'authentication_error'), 'key-refused'],
  ['a key without the right', fault(403, 'permission_error'), 'not-allowed'],
  ['no credit', fault(400, 'invalid_request_error', 'Your credit balance is too low'), 'no-credit'],
  ['too many requests', fault(429, 'rate_limit_error'), 'busy'],
  ['too much to do', fault(529, 'overloaded_error'), 'overloaded'],
  ['a fault of the service', fault(500, 'api_error'), 'service-failed'],
  ['an error page', html(502), 'service-failed'],
  ['a page that is not there', html(404), 'not-found'],
  ['a sign-in page', html(200), 'web-page'],
  ['another API', json(200, { hello: 'world' }), 'not-the-api'],
  ['a list of something else', json(200, { data: [{ name: 'one' }] }), 'not-the-api'],
  [
    'JSON that is none',
    () => new Response('{"da', { headers: { 'content-type': 'application/json' } }),
    'not-the-api',
  ],
  ['no network', fails, 'unreachable'],
] as const)('%s is told as such', async (_, answer, problem) => {
  const claude = createClaude({ apiKey: 'sk-sample', fetch: async () => answer() });
  expect(await tryConnection(claude)).toMatchObject({ ok: false, problem });
});

/** A gateway without a list of models. */
const gateway = (answer: () => Response) =>
  createClaude({
    apiKey: 'sk-sample',
    fetch: async (url) => (String(url).includes('/models') ? json(404, { detail: 'Not Found' })() : answer()),
  });

test('a gateway without a list is asked for one word', async () => {
  const message = { type: 'message', content: [{ type: 'text', text: 'Hi' }] };
  expect(await tryConnection(gateway(json(200, message)), undefined, 'claude-sample')).toEqual({
    ok: true,
    models: [],
  });
  expect(
    await tryConnection(
      gateway(fault(404, 'not_found_error', 'model: claude-sample')),
      undefined,
      'claude-sample',
    ),
  ).toMatchObject({ problem: 'model-missing' });
  expect(await tryConnection(gateway(html(404)), undefined, 'claude-sample')).toMatchObject({
    problem: 'not-found',
  });
  expect(await tryConnection(gateway(html(200)), undefined, 'claude-sample')).toMatchObject({
    problem: 'web-page',
  });
});
