import type Anthropic from '@anthropic-ai/sdk';
import type { ErrorCode } from '../errors';
import type { Claude } from './client';
import { type Failure, failureOf } from './failure';

export interface Model {
  id: string;
  name: string;
}

/** What stands in the way, as it is told to someone who has just typed a key and an address. */
export type ConnectionProblem =
  | 'key-refused'
  | 'not-allowed'
  | 'no-credit'
  /** Somebody answers, but not with this API at this path. */
  | 'not-found'
  /** A sign-in or an error page instead of the API. */
  | 'web-page'
  | 'not-the-api'
  | 'model-missing'
  | 'busy'
  | 'overloaded'
  | 'service-failed'
  | 'request-refused'
  | 'no-answer'
  | 'unreachable'
  | 'host-refused'
  | 'stopped';

export type Connection =
  /** Without models: a gateway that answers and lists none. */
  { ok: true; models: Model[] } | { ok: false; failure: Failure; problem: ConnectionProblem };

const most = 200;

/**
 * Whether the key works, and which models it may use: for the test button and the list in Settings. A gateway without a
 * list of models is asked for one word by `model`. Never throws.
 */
export async function tryConnection(
  claude: Claude,
  signal?: AbortSignal,
  model?: string,
): Promise<Connection> {
  const options = signal ? { signal } : {};
  let contentType = '';
  try {
    const { data, response } = await claude.sdk.models.list({ limit: 100 }, options).withResponse();
    contentType = response.headers.get('content-type') ?? '';
    const models: Model[] = [];
    for await (const one of data) {
      if (typeof one?.id !== 'string') break;
      models.push({ id: one.id, name: String(one.display_name ?? one.id) });
      if (models.length >= most) break;
    }
    if (models.length > 0) return { ok: true, models };
    return strange(contentType); // A proxy's own page gives no models and no error.
  } catch (error) {
    if (error instanceof SyntaxError) return strange(contentType);
    const failure = failureOf(error, { started: false, now: Date.now(), hide: claude.hideSecrets });
    if (statusOf(error) === 404) return model ? askOneWord(claude, model, options) : notFound;
    return { ok: false, failure, problem: problemOf(failure.code, error) };
  }
}

const notFound: Connection = { ok: false, failure: { code: 'model-missing' }, problem: 'not-found' };

async function askOneWord(claude: Claude, model: string, options: object): Promise<Connection> {
  try {
    const { data, response } = await claude.sdk.messages
      .create({ model, max_tokens: 1, messages: [{ role: 'user', content: 'Hello' }] }, options)
      .withResponse();
    // A gateway's page comes as text.
    if (Array.isArray((data as Partial<Anthropic.Message> | undefined)?.content))
      return { ok: true, models: [] };
    return strange(response.headers.get('content-type') ?? '');
  } catch (error) {
    if (error instanceof SyntaxError) return strange('');
    const failure = failureOf(error, { started: false, now: Date.now(), hide: claude.hideSecrets });
    // A missing model is named in the answer; a wrong path says only that there is nothing.
    if (statusOf(error) === 404)
      return /\bmodel\b/i.test(failure.said ?? '')
        ? { ok: false, failure, problem: 'model-missing' }
        : notFound;
    return { ok: false, failure, problem: problemOf(failure.code, error) };
  }
}

const strange = (contentType: string): Connection => ({
  ok: false,
  failure: { code: 'bad-answer' },
  problem: /html/i.test(contentType) ? 'web-page' : 'not-the-api',
});

const same = [
  'key-refused',
  'not-allowed',
  'no-credit',
  'model-missing',
  'busy',
  'overloaded',
  'request-refused',
  'no-answer',
  'host-refused',
  'stopped',
] as const;

function problemOf(code: ErrorCode, error: unknown): ConnectionProblem {
  if (code === 'offline') return 'unreachable';
  return same.find((one) => one === code) ?? (statusOf(error) ? 'service-failed' : 'not-the-api');
}

const statusOf = (error: unknown) => (error as { status?: number } | undefined)?.status;
