import type { LanguageModelSession } from './language-model';

/** No word came for a long time. */
export class Silent extends Error {}

interface ReadOptions {
  signal?: AbortSignal;
  silence: number;
  onText: (text: string) => void;
}

/** A browser that can't hold the answer to a form is asked again without one. */
export async function readAnswer(
  session: LanguageModelSession,
  input: string,
  schema: object,
  options: ReadOptions,
): Promise<string> {
  try {
    return await readStream(
      session,
      input,
      { responseConstraint: schema, omitResponseConstraintInput: true },
      options,
    );
  } catch (error) {
    const name = (error as { name?: string } | null)?.name;
    if (name !== 'NotSupportedError' && name !== 'TypeError') throw error;
    return readStream(session, input, {}, options);
  }
}

async function readStream(
  session: LanguageModelSession,
  input: string,
  form: object,
  { signal, silence, onText }: ReadOptions,
): Promise<string> {
  const controller = new AbortController();
  const stop = () => controller.abort();
  signal?.addEventListener('abort', stop);
  let timer: ReturnType<typeof setTimeout> | undefined;
  try {
    const reader = session.promptStreaming(input, { ...form, signal: controller.signal }).getReader();
    let text = '';
    for (;;) {
      const late = new Promise<never>((_, refuse) => {
        timer = setTimeout(() => refuse(new Silent()), silence);
      });
      const { done, value } = await Promise.race([reader.read(), late]);
      clearTimeout(timer);
      if (signal?.aborted) throw new DOMException('stopped', 'AbortError');
      if (done) return text;
      if (typeof value !== 'string') continue;
      text += value;
      onText(text);
    }
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
    controller.abort();
  }
}
