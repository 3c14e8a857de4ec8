import { createLinter } from '../lint';
import { defaultPolicy } from '../playbook/default-policy';
import type { Workspace } from '../playbook/workspace';
import type { Situation } from '../situation/situation';
import type { Thread } from '../thread';
import { type AnswerFinding, place, type Spot } from './check/answer-finding';
import { findCauses } from './check/causes';
import { findDates } from './check/dates';
import { findDone } from './check/done';
import { findFalseEvidence, textAt, textsOf } from './check/evidence';
import { findFigures } from './check/figures';
import { type Known, knownOf } from './check/known';
import { findLeaks } from './check/leaks';
import { findLinks } from './check/links';
import { findNames } from './check/names';
import { findOffers } from './check/offers';
import { findMarkup } from './check/plain-text';
import { findRetold } from './check/retold';
import type { ModelAnswer } from './request/answer';
import { modelWorkflows } from './request/workflows';

export type { AnswerFinding } from './check/answer-finding';

export interface CheckRequest {
  thread: Thread;
  /** Id of a workflow in request/workflows/. */
  workflow: string;
  workspace: Workspace;
  situation?: Situation;
  /** What the agent wrote and asked: its facts count as known. */
  given?: string;
  muted?: readonly string[];
  /** For "this week": without it no future day is taken as the agent's own promise. */
  now?: Date;
}

export interface CheckedAnswer {
  /** No finding is an error. */
  ok: boolean;
  findings: AnswerFinding[];
  /** Where the shape is right. */
  answer?: ModelAnswer;
}

const linter = createLinter();

/**
 * Judges an answer (restored, as text or as parsed JSON) like an agent's text and harder: shape, live check, facts against
 * the thread, offers against the policy. Never throws; an answer of a wrong shape is still read for what is in it.
 */
export function checkAnswer(raw: unknown, request: CheckRequest): CheckedAnswer {
  const workflow = modelWorkflows.get(request.workflow);
  if (!workflow) throw new RangeError(`no workflow "${request.workflow}"`);
  const { value, notJson } = read(raw);
  const parsed = workflow.output.safeParse(value);
  const shape = parsed.success
    ? []
    : [
        whole(
          'answer-shape',
          notJson ??
            `Not in the shape asked for: ${parsed.error.issues
              .slice(0, 3)
              .map(({ path, message }) => `${path.join('.') || 'answer'}: ${message}`)
              .join('; ')}`,
        ),
      ];
  const known = knownOf(request.thread, request.workspace, request.situation, request.given);
  const draft = textAt(value, 'draft', 'text') ?? (typeof value === 'string' ? value : undefined);
  const draftPath = typeof value === 'string' ? '' : 'draft.text';
  const empty =
    draft !== undefined && draft.trim() === '' ? [whole('answer-empty', 'The draft is empty.')] : [];
  const findings = [
    ...shape,
    ...empty,
    ...(draft ? place(draftPath, draft, lintSpots(draft, request, workflow.audience)) : []),
    ...textsOf(value).flatMap(({ path, text }) =>
      place(path, text, spotsIn(text, path, path === draftPath, known, request)),
    ),
    ...findFalseEvidence(value, request.thread),
    ...optionFindings(value, request),
  ];
  return {
    ok: findings.every(({ level }) => level !== 'error'),
    findings,
    ...(parsed.success && { answer: parsed.data as ModelAnswer }),
  };
}

function read(raw: unknown): { value: unknown; notJson?: string } {
  if (typeof raw !== 'string') return { value: raw };
  try {
    return { value: JSON.parse(raw) };
  } catch {
    return { value: raw, notJson: 'Not JSON.' };
  }
}

/** What the live check says; legal admissions weigh more in a text nobody has thought through. */
function lintSpots(text: string, request: CheckRequest, audience: 'reply' | 'note'): Spot[] {
  const policy = request.workspace.policy ?? defaultPolicy;
  const { findings } = linter.lint(text, {
    thread: request.thread,
    policy,
    audience,
    ...(request.muted && { muted: request.muted }),
  });
  const never = (request.workspace.wordsNeverUsed ?? []).flatMap((word): Spot[] => {
    const start = word.trim() ? text.toLowerCase().indexOf(word.trim().toLowerCase()) : -1;
    const message = 'Your team never uses this.';
    return start < 0
      ? []
      : [{ rule: 'words-never-used', level: 'error', message, start, end: start + word.trim().length }];
  });
  return [
    // Offers are read more strictly below.
    ...findings
      .filter(({ rule }) => rule !== 'unapproved-offer')
      .map(({ rule, level, start, end, message }) => ({
        rule,
        level: rule === 'liability' ? ('error' as const) : level,
        start,
        end,
        message,
      })),
    ...never,
  ];
}

/** Copied from the thread by order: compared with the thread, not judged as the model's words. */
const copied = /(?:^|\.)(?:quote|messageId|id)$/;

function spotsIn(
  text: string,
  path: string,
  isDraft: boolean,
  known: Known,
  { thread, workspace, now }: CheckRequest,
): Spot[] {
  if (copied.test(path)) return [];
  const everywhere = [...findMarkup(text), ...findLinks(text, known)];
  if (!isDraft) return everywhere;
  const spots = [
    ...everywhere,
    ...findFigures(text, known),
    ...findDates(text, known, now),
    ...findNames(text, known),
    ...findLeaks(text, known),
    ...findRetold(text, known),
    ...findCauses(text, known),
    ...findDone(text, known),
    ...findOffers(text, thread, workspace),
  ];
  // What stands in a link or a gap is judged there.
  const holes = [...text.matchAll(/⟦[^⟦⟧]*⟧/g)].map(({ index, 0: words }) => [index, index + words.length]);
  const links = spots.filter(({ rule }) => rule.startsWith('link-') || rule === 'address-unknown');
  return spots.filter(
    (one) =>
      !holes.some(([from, to]) => one.start >= from! && one.end <= to!) &&
      (!/^(?:number|phone|share|name)-unknown$/.test(one.rule) ||
        !links.some(({ start, end }) => one.start < end && start < one.end)),
  );
}

/** One recommended; and what the policy does not give alone has to say so. */
function optionFindings(value: unknown, { thread, workspace }: CheckRequest): AnswerFinding[] {
  const options =
    typeof value === 'object' && value !== null ? (value as { options?: unknown }).options : undefined;
  if (!Array.isArray(options)) return [];
  const found = options.flatMap((option, index) => {
    if (option?.needsApproval === true) return [];
    return ['title', 'why'].flatMap((key) => {
      const text = textAt(option, key);
      if (!text) return [];
      return place(
        `options.${index}.${key}`,
        text,
        findOffers(`We will give you ${text}`, thread, workspace).map((one) => ({
          ...one,
          start: 0,
          end: text.length,
        })),
      );
    });
  });
  const recommended = options.filter((option) => option?.recommended === true).length;
  if (options.length > 0 && recommended !== 1)
    found.push(
      whole('options-recommended', `${recommended} options are recommended; one has to be.`, 'warning'),
    );
  return found;
}

const whole = (rule: string, message: string, level: AnswerFinding['level'] = 'error'): AnswerFinding => ({
  rule,
  level,
  path: '',
  start: 0,
  end: 0,
  quote: '',
  message,
});
