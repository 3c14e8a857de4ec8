import type { Failure } from '../claude/failure';
import type { Written } from '../claude/write';
import type { AnswerFinding } from '../writing/check-answer';
import { type Doubt, type Draft, responseTypeSchema } from '../writing/draft';
import type { ModelAnswer, ReplyAnswer } from '../writing/request/answer';
import { toDraft } from '../writing/request/to-draft';
import type { ClaudeRun, RunFailure } from './claude-run';
import { type ShownAnswer, shownAnswer } from './claude-shown';

/** What a call came to, as it is kept. Text that had come stays; only a refusal takes it away. */
export function outcomeOf(written: Written, run: ClaudeRun, at: number): Partial<ClaudeRun> {
  const { answer, partial, failure, usage, repaired, findings = [] } = written;
  const known = { usage, repaired, counted: true };
  if (written.state === 'ready' && answer) {
    const draft = draftOf(answer, run, findings);
    return {
      ...known,
      state: { status: 'ready' },
      shown: shownAnswer(answer),
      doubts: doubtsOf(findings),
      ...(draft && { draft }),
    };
  }
  const why = failureOf(failure, at);
  if (written.state === 'partial' && shownAnswer(partial).text !== '') {
    return {
      ...known,
      state: { status: 'partial', failure: why },
      shown: longer(shownAnswer(partial), run.shown),
    };
  }
  // What an answer that is carried on had before is still there.
  const before = run.shown.text !== '' && why.code !== 'refused';
  return before
    ? { ...known, state: { status: 'partial', failure: why } }
    : { ...known, state: { status: 'failed', failure: why }, shown: shownAnswer(undefined) };
}

/** A second try that broke off sooner than the first takes nothing away. */
const longer = (one: ShownAnswer, other: ShownAnswer): ShownAnswer =>
  one.text.length >= other.text.length ? one : other;

function draftOf(answer: ModelAnswer, run: ClaudeRun, findings: readonly AnswerFinding[]): Draft | undefined {
  const type = responseTypeSchema.safeParse(run.workflow);
  if (!type.success || !('options' in answer)) return undefined;
  const { fingerprint, option, engine = 'claude' } = run;
  const draft = toDraft(answer as ReplyAnswer, {
    type: type.data,
    fingerprint,
    engine,
    // An answer may come with other options than it was asked for.
    ...(option && answer.options.some(({ id }) => id === option) && { option }),
  });
  return { ...draft, doubts: doubtsOf(findings) };
}

/** Goes along with the draft. What the live check says as well is left to it when both are shown. */
export const doubtsOf = (findings: readonly AnswerFinding[]): Doubt[] =>
  findings
    .filter(({ path, quote }) => path === 'draft.text' && quote.trim() !== '')
    .map(({ rule, level, quote, message }) => ({ rule, level, quote, message }));

const failureOf = (failure: Failure | undefined, at: number): RunFailure => ({
  code: failure?.code ?? 'bad-answer',
  at,
  ...(failure?.retryAfter !== undefined && { retryAfter: failure.retryAfter }),
  ...(failure?.said && { said: failure.said }),
});
