import { parsePartial } from '../claude/partial-json';
import type { Written } from '../claude/write';
import type { ErrorCode } from '../errors';
import type { AnswerFinding } from '../writing/check/answer-finding';
import { type CheckedAnswer, type CheckRequest, checkAnswer } from '../writing/check-answer';
import { safeJson } from '../writing/request/data-block';
import { mapStrings, type PreparedRequest } from '../writing/request/prepare-request';
import { type DownloadProgress, monitorDownload } from './download';
import { failureCode } from './failure';
import {
  type LanguageModelApi,
  type LanguageModelSession,
  modelOptions,
  readAvailability,
} from './language-model';
import { readAnswer, Silent } from './read-answer';
import { wholeAnswer } from './small-answer';

export interface BrowserModelOptions {
  signal?: AbortSignal;
  /** The answer as far as it has come, in the shape of every answer. */
  onPartial?: (partial: unknown) => void;
  /** Puts off the showing of what has come: by the frame, in a page. */
  batch?: (work: () => void) => void;
  onRepair?: (findings: number) => void;
  onDownload?: (progress: DownloadProgress) => void;
  /** Milliseconds without a word after which it is given up; a slow computer thinks long before the first one. */
  silence?: number;
}

type Check = CheckRequest & { situation: NonNullable<CheckRequest['situation']> };

/** Room for the answer that the window must still have. */
const answerTokens = 900;

/**
 * Asks the browser's own model with the first of `tries` that its window holds, shows the answer as it comes, checks it
 * as every answer is checked, and lets one round put it right. Never throws; nothing leaves by our hand.
 */
export async function writeWithBrowserModel(
  api: LanguageModelApi | undefined,
  tries: readonly PreparedRequest[],
  check: Check,
  {
    signal,
    onPartial,
    batch = (work) => work(),
    onRepair,
    onDownload,
    silence = 120_000,
  }: BrowserModelOptions = {},
): Promise<Written> {
  if (!api || (await readAvailability(api)) === 'unavailable') return failed('browser-model-absent');
  if (signal?.aborted) return failed('stopped');
  let session: LanguageModelSession | undefined;
  let arrived = '';
  let restore: PreparedRequest['restore'] = (answer) => answer;
  let over = false;
  const show = () => {
    if (!over) onPartial?.(whole(mapStrings(partialOf(arrived), withoutHalf)));
  };
  const whole = (small: unknown) =>
    wholeAnswer(mapStrings(small, restore), check.workflow, check.situation, check.workspace);
  try {
    session = await api.create({
      ...modelOptions,
      initialPrompts: [
        { role: 'system', content: tries[0]!.request.system.map(({ text }) => text).join('\n') },
      ],
      ...(signal && { signal }),
      monitor: (monitor) => onDownload && monitorDownload(monitor, onDownload),
    });
    const fitting = await firstFitting(session, tries, signal);
    if (!fitting) return failed('request-too-long');
    restore = fitting.restore;
    const { schema } = fitting.request.output_config.format;
    const ask = (input: string) =>
      readAnswer(session!, input, schema, {
        silence,
        ...(signal && { signal }),
        onText: (text) => {
          arrived = text;
          batch(show);
        },
      });
    const answer = await ask(promptOf(fitting));
    over = true; // What the second round says is shown once it is known to be better.
    const judged = judge(answer, check, whole);
    if (judged.ok || signal?.aborted) return { state: 'ready', ...judged, usage: none, repaired: false };
    const better = await repair(ask, judged, fitting, check, whole, onRepair);
    return { state: 'ready', ...better, usage: none, repaired: better !== judged };
  } catch (error) {
    const code = error instanceof Silent ? 'browser-model-failed' : failureCode(error, signal);
    const partial = arrived.trim() === '' ? undefined : whole(partialOf(arrived));
    return failed(code, partial);
  } finally {
    over = true;
    session?.destroy();
  }
}

/** A second round may fail in any way: what the first one gave is still there. */
async function repair(
  ask: (input: string) => Promise<string>,
  judged: CheckedAnswer,
  { clean }: PreparedRequest,
  check: Check,
  whole: (small: unknown) => unknown,
  onRepair: BrowserModelOptions['onRepair'],
): Promise<CheckedAnswer> {
  const wrong = judged.findings.filter(({ level }) => level === 'error');
  onRepair?.(wrong.length);
  try {
    const again = judge(await ask(objections(wrong, clean)), check, whole);
    const errors = again.findings.filter(({ level }) => level === 'error').length;
    return again.answer && errors <= wrong.length ? again : judged;
  } catch {
    return judged;
  }
}

const objections = (wrong: readonly AnswerFinding[], clean: (text: string) => string): string =>
  `Our check objects to these places, as JSON: ${safeJson(
    wrong.slice(0, 5).map(({ quote, message }) => ({ words: clean(quote), objection: clean(message) })),
  )}\nGive the whole answer again in the same form, with these places put right and nothing else changed. What nobody knows becomes a gap ⟦…⟧.`;

function judge(text: string, check: Check, whole: (small: unknown) => unknown): CheckedAnswer {
  return checkAnswer(whole(smallOf(text)), check);
}

/** Without a form the words themselves are the text. */
function smallOf(text: string): unknown {
  const json = /\{[\s\S]*\}/.exec(text)?.[0];
  try {
    return JSON.parse(json ?? '');
  } catch {
    return json === undefined ? text : partialOf(json);
  }
}

const partialOf = (text: string): unknown => {
  const start = text.indexOf('{');
  return start < 0 || start > 20 ? text : parsePartial(text.slice(start));
};

/** A placeholder that is still arriving would flash. */
const withoutHalf = (text: string): string => text.replace(/\[[a-z0-9-]{0,40}$/i, '');

const promptOf = ({ request }: PreparedRequest): string =>
  request.messages
    .flatMap(({ content }) => (typeof content === 'string' ? [content] : content.map(({ text }) => text)))
    .join('\n');

async function firstFitting(
  session: LanguageModelSession,
  tries: readonly PreparedRequest[],
  signal?: AbortSignal,
): Promise<PreparedRequest | undefined> {
  const holds = session.contextWindow ?? session.inputQuota ?? Number.POSITIVE_INFINITY;
  const room = holds - (session.contextUsage ?? session.inputUsage ?? 0) - answerTokens;
  for (const prepared of tries) {
    const input = promptOf(prepared);
    const options = signal ? { signal } : {};
    const measured = await (session.measureContextUsage?.(input, options) ??
      session.measureInputUsage?.(input, options));
    if ((measured ?? input.length / 3) <= room) return prepared;
  }
  return undefined;
}

const none = { input: 0, output: 0, cacheRead: 0, cacheWritten: 0 };

const failed = (code: ErrorCode, partial?: unknown): Written => ({
  state: partial === undefined ? 'failed' : 'partial',
  ...(partial !== undefined && { partial }),
  failure: { code },
  usage: none,
  repaired: false,
});
