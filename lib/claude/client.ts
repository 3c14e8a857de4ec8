import Anthropic from '@anthropic-ai/sdk';
import { AmendsError } from '../errors';

export interface ClaudeSettings {
  apiKey: string;
  /** A company gateway that speaks the same API. */
  baseUrl?: string;
  /** What a gateway asks for beside the key. */
  headers?: Record<string, string>;
  /** Time until the first byte. */
  timeout?: number;
  fetch?: typeof fetch;
}

export const defaultBaseUrl = 'https://api.anthropic.com';

/** The SDK's client and the one host it may speak to. */
export interface Claude {
  sdk: Anthropic;
  host: string;
  /** Told of every chunk that arrives, pings included, which the SDK swallows. */
  onBytes(listener: () => void): () => void;
  /** Takes the key and the values of headers out of a text: a gateway may repeat them in its errors. */
  hideSecrets(text: string): string;
}

/**
 * Only for the extension's own pages, never for a content script. The SDK's own retries sleep in silence and its log holds
 * mail text: both are off.
 */
export function createClaude(settings: ClaudeSettings): Claude {
  if (settings.apiKey.trim() === '') throw new AmendsError('no-api-key');
  const base = addressOf(settings.baseUrl ?? defaultBaseUrl);
  const listeners = new Set<() => void>();
  const send = settings.fetch ?? globalThis.fetch.bind(globalThis);
  const guarded: typeof fetch = async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input);
    if (url.origin !== base.origin) throw new AmendsError('host-refused', url.origin);
    const response = await send(input, {
      ...init,
      redirect: 'error', // A redirect would carry the key and the thread to a host nobody has named.
      credentials: 'omit',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    });
    return watched(response, () => {
      for (const listener of listeners) listener();
    });
  };
  const sdk = new Anthropic({
    apiKey: settings.apiKey.trim(),
    authToken: null,
    baseURL: base.href.replace(/\/$/, ''),
    defaultHeaders: settings.headers ?? {},
    dangerouslyAllowBrowser: true, // The side panel's own page; the key is the user's.
    maxRetries: 0,
    timeout: settings.timeout ?? 30_000,
    logLevel: 'off',
    fetch: guarded,
  });
  const secrets = [settings.apiKey.trim(), ...Object.values(settings.headers ?? {})].filter(
    (one) => one.length >= 8,
  );
  return {
    sdk,
    host: base.host,
    hideSecrets: (text) =>
      secrets.reduce((rest, secret) => rest.replaceAll(secret, '…'), text).replace(/\bsk-[\w-]{6,}/g, '…'), // Or a part of one.
    onBytes(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function addressOf(text: string): URL {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const local = url && ['127.0.0.1', 'localhost', '[::1]'].includes(url.hostname);
  if (
    !url ||
    url.username ||
    url.password ||
    !(url.protocol === 'https:' || (local && url.protocol === 'http:'))
  )
    throw new AmendsError('host-refused', 'not an https address');
  return url;
}

function watched(response: Response, onChunk: () => void): Response {
  if (!response.body) return response;
  const body = response.body.pipeThrough(
    new TransformStream<Uint8Array, Uint8Array>({
      transform(chunk, controller) {
        onChunk();
        controller.enqueue(chunk);
      },
    }),
  );
  return new Response(body, {
    status: response.status,
    statusText: response.statusText,
    headers: response.headers,
  });
}
