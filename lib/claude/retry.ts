import type { ErrorCode } from '../errors';
import type { ModelRequest } from '../writing/request/build-request';
import type { Claude } from './client';
import { type Streamed, type StreamOptions, streamOnce } from './stream';

export interface RetryOptions extends StreamOptions {
  /** We wait and try again by ourselves: seconds, for a countdown with Stop. */
  onWait?: (seconds: number, code: ErrorCode) => void;
  /** The wait is over. */
  onTry?: () => void;
  /** Waits; an argument so that tests need not. */
  sleep?: (milliseconds: number, signal?: AbortSignal) => Promise<void>;
  random?: () => number;
}

const quietTries = 2;
const longestWait = 20;
const quietly: readonly ErrorCode[] = ['service-failed', 'no-answer', 'offline'];
/** Waited for only when the server says how long. */
const asTold: readonly ErrorCode[] = ['busy', 'overloaded'];

/** Tries again where that can help and the user would: never once text has arrived, never in silence for long. */
export async function streamWithRetries(
  claude: Claude,
  request: ModelRequest,
  options: RetryOptions = {},
): Promise<Streamed> {
  const { signal, onWait, onTry, sleep = wait, random = Math.random } = options;
  for (let tries = 0; ; tries++) {
    const result = await streamOnce(claude, request, options);
    const { failure } = result;
    if (!failure || result.text !== '' || tries >= quietTries) return result;
    const seconds =
      asTold.includes(failure.code) && failure.retryAfter !== undefined && failure.retryAfter <= longestWait
        ? failure.retryAfter
        : quietly.includes(failure.code)
          ? 0.5 * 2 ** tries * (0.75 + random() / 2)
          : undefined;
    if (seconds === undefined) return result;
    onWait?.(seconds, failure.code);
    await sleep(seconds * 1000, signal);
    if (signal?.aborted) return { ...result, failure: { code: 'stopped' } };
    onTry?.();
  }
}

export const wait = (milliseconds: number, signal?: AbortSignal) =>
  new Promise<void>((done) => {
    const end = () => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', end);
      done();
    };
    const timer = setTimeout(end, milliseconds);
    signal?.addEventListener('abort', end);
  });
