import Anthropic from '@anthropic-ai/sdk';
import { AmendsError, type ErrorCode } from '../errors';

export interface Failure {
  code: ErrorCode;
  /** Seconds the server asks to wait. */
  retryAfter?: number;
  /** The API's own sentence, where it may help the user; never a raw body. */
  said?: string;
}

/** In a stream there is no status, and the class says nothing: the type does. */
const byType: Record<string, ErrorCode> = {
  authentication_error: 'key-refused',
  permission_error: 'not-allowed',
  not_found_error: 'model-missing',
  request_too_large: 'request-too-long',
  rate_limit_error: 'busy',
  overloaded_error: 'overloaded',
  billing_error: 'no-credit',
  api_error: 'service-failed',
  timeout_error: 'no-answer',
};
const byStatus: Record<number, ErrorCode> = {
  401: 'key-refused',
  402: 'no-credit',
  403: 'not-allowed',
  404: 'model-missing',
  408: 'no-answer',
  413: 'request-too-long',
  429: 'busy',
  504: 'no-answer',
  529: 'overloaded',
};

interface FailureContext {
  /** Some of the answer had come. */
  started: boolean;
  now: number;
  /** Takes secrets out of what the other side says. */
  hide: (text: string) => string;
}

/** Whatever the SDK throws, as a code with a sentence of ours. */
export function failureOf(error: unknown, { started, now, hide }: FailureContext): Failure {
  const own = findOwn(error);
  if (own) return { code: own.code };
  if (error instanceof Anthropic.APIUserAbortError) return { code: 'stopped' };
  if (error instanceof Anthropic.APIConnectionTimeoutError) return { code: 'no-answer' };
  if (error instanceof Anthropic.APIConnectionError) return { code: started ? 'broken-off' : 'offline' };
  if (!(error instanceof Anthropic.APIError)) return { code: started ? 'broken-off' : 'offline' };
  const said = typeof error.apiMessage === 'string' ? hide(error.apiMessage).slice(0, 300) : undefined;
  const retryAfter = secondsOf(error.headers?.get('retry-after'), now);
  return {
    code: codeOf(error.type, error.status, said),
    ...(retryAfter !== undefined && { retryAfter }),
    ...(said && { said }),
  };
}

function codeOf(type: string | null, status: number | undefined, said = ''): ErrorCode {
  if (type === 'invalid_request_error' || status === 400) {
    if (/too long|too many tokens|context (?:window|length)|maximum.{0,20}tokens/i.test(said))
      return 'request-too-long';
    if (/credit|billing/i.test(said)) return 'no-credit';
    return /\bmodel\b.{0,40}(?:not|unknown|invalid)|(?:unknown|invalid) model/i.test(said)
      ? 'model-missing'
      : 'request-refused';
  }
  return (
    byStatus[status ?? 0] ??
    byType[type ?? ''] ??
    (status && status >= 400 && status < 500 ? 'request-refused' : 'service-failed')
  );
}

/** An error of ours that the SDK has wrapped. */
function findOwn(error: unknown): AmendsError | undefined {
  for (let at = error, depth = 0; at instanceof Error && depth < 5; at = at.cause, depth++)
    if (at instanceof AmendsError) return at;
  return undefined;
}

function secondsOf(header: string | null | undefined, now: number): number | undefined {
  if (!header) return undefined;
  const seconds = /^\d+(?:\.\d+)?$/.test(header.trim()) ? Number(header) : (Date.parse(header) - now) / 1000;
  return Number.isFinite(seconds) && seconds >= 0 ? Math.ceil(seconds) : undefined;
}
