import type { Availability, LanguageModelApi, LanguageModelSession, PromptOptions } from './language-model';

export interface FakeModel {
  availability?: Availability;
  /** Answers in turn; the last one stays. An error is thrown in the middle of its stream. */
  answers?: (string | { text: string; error: DOMException })[];
  contextWindow?: number;
  /** The page has not been clicked: a download can't begin. */
  withoutClick?: boolean;
  /** Can't hold an answer to a form. */
  withoutConstraint?: boolean;
  /** Sends nothing, for good. */
  mute?: boolean;
  /** A browser from before the renaming. */
  oldNames?: boolean;
  /** Bytes of the model, told by a browser that tells them. */
  bytes?: number;
}

export interface FakeLanguageModel extends LanguageModelApi {
  prompts: { input: string; options: PromptOptions | undefined }[];
  systemPrompts: string[];
  open: number;
}

/** The Prompt API after its explainer (order of checks, names of errors, deltas in the stream), with a canned model. */
export function createFakeLanguageModel(fake: FakeModel = {}): FakeLanguageModel {
  const { answers = ['{"text":"","notes":[]}'], contextWindow = 6_000 } = fake;
  let state = fake.availability ?? 'available';
  let turn = 0;
  const tokens = (text: string) => Math.ceil(text.length / 4) + 4;

  const api: FakeLanguageModel = {
    prompts: [],
    systemPrompts: [],
    open: 0,
    availability: async () => state,
    async create({ initialPrompts = [], signal, monitor } = {}) {
      if (state === 'unavailable') throw new DOMException('no model', 'NotSupportedError');
      if (state !== 'available' && fake.withoutClick)
        throw new DOMException('needs a user gesture', 'NotAllowedError');
      signal?.throwIfAborted();
      if (initialPrompts.some(({ role }, index) => role === 'system' && index > 0))
        throw new TypeError('role');
      if (monitor) await load(monitor, state === 'available', fake.bytes, signal);
      state = 'available';
      const system = initialPrompts.map(({ content }) => content).join('\n');
      if (tokens(system) > contextWindow) throw new DOMException('too long', 'QuotaExceededError');
      api.systemPrompts.push(system);
      api.open++;
      return session(tokens(system), signal);
    },
  };

  function session(begun: number, outer: AbortSignal | undefined): LanguageModelSession {
    let used = begun;
    let gone = false;
    const measure = async (input: string) => tokens(input);
    const names = fake.oldNames
      ? {
          inputQuota: contextWindow,
          measureInputUsage: measure,
          get inputUsage() {
            return used;
          },
        }
      : {
          contextWindow,
          measureContextUsage: measure,
          get contextUsage() {
            return used;
          },
        };
    return Object.defineProperties(
      {
        promptStreaming(input: string, options: PromptOptions = {}) {
          api.prompts.push({ input, options });
          const answer = answers[Math.min(turn++, answers.length - 1)]!;
          const refused = refusal(input, options, gone);
          const words = typeof answer === 'string' ? answer : answer.text;
          return stream(
            words,
            typeof answer === 'string' ? undefined : answer.error,
            refused,
            options.signal,
          );
        },
        destroy() {
          if (!gone) api.open--;
          gone = true;
        },
      },
      Object.getOwnPropertyDescriptors(names),
    ) as LanguageModelSession;

    function refusal(
      input: string,
      { responseConstraint, omitResponseConstraintInput }: PromptOptions,
      gone: boolean,
    ) {
      if (gone) return new DOMException('destroyed', 'InvalidStateError');
      if (omitResponseConstraintInput && !responseConstraint) return new TypeError('no constraint to omit');
      if (responseConstraint && fake.withoutConstraint)
        return new DOMException('schema', 'NotSupportedError');
      if (tokens(input) > contextWindow - begun) return new DOMException('too long', 'QuotaExceededError');
      used = Math.min(contextWindow, used + tokens(input));
      return undefined;
    }

    function stream(
      words: string,
      error: DOMException | undefined,
      refused: Error | undefined,
      signal?: AbortSignal,
    ) {
      let at = 0;
      return new ReadableStream<string>({
        start(controller) {
          const abort = () => controller.error(signal?.reason ?? outer?.reason);
          if (signal?.aborted) abort();
          signal?.addEventListener('abort', abort);
          outer?.addEventListener('abort', abort);
        },
        async pull(controller) {
          if (refused) throw refused;
          if (fake.mute) return new Promise<void>(() => {});
          await new Promise((done) => setTimeout(done, 1));
          if (at < words.length) {
            controller.enqueue(words.slice(at, at + 17));
            at += 17;
          } else if (error) controller.error(error);
          else controller.close();
        },
      });
    }
  }
  return api;
}

/** Zero and one are always told, as the explainer has it. */
async function load(
  tell: (monitor: EventTarget) => void,
  isThere: boolean,
  bytes: number | undefined,
  signal: AbortSignal | undefined,
): Promise<void> {
  const monitor = new EventTarget();
  tell(monitor);
  for (const share of isThere ? [0, 1] : [0, 0.25, 0.5, 1]) {
    await new Promise((done) => setTimeout(done, 1));
    signal?.throwIfAborted();
    const told = { loaded: share * (bytes ?? 1), total: bytes ?? 1 };
    monitor.dispatchEvent(Object.assign(new Event('downloadprogress'), told));
  }
}
