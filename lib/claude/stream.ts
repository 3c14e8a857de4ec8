import type Anthropic from '@anthropic-ai/sdk';
import type { ErrorCode } from '../errors';
import type { ModelRequest } from '../writing/request/build-request';
import type { Claude } from './client';
import { type Failure, failureOf } from './failure';

export interface Usage {
  input: number;
  output: number;
  /** Of the input, read from the cache and written to it. */
  cacheRead: number;
  cacheWritten: number;
}

/** How a call ended. The text that arrived is kept whatever happened; only a refusal takes it away. */
export interface Streamed {
  /** `complete` only after the event that ends a message; everything else is partial. */
  complete: boolean;
  text: string;
  failure?: Failure;
  stopReason?: string;
  usage: Usage;
}

export interface StreamOptions {
  signal?: AbortSignal;
  /** The whole text so far, after each piece. */
  onText?: (text: string) => void;
  /** Counts as they become known: what a call cost is known even when it is cut. */
  onUsage?: (usage: Usage) => void;
  /** Milliseconds without a single byte after which the call is given up. */
  silence?: number;
}

const stopped: Record<string, ErrorCode> = {
  max_tokens: 'cut',
  model_context_window_exceeded: 'cut',
  refusal: 'refused',
  tool_use: 'bad-answer', // There are no tools to use.
  pause_turn: 'broken-off',
};

/** One call, read event by event. Never throws. */
export async function streamOnce(
  claude: Claude,
  request: ModelRequest,
  { signal, onText, onUsage, silence = 20_000 }: StreamOptions = {},
): Promise<Streamed> {
  const result: Streamed = {
    complete: false,
    text: '',
    usage: { input: 0, output: 0, cacheRead: 0, cacheWritten: 0 },
  };
  const fail = (failure: Failure): Streamed => ({ ...result, complete: false, failure });
  if (signal?.aborted) return fail({ code: 'stopped' });
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  const watch = createWatch(silence, stop);
  const forget = claude.onBytes(watch.reset);
  try {
    const body = request as Anthropic.MessageCreateParamsStreaming;
    const reading = (async () => {
      const stream = await claude.sdk.messages.create(body, { signal: controller.signal });
      if (controller.signal.aborted) return; // The watch has ended.
      watch.reset();
      for await (const event of stream) {
        if (controller.signal.aborted) break;
        const before = result.text;
        take(event, result);
        if (result.text !== before) onText?.(result.text);
        else if (event?.type === 'message_start' || event?.type === 'message_delta')
          onUsage?.({ ...result.usage });
        if (result.complete) break;
      }
    })();
    reading.catch(() => {}); // What fails after the end is nobody's any more.
    // A stream that is stopped between two reads does not always end by itself.
    await Promise.race([reading, aborted(controller.signal)]);
    // An abort ends the SDK's stream without an error, and so does a clean cut.
    if (watch.rang) return fail({ code: 'silent' });
    if (signal?.aborted) return fail({ code: 'stopped' });
    return judge(result);
  } catch (error) {
    if (watch.rang) return fail({ code: 'silent' });
    if (signal?.aborted) return fail({ code: 'stopped' });
    return fail(failureOf(error, { started: result.text !== '', now: Date.now(), hide: claude.hideSecrets }));
  } finally {
    watch.end();
    forget();
    signal?.removeEventListener('abort', stop);
  }
}

const aborted = (signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => signal.addEventListener('abort', () => resolve(), { once: true }));

/** Events are foreign: what is not as it should be is passed over. */
function take(event: unknown, result: Streamed): void {
  const one = event as Partial<Anthropic.RawMessageStreamEvent> | null;
  switch (one?.type) {
    case 'message_start':
      addUsage(result.usage, one.message?.usage);
      break;
    case 'content_block_start':
      if (one.content_block?.type === 'text') result.text += textOf(one.content_block.text);
      break;
    case 'content_block_delta':
      if (one.delta?.type === 'text_delta') result.text += textOf(one.delta.text);
      break;
    case 'message_delta':
      // Kept at once: parsing the answer may fail later, and the reason would be gone.
      if (typeof one.delta?.stop_reason === 'string') result.stopReason = one.delta.stop_reason;
      addUsage(result.usage, one.usage);
      break;
    case 'message_stop':
      result.complete = true;
  }
}

function judge(result: Streamed): Streamed {
  const code = stopped[result.stopReason ?? ''];
  if (code === 'refused') return { ...result, complete: false, text: '', failure: { code } };
  if (!result.complete) return { ...result, failure: { code: code ?? 'broken-off' } };
  if (code) return { ...result, complete: false, failure: { code } };
  if (result.text.trim() === '') return { ...result, complete: false, failure: { code: 'empty' } };
  return result;
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** The counts are totals so far, not differences. */
function addUsage(
  usage: Usage,
  counts: Partial<Anthropic.Usage | Anthropic.MessageDeltaUsage> | undefined,
): void {
  if (typeof counts !== 'object' || counts === null) return;
  usage.input = counts.input_tokens ?? usage.input;
  usage.output = counts.output_tokens ?? usage.output;
  usage.cacheRead = counts.cache_read_input_tokens ?? usage.cacheRead;
  usage.cacheWritten = counts.cache_creation_input_tokens ?? usage.cacheWritten;
}

/** Rings once when nobody has reset it for a while. */
function createWatch(silence: number, ring: () => void) {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watch = {
    rang: false,
    reset() {
      clearTimeout(timer);
      timer = setTimeout(() => {
        watch.rang = true;
        ring();
      }, silence);
    },
    end: () => clearTimeout(timer),
  };
  return watch;
}
