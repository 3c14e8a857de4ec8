import { createLinter } from '../lint';
import type { Finding, PrincipleId } from '../lint/finding';
import { defaultPolicy } from '../playbook/default-policy';
import { type Case, readCase } from './case/case';
import { coach } from './coaching';
import type { Draft, Option, ResponseType } from './draft';
import { optionsFor } from './options';
import { Writer } from './prose';
import type { WriteRequest } from './workflow';

/** How a kind of text is judged: its length in words, and whether customers or colleagues read it. */
export interface Shape {
  from: number;
  to: number;
  audience?: 'reply' | 'note';
  /** Whether the five principles are to be met, where the case has anything to own. */
  principles?: boolean;
}

/** Remembers sentences: most of a second attempt is the first one again. */
const linter = createLinter();

type Write = (writer: Writer, option: Option | undefined) => void;

/** What every workflow shares: options, a writer for the case, and the checked draft with its notes and sources. */
export function buildDraft(type: ResponseType, request: WriteRequest, shape: Shape, write: Write): Draft {
  const options = optionsFor(request.situation, request.workspace);
  const option = options.find(({ id }) => id === request.option) ?? options.find((one) => one.recommended);
  const writer = writeChecked(readCase(request), type, request, shape, (one) => {
    if (option) one.mark(`option-${option.id}`);
    if (option && option.id === request.option) one.mark('option-picked');
    write(one, option);
  });
  const written = writer.done();
  return {
    type,
    engine: 'playbook',
    fingerprint: request.situation.fingerprint,
    text: written.text,
    gaps: written.gaps,
    sources: written.sources,
    options,
    ...(option && { option: option.id }),
    coaching: coach(writer, written, request.workspace),
  };
}

/** Our own check reads every draft first: a sentence it objects to gives way to another, a question left open is taken up. */
function writeChecked(
  read: Case,
  type: ResponseType,
  request: WriteRequest,
  shape: Shape,
  write: (writer: Writer) => void,
): Writer {
  let facts = read;
  const avoided = new Set<string>();
  const marks = new Set<string>();
  const open: Finding['evidence'][] = [];
  let best: { writer: Writer; weight: number } | undefined;
  for (let round = 0; round < 6; round++) {
    const writer = writeToLength(shapeFor(shape, facts), (length) => {
      const one = new Writer(facts, `${facts.seed}/${type}`, avoided);
      for (const mark of [...marks, ...length]) one.mark(mark);
      one.openQuestions = open.filter((question) => question !== undefined);
      write(one);
      return one;
    });
    const { objections, missing } = judge(writer, request, shape);
    const weight = objections.length * 10 + missing.length;
    if (!best || weight < best.weight) best = { writer, weight };
    // Principles are worth three tries; what our check calls wrong is worth more.
    if (weight === 0 || (round >= 3 && objections.length === 0)) break;
    const before = facts;
    const known = avoided.size + marks.size + open.length;
    const { places } = writer.done();
    const avoid = (unwanted: (place: (typeof places)[number]) => boolean) => {
      for (const place of places) if (unwanted(place)) avoided.add(place.say);
    };
    for (const { rule, start, end, evidence } of objections) {
      if (rule === 'unanswered-question') {
        if (!open.some((question) => question?.quote === evidence?.quote)) open.push(evidence);
      } else if (wholeText.has(rule)) {
        marks.add('needs-step');
        if (rule === 'vague-close') avoid((place) => place.start < end && place.end > start);
      } else if (inFailure(writer.done().text, start, end, facts)) facts = withShorterFailure(facts);
      else avoid((place) => place.start < end && place.end > start);
    }
    for (const id of missing) {
      const banks = banksFor[id];
      if (banks) avoid(({ bank }) => banks.includes(bank));
      else marks.add('needs-step');
    }
    if (avoided.size + marks.size + open.length === known && facts === before) break;
  }
  return best!.writer;
}

/** Whether a finding is about the customer's own name for the failure, which every sentence with it would share. */
function inFailure(text: string, start: number, end: number, { slots }: Case): boolean {
  const failure = slots.failure?.text;
  if (!failure) return false;
  for (
    let at = text.toLowerCase().indexOf(failure.toLowerCase());
    at >= 0;
    at = text.toLowerCase().indexOf(failure.toLowerCase(), at + 1)
  )
    if (start >= at && end <= at + failure.length) return true;
  return false;
}

/** "The grant that was not paid" becomes "the grant"; where nothing can be cut, the case is told without it. */
function withShorterFailure(facts: Case): Case {
  const { failure } = facts.slots;
  const short = failure?.text.replace(/,? (?:that|which|who|where|because|since|without)\b.*$/, '');
  const kept = failure && short && short !== failure.text ? { ...failure, text: short } : undefined;
  return {
    ...facts,
    slots: { ...facts.slots, failure: kept, matter: kept, exposed: undefined },
    marks: kept ? facts.marks : new Set([...facts.marks, 'no-failure']),
  };
}

/** Which sentences are to meet a principle: where they do not, others are tried. */
const banksFor: Partial<Record<PrincipleId, readonly string[]>> = {
  acknowledges: ['lived', 'cost', 'exec-state', 'exec-impact', 'apology-opening', 'private-opening'],
  owns: ['owned'],
};

/** Findings about what the text lacks, not about the words they mark. */
const wholeText = new Set(['no-next-step', 'no-time', 'no-owner', 'apology-without-action', 'vague-close']);

/** What has to be left unsaid, or is soon said, is not filled up to the usual length. */
export function shapeFor(shape: Shape, { marks }: Case): Shape {
  if (marks.has('unread')) return { ...shape, from: Math.min(shape.from, 40) };
  if (marks.has('calm-routine') && shape.from >= 150) return { ...shape, from: 80, to: 150 };
  return marks.has('legal-matter') ? { ...shape, from: Math.min(shape.from, 80) } : shape;
}

function writeToLength({ from, to }: Shape, write: (marks: readonly string[]) => Writer): Writer {
  let writer = write([]);
  const steps =
    writer.words > to ? ['brief', 'briefer', 'briefest', 'tightest'] : ['roomy', 'roomier', 'roomiest'];
  for (let step = 1; step <= steps.length && (writer.words < from || writer.words > to); step++)
    writer = write(steps.slice(0, step));
  return writer;
}

function judge(
  writer: Writer,
  { thread, workspace }: WriteRequest,
  shape: Shape,
): { objections: Finding[]; missing: PrincipleId[] } {
  const { text } = writer.done();
  const policy = workspace.policy ?? defaultPolicy;
  const report = linter.lint(text, { thread, policy, audience: shape.audience ?? 'reply' });
  const never = (workspace.wordsNeverUsed ?? []).flatMap((word): Finding[] => {
    const start = word.trim() ? text.toLowerCase().indexOf(word.trim().toLowerCase()) : -1;
    const end = start + word.trim().length;
    return start < 0
      ? []
      : [{ rule: 'words-never-used', level: 'error', start, end, message: '', rewrites: [] }];
  });
  // Before counsel has read, nothing is owned; that is not a principle missed.
  const heard =
    shape.principles && !writer.is('calm-routine') && !writer.is('legal-matter') && !writer.is('unread');
  return {
    objections: [...report.findings.filter(({ level }) => level !== 'hint'), ...never],
    missing: heard ? report.principles.filter(({ state }) => state === 'missing').map(({ id }) => id) : [],
  };
}
