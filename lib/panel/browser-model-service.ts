import type { LanguageModelApi } from '../browser-model/language-model';
import type { ClaudeStore } from '../storage/claude-store';
import { sentOf } from './claude-sent';
import type { ClaudeAsk, ClaudeService, PreparedAsk } from './claude-service';

/** Shown where Claude's host would be. */
export const browserModelHost = 'this browser';

/** The browser's own model behind the same door: redacted the same way, checked the same way, smaller. */
export function createBrowserModelService(
  store: Pick<ClaudeStore, 'load'>,
  api: LanguageModelApi | undefined,
): Pick<ClaudeService, 'prepare' | 'write'> {
  async function sizes(ask: ClaudeAsk) {
    const [{ prepareSmallRequests }, { redact, sharing }] = await Promise.all([
      import('../browser-model/small-request'),
      store.load(),
    ]);
    const { muted: _, engine: __, ...input } = ask;
    return { sharing, requests: await prepareSmallRequests({ ...input, sharing, redactKinds: redact }) };
  }
  return {
    async prepare(ask) {
      const { requests, sharing } = await sizes(ask);
      const request = requests[0]!;
      return { ask, request, sent: sentOf(request, { thread: ask.thread, sharing, host: browserModelHost }) };
    },
    async write({ ask }, options) {
      const [{ writeWithBrowserModel }, { requests }] = await Promise.all([
        import('../browser-model/write'),
        sizes(ask),
      ]);
      const { thread, workflow, workspace, situation, muted, passage, now } = ask;
      const given = passage && `${passage.text}\n${passage.ask}`;
      return writeWithBrowserModel(
        api,
        requests,
        { thread, workflow, workspace, situation, now, ...(muted && { muted }), ...(given && { given }) },
        options,
      );
    },
  };
}

/** Each thing asked goes to whom it was asked of. */
export function createEngineService(
  claude: ClaudeService,
  browserModel: Pick<ClaudeService, 'prepare' | 'write'>,
): ClaudeService {
  const engineOf = ({ engine }: ClaudeAsk) => (engine === 'browser-model' ? browserModel : claude);
  return {
    prepare: (ask) => engineOf(ask).prepare(ask),
    write: (prepared: PreparedAsk, options) => engineOf(prepared.ask).write(prepared, options),
    doubt: claude.doubt,
  };
}
