import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type AnswerShape, eventsOf, toWire } from './events';
import type { Fault } from './faults';

/** What the server does with the next request. */
export interface Turn {
  answer?: AnswerShape;
  fault?: Fault;
  /** Milliseconds between two events. */
  pace?: number;
}

export interface ApiServer {
  url: string;
  /** Every request to the Messages API: headers and parsed body. */
  requests: { path: string; headers: IncomingMessage['headers']; body: unknown }[];
  /** When each event of the last answer went out, in milliseconds since 1970. */
  times: number[];
  /** Turns for the requests to come, in order; the last one stays. */
  play(...turns: Turn[]): void;
  /** What the list of models answers from now on; the list itself without a fault. */
  playModels(fault?: Fault & { kind: 'status' | 'no-headers' }): void;
  close(): Promise<void>;
}

/** Speaks the Messages API on a free port of this machine: canned answers, streamed, with each fault on demand. */
export async function startApiServer(): Promise<ApiServer> {
  const requests: ApiServer['requests'] = [];
  const times: number[] = [];
  let turns: Turn[] = [{ answer: { text: '{}' } }];
  let models: Parameters<ApiServer['playModels']>[0];
  const server = createServer(async (request, response) => {
    response.on('error', () => {}); // The client may be gone.
    allowPages(request, response);
    if (request.method === 'OPTIONS') return void response.writeHead(204).end();
    const path = (request.url ?? '').split('?')[0]!;
    const body = await bodyOf(request);
    requests.push({ path, headers: request.headers, body });
    if (path === '/v1/models') {
      if (models?.kind === 'status') return sendError(response, models);
      return models ? undefined : sendModels(response);
    }
    if (path !== '/v1/messages' || request.method !== 'POST')
      return sendError(response, { kind: 'status', status: 404, type: 'not_found_error' });
    if (!request.headers.authorization && !request.headers['x-api-key'])
      return sendError(response, { kind: 'status', status: 401, type: 'authentication_error' });
    const turn = turns.length > 1 ? turns.shift()! : turns[0]!;
    await perform(turn, response, times).catch(() => response.destroy());
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requests,
    times,
    play: (...next) => {
      turns = next;
    },
    playModels: (fault) => {
      models = fault;
    },
    async close() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

async function perform(
  { answer = { text: '{}' }, fault = { kind: 'none' }, pace = 0 }: Turn,
  response: ServerResponse,
  times: number[],
) {
  times.length = 0;
  if (fault.kind === 'status') return sendError(response, fault);
  if (fault.kind === 'no-headers') return;
  const wire = eventsOf(answer).map(toWire);
  const { before, rest } = cutOf(wire, fault);
  if (fault.kind === 'error-event')
    before.push(
      Buffer.from(
        toWire(Object.assign({ type: 'error' }, { error: { type: fault.type, message: 'Sample fault' } })),
      ),
    );
  if (fault.kind === 'raw') before.push(Buffer.from(fault.words), rest);
  response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8', 'request-id': 'req_sample' });
  response.flushHeaders();
  if (fault.kind === 'chunks') await sendChunks(response, Buffer.concat(before), fault.bytes);
  else if (pace > 0) await sendPaced(response, before, pace, times);
  else response.write(Buffer.concat(before));
  if (fault.kind === 'silence') return;
  if (fault.kind === 'reset') {
    await pause(5); // What was written gets there first.
    return void response.destroy();
  }
  response.end();
}

/** The events before the break, the last perhaps in half, and what would have come. */
function cutOf(wire: string[], fault: Fault): { before: Buffer[]; rest: Buffer } {
  const events = wire.map((event) => Buffer.from(event));
  if ('after' in fault)
    return { before: events.slice(0, fault.after), rest: Buffer.concat(events.slice(fault.after)) };
  if (!('bytes' in fault) || fault.kind === 'chunks') return { before: events, rest: Buffer.alloc(0) };
  const whole = Buffer.concat(events);
  return { before: [whole.subarray(0, fault.bytes)], rest: whole.subarray(fault.bytes) };
}

async function sendChunks(response: ServerResponse, whole: Buffer, size: number): Promise<void> {
  for (let at = 0; at < whole.length; at += size) {
    response.write(whole.subarray(at, at + size));
    await pause(0);
  }
}

async function sendPaced(
  response: ServerResponse,
  events: Buffer[],
  pace: number,
  times: number[],
): Promise<void> {
  for (const [index, one] of events.entries()) {
    times.push(Date.now());
    response.write(one);
    // By the clock, as each pause alone would be a little long.
    await pause(times[0]! + (index + 1) * pace - Date.now());
  }
}

function sendError(
  response: ServerResponse,
  { status, type, message, body, headers }: Fault & { kind: 'status' },
): void {
  const text =
    body ??
    JSON.stringify({
      type: 'error',
      error: { type: type ?? 'api_error', message: message ?? 'Sample fault' },
      request_id: 'req_sample',
    });
  response
    .writeHead(status, { 'content-type': body ? 'text/html' : 'application/json', ...headers })
    .end(text);
}

function sendModels(response: ServerResponse): void {
  const model = {
    type: 'model',
    id: 'claude-sample',
    display_name: 'Sample',
    created_at: '2026-01-01T00:00:00Z',
  };
  response
    .writeHead(200, { 'content-type': 'application/json' })
    .end(JSON.stringify({ data: [model], has_more: false, first_id: model.id, last_id: model.id }));
}

/** Pages of the extension ask first. */
function allowPages(request: IncomingMessage, response: ServerResponse): void {
  response.setHeader('access-control-allow-origin', request.headers.origin ?? '*');
  response.setHeader(
    'access-control-allow-headers',
    request.headers['access-control-request-headers'] ?? '*',
  );
  response.setHeader('access-control-allow-methods', 'GET, POST, OPTIONS');
}

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}

const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
