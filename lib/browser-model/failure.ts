import type { ErrorCode } from '../errors';

const byName: Record<string, ErrorCode> = {
  AbortError: 'stopped',
  QuotaExceededError: 'request-too-long',
  NotAllowedError: 'browser-model-click',
  NotSupportedError: 'browser-model-absent',
  SyntaxError: 'bad-answer', // The model could not keep to the form.
};

/** Whatever the browser's model throws, as a code with a sentence of ours. */
export function failureCode(error: unknown, signal?: AbortSignal): ErrorCode {
  if (signal?.aborted) return 'stopped';
  const name = (error as { name?: unknown } | null)?.name;
  return (typeof name === 'string' && byName[name]) || 'browser-model-failed';
}
