import type { WriteOptions, Written } from '../claude/write';
import type { Workspace } from '../playbook/workspace';
import type { Situation } from '../situation/situation';
import type { ClaudeStore } from '../storage/claude-store';
import type { Thread } from '../thread';
import type { Doubt } from '../writing/draft';
import type { RequestInput } from '../writing/request/build-request';
import type { PreparedRequest } from '../writing/request/prepare-request';
import { doubtsOf } from './claude-outcome';
import type { Sent } from './claude-run';
import { sentOf } from './claude-sent';
import { threadPrint } from './thread-print';

/** The engines that are asked and take their time; the playbook answers at once. */
export type ModelEngine = 'claude' | 'browser-model';

/** One thing asked of Claude. */
export interface ClaudeAsk {
  workflow: string;
  /** Absent: Claude. */
  engine?: ModelEngine;
  thread: Thread;
  situation: Situation;
  workspace: Workspace;
  now: Date;
  option?: string;
  optionWords?: string;
  passage?: NonNullable<RequestInput['passage']>;
  begun?: unknown;
  /** Rules that keep quiet for this text. */
  muted?: readonly string[];
}

/** Ready to leave, and not gone yet. */
export interface PreparedAsk {
  ask: ClaudeAsk;
  sent: Sent;
  request: PreparedRequest;
}

/** What the panel asks of Claude. The key is read for each call and kept nowhere. */
export interface ClaudeService {
  /** Builds everything that would leave; nothing leaves. */
  prepare(ask: ClaudeAsk): Promise<PreparedAsk>;
  /** Calls, and never throws. */
  write(prepared: PreparedAsk, options: WriteOptions): Promise<Written>;
  /** What is to be doubted in a text that never came to its check. */
  doubt(ask: ClaudeAsk, text: string): Promise<Doubt[]>;
}

export const anthropicHost = 'api.anthropic.com';

/** The SDK and all that stands on it. */
const loadCall = () => Promise.all([import('../claude/client'), import('../claude/write')]);

/** Fetches what building a request takes, number plans above all, so that the first click need not wait for it. */
export async function warmRequests(): Promise<void> {
  await Promise.all([
    import('../writing/request/prepare-request'),
    import('../writing/request/data-block'),
    import('../privacy/redact'),
  ]);
}

/** All of it, SDK and number plans included, is loaded when it is first needed. */
export function createClaudeService(store: Pick<ClaudeStore, 'load' | 'access' | 'keyState'>): ClaudeService {
  /** One name of the data block for each reading of a thread: only then is the long beginning found in the cache. */
  const tags = new Map<string, string>();

  return {
    async prepare(ask) {
      void loadCall(); // Comes while the request is built.
      const [{ prepareRequest }, { newTag }, choices, key] = await Promise.all([
        import('../writing/request/prepare-request'),
        import('../writing/request/data-block'),
        store.load(),
        store.keyState(),
      ]);
      const { thread } = ask;
      const print = `${thread.site}/${thread.account}/${thread.id}/${threadPrint(thread)}`;
      const tag = tags.get(print) ?? newTag();
      tags.set(print, tag);
      const { muted: _, ...input } = ask;
      const built = await prepareRequest({
        ...input,
        tag,
        model: choices.model,
        effort: choices.effort,
        sharing: choices.sharing,
        redactKinds: choices.redact,
      });
      const request = { ...built, request: { ...built.request, max_tokens: choices.maxTokens } };
      const host = key?.baseUrl ? new URL(key.baseUrl).host : anthropicHost;
      return { ask, request, sent: sentOf(request, { thread, sharing: choices.sharing, host }) };
    },

    async doubt({ workflow, thread, situation, workspace, now, muted }, text) {
      const { checkAnswer } = await import('../writing/check-answer');
      const request = { workflow, thread, situation, workspace, now, ...(muted && { muted }) };
      return doubtsOf(checkAnswer({ draft: { text, claims: [] } }, request).findings);
    },

    async write({ ask, request }, options) {
      try {
        const [[{ createClaude }, { writeAnswer }], access] = await Promise.all([loadCall(), store.access()]);
        if (!access) return unwritten('no-api-key');
        const { thread, workflow, workspace, situation, muted, passage, now } = ask;
        const claude = createClaude({
          apiKey: access.key,
          headers: access.headers,
          ...(access.baseUrl && { baseUrl: access.baseUrl }),
        });
        const given = passage && `${passage.text}\n${passage.ask}`;
        const check = {
          thread,
          workflow,
          workspace,
          situation,
          now,
          ...(muted && { muted }),
          ...(given && { given }),
        };
        return await writeAnswer(claude, request, check, options);
      } catch {
        return unwritten('host-refused'); // An address that the settings would not have taken.
      }
    },
  };
}

const unwritten = (code: 'no-api-key' | 'host-refused'): Written => ({
  state: 'failed',
  failure: { code },
  usage: { input: 0, output: 0, cacheRead: 0, cacheWritten: 0 },
  repaired: false,
});
