import type { ErrorCode } from '../errors';
import { type CheckedAnswer, type CheckRequest, checkAnswer } from '../writing/check-answer';
import { mapStrings, type PreparedRequest } from '../writing/request/prepare-request';
import { repairRequest } from '../writing/request/repair';
import type { Claude } from './client';
import type { Failure } from './failure';
import { parsePartial } from './partial-json';
import { type RetryOptions, streamWithRetries } from './retry';
import type { Usage } from './stream';

export interface Written extends Partial<CheckedAnswer> {
  /** `ready`: whole and checked, perhaps with findings. `partial`: what arrived before a fault. */
  state: 'ready' | 'partial' | 'failed';
  /** As far as it could be read, personal data put back. */
  answer?: CheckedAnswer['answer'];
  partial?: unknown;
  failure?: Failure;
  usage: Usage;
  repaired: boolean;
}

export interface WriteOptions extends Omit<RetryOptions, 'onText'> {
  /** The answer as far as it has come, personal data put back. */
  onPartial?: (partial: unknown) => void;
  /** Puts off the reading of what has come, so that many pieces are read and shown at once: by the frame, in a page. */
  batch?: (work: () => void) => void;
  onRepair?: (findings: number) => void;
}

/** Asks, shows as it comes, checks, and lets one round put right what the check objects to. Never throws. */
export async function writeAnswer(
  claude: Claude,
  prepared: PreparedRequest,
  check: CheckRequest,
  { onPartial, batch = (work) => work(), onRepair, onUsage, ...options }: WriteOptions = {},
): Promise<Written> {
  const readable = (text: string) =>
    mapStrings(parsePartial(text), (one) => prepared.restore(withoutHalf(one)));
  let arrived = '';
  let over = false;
  const show = () => {
    if (!over) onPartial?.(readable(arrived));
  };
  const first = await streamWithRetries(claude, prepared.request, {
    ...options,
    ...(onUsage && { onUsage }),
    ...(onPartial && {
      onText: (text: string) => {
        arrived = text;
        batch(show);
      },
    }),
  });
  over = true;
  if (first.failure) return broken(first.failure, first.text ? readable(first.text) : undefined, first.usage);
  const judged = judge(first.text, prepared, check);
  if (judged.ok) return { state: 'ready', ...judged, usage: first.usage, repaired: false };

  onRepair?.(judged.findings.filter(({ level }) => level === 'error').length);
  const request = repairRequest(prepared.request, first.text, judged.findings, prepared.clean);
  const second = await streamWithRetries(claude, request, {
    ...options,
    ...(onUsage && { onUsage: (more: Usage) => onUsage(sum(first.usage, more)) }),
  });
  const usage = sum(first.usage, second.usage);
  const again = second.failure ? undefined : judge(second.text, prepared, check);
  const better = again?.answer && errors(again) <= errors(judged) ? again : judged;
  if (better.answer) return { state: 'ready', ...better, usage, repaired: better === again };
  const code: ErrorCode = second.failure?.code === 'stopped' ? 'stopped' : 'bad-answer';
  return { ...broken({ code }, readable(first.text), usage), findings: judged.findings };
}

/** The shape is judged as it came, the words as the reader will see them. */
function judge(text: string, { restore }: PreparedRequest, check: CheckRequest): CheckedAnswer {
  try {
    return checkAnswer(restore(JSON.parse(text)), check);
  } catch {
    return checkAnswer(text, check);
  }
}

const errors = ({ findings, answer }: CheckedAnswer): number =>
  findings.filter(({ level }) => level === 'error').length + (answer ? 0 : 1000);

/** A placeholder that is still arriving would flash. */
const withoutHalf = (text: string): string => text.replace(/\[[a-z0-9-]{0,40}$/i, '');

function broken(failure: Failure, partial: unknown, usage: Usage): Written {
  const some = partial !== undefined && failure.code !== 'refused';
  return {
    state: some ? 'partial' : 'failed',
    ...(some && { partial }),
    failure,
    usage,
    repaired: false,
  };
}

const sum = (one: Usage, other: Usage): Usage => ({
  input: one.input + other.input,
  output: one.output + other.output,
  cacheRead: one.cacheRead + other.cacheRead,
  cacheWritten: one.cacheWritten + other.cacheWritten,
});
