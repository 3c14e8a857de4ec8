/** The browser's Prompt API, as far as it is used here: names of 2026, the older ones where a browser still has them. */
export interface LanguageModelApi {
  availability(options?: ModelOptions): Promise<Availability>;
  create(options?: CreateOptions): Promise<LanguageModelSession>;
}

export type Availability = 'unavailable' | 'downloadable' | 'downloading' | 'available';

export interface ModelOptions {
  expectedInputs?: { type: 'text'; languages?: string[] }[];
  expectedOutputs?: { type: 'text'; languages?: string[] }[];
}

interface CreateOptions extends ModelOptions {
  initialPrompts?: { role: 'system' | 'user' | 'assistant'; content: string }[];
  signal?: AbortSignal;
  monitor?: (monitor: EventTarget) => void;
}

export interface PromptOptions {
  /** A JSON schema. */
  responseConstraint?: object;
  omitResponseConstraintInput?: boolean;
  signal?: AbortSignal;
}

export interface LanguageModelSession {
  promptStreaming(input: string, options?: PromptOptions): ReadableStream<string>;
  measureContextUsage?(input: string, options?: PromptOptions): Promise<number>;
  measureInputUsage?(input: string, options?: PromptOptions): Promise<number>;
  contextUsage?: number;
  contextWindow?: number;
  inputUsage?: number;
  inputQuota?: number;
  destroy(): void;
}

/** `availability` and `create` are asked the same, or the answer of the one says nothing of the other. */
export const modelOptions: ModelOptions = {
  expectedInputs: [{ type: 'text', languages: ['en'] }],
  expectedOutputs: [{ type: 'text', languages: ['en'] }],
};

/** Absent in most browsers. */
export function findLanguageModel(scope: object = globalThis): LanguageModelApi | undefined {
  const api = (scope as { LanguageModel?: Partial<LanguageModelApi> }).LanguageModel;
  return typeof api?.availability === 'function' && typeof api.create === 'function'
    ? (api as LanguageModelApi)
    : undefined;
}

const patience = 5_000;

/** `absent`: a browser without the API. Never throws, and never waits for long: a browser that is asked may be busy. */
export async function readAvailability(api: LanguageModelApi | undefined): Promise<Availability | 'absent'> {
  if (!api) return 'absent';
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Availability>((done) => {
    timer = setTimeout(() => done('unavailable'), patience);
  });
  try {
    const said: unknown = await Promise.race([api.availability(modelOptions), late]);
    return said === 'available' || said === 'downloadable' || said === 'downloading' ? said : 'unavailable';
  } catch {
    return 'unavailable';
  } finally {
    clearTimeout(timer);
  }
}
