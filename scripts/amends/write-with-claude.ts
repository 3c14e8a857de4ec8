import { createClaude, defaultBaseUrl } from '@/lib/claude/client';
import { type Written, writeAnswer } from '@/lib/claude/write';
import { AmendsError, type ErrorCode, errorText } from '@/lib/errors';
import type { Draft } from '@/lib/writing/draft';
import type { ReplyAnswer } from '@/lib/writing/request/answer';
import { prepareRequest } from '@/lib/writing/request/prepare-request';
import { toDraft } from '@/lib/writing/request/to-draft';
import type { WriteRequest } from '@/lib/writing/workflow';
import { BadInput } from './command';

export interface ClaudeEnvironment {
  ANTHROPIC_API_KEY?: string;
  ANTHROPIC_BASE_URL?: string;
}

export interface ClaudeResult {
  /** Absent where the answer did not come whole. */
  draft?: Draft;
  findings: NonNullable<Written['findings']>;
  /** What had come before a fault. */
  partial?: unknown;
  /** One line. */
  failure?: string;
}

/** The panel's own way: the same request with personal data taken out, the same check, the same round of repair. */
export async function writeWithClaude(
  request: WriteRequest & { type: Draft['type'] },
  environment: ClaudeEnvironment,
  options: { model?: string; onWait?: (seconds: number, code: ErrorCode) => void } = {},
): Promise<ClaudeResult> {
  const { type, ...input } = request;
  const claude = connect(environment);
  const prepared = await prepareRequest({
    ...input,
    workflow: type,
    ...(options.model && { model: options.model }),
  });
  const check = { ...input, workflow: type };
  const written = await writeAnswer(claude, prepared, check, {
    ...(options.onWait && { onWait: options.onWait }),
  });
  const { answer, findings = [], partial, failure } = written;
  if (written.state === 'ready' && answer) {
    const about = { type, fingerprint: input.situation.fingerprint, engine: 'claude' as const };
    const { option } = request;
    return { draft: toDraft(answer as ReplyAnswer, { ...about, ...(option && { option }) }), findings };
  }
  return {
    findings,
    ...(partial !== undefined && { partial }),
    failure: lineFor(failure?.code ?? 'bad-answer', claude.host, failure?.said),
  };
}

function connect({ ANTHROPIC_API_KEY: apiKey = '', ANTHROPIC_BASE_URL: baseUrl }: ClaudeEnvironment) {
  try {
    return createClaude({ apiKey, baseUrl: baseUrl?.trim() || defaultBaseUrl });
  } catch (error) {
    if (error instanceof AmendsError && error.code === 'host-refused')
      throw new BadInput(
        'draft: ANTHROPIC_BASE_URL can’t be used: https:// only, or http:// on this computer, and no password in it',
      );
    throw new BadInput('draft: no API key; put it into ANTHROPIC_API_KEY');
  }
}

/** Where the panel's words speak of the panel. */
const lines: Partial<Record<ErrorCode, string>> = {
  'no-api-key': 'no API key; put it into ANTHROPIC_API_KEY',
  'key-refused': 'the key in ANTHROPIC_API_KEY is not accepted',
  'not-allowed': 'this key may not use this model or service',
  'model-missing': 'this model or address is not there for your key',
  'request-refused': 'the request was refused',
  'no-credit': 'the account behind this key has no credit left',
  'request-too-long': 'the conversation is too long for one request',
  busy: 'too many requests at the moment; try again shortly',
  overloaded: 'Claude is overloaded; try again, or take --engine playbook',
  'service-failed': 'Claude has a fault of its own; try again',
  'no-answer': 'no answer in time; try again',
  offline: 'can’t be reached',
  'host-refused': 'the answer pointed to another host, so nothing was sent there',
  silent: 'nothing came for 20 seconds, so it was stopped',
  'broken-off': 'the connection ended early',
  cut: 'the text reached its limit and is cut',
  refused: 'Claude declined to write this one; --engine playbook writes it on this device',
  empty: 'nothing came back; try again',
  'bad-answer': 'the answer was not in the form that was asked for; try again',
};

function lineFor(code: ErrorCode, host: string, said?: string): string {
  const line = `draft: ${host}: ${lines[code] ?? errorText[code]}`;
  return (said ? `${line} (${said})` : line).replace(/\s+/g, ' ');
}
