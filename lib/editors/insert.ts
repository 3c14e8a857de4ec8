import { focusOn, nextFrame, pause } from './caret';
import { gapFor, htmlOf } from './draft-html';
import type { InsertMode, InsertOutcome } from './editor';
import { familyOf } from './family';
import { lostIn } from './lost';
import { passageFor } from './passage';
import { caretIn, selectTarget, type Target, targetOf, valueSpan } from './place';
import { type DraftBlock, parseDraft, plainOf } from './plain-draft';
import { type Reading, readAny } from './reading';
import { undoOnce } from './undo';
import { type Expected, type Verdict, verify } from './verify';
import { stripInvisible } from './visible-text';
import { dispatchWay, inlineWaysFor, type Payload, type Way, waysFor } from './ways';

/** How long an editor may take until its text is read for the last time. */
const lateTime = 300;
const busy = new WeakSet<HTMLElement>();

export interface Edit {
  text: string;
  mode: InsertMode;
  notOwnText?: string;
  /** What must stand at the place now. */
  expected?: string;
  /** Keep to the line: no paragraph of its own. */
  inline?: boolean;
}

/** What is put where, and the ways to try. */
interface Plan {
  payload: Payload;
  range: Target;
  ways: Way[];
}

/** Puts text into an editor once and reads back, or leaves the editor as it was. */
export async function applyEdit(element: HTMLElement, edit: Edit): Promise<InsertOutcome> {
  if (!element.isConnected) return { ok: false, code: 'composer-gone' };
  if (busy.has(element) || !isEditable(element)) return { ok: false, code: 'insert-refused' };
  busy.add(element);
  try {
    return await apply(element, edit);
  } finally {
    busy.delete(element);
  }
}

function isEditable(element: HTMLElement): boolean {
  if ('readOnly' in element) {
    const control = element as HTMLTextAreaElement;
    return !control.readOnly && !control.disabled;
  }
  return element.isContentEditable || element.ownerDocument.designMode === 'on';
}

async function apply(element: HTMLElement, edit: Edit): Promise<InsertOutcome> {
  const family = familyOf(element);
  const blocks = parseDraft(stripInvisible(edit.text));
  const read = () => readAny(element, edit.notOwnText);
  const caret = caretIn(element, read());
  await focusOn(element);
  if (!element.isConnected) return { ok: false, code: 'composer-gone' };

  const before = read();
  const target = targetOf(edit.mode, before, caret);
  if (edit.expected !== undefined && before.text.slice(target.start, target.end) !== edit.expected) {
    return { ok: false, code: 'insert-refused' };
  }
  const inline = edit.inline || isInline(blocks, before, target);
  const words = edit.inline ? stripInvisible(edit.text) : plainOf(blocks);
  const inserted = inline && target.atCaret ? spaced(words, before.text, target) : words;
  if (!inserted.trim() && !edit.inline) return { ok: false, code: 'insert-refused' };
  const whole = { before: before.text, start: target.start, end: target.end, inserted, inline };
  const { payload, range, ways } = planFor(element, family, whole, blocks, target, before);
  if (!(await selectTarget(element, family, before, range))) return { ok: false, code: 'insert-refused' };

  const verdictNow = (): Verdict => {
    if (!element.isConnected) return 'damaged';
    const now = read();
    return now.notOwn === before.notOwn ? verify(now.text, whole) : 'damaged';
  };
  for (const way of ways) {
    const verdict = await tryWay(element, way, payload, verdictNow);
    if (!element.isConnected) return { ok: false, code: 'composer-gone' };
    if (verdict === 'whole') {
      const lost = lostIn(element, read(), target.start, inline ? [] : blocks, family);
      if (target.others) lost.push('Your words beyond the quoted text were left as they were.');
      return { ok: true, lost };
    }
    if (verdict === 'damaged') {
      await takeBack(element, family, before, read);
      return { ok: false, code: 'insert-damaged' };
    }
    if (!(await selectTarget(element, family, before, range))) break;
  }
  return { ok: false, code: 'insert-refused' };
}

/** One line into a line that has words already stays in it. */
function isInline(blocks: DraftBlock[], before: Reading, target: Target): boolean {
  const only = blocks.length === 1 ? blocks[0] : undefined;
  if (only?.kind !== 'paragraph' || only.lines.length > 1) return false;
  return !(target.opensLine && closesLine(before, target));
}

const closesLine = ({ text }: Reading, { end }: Target) => end >= text.length || text[end] === '\n';

/** Words put into a line keep a space from the words beside them. */
function spaced(words: string, text: string, { start, end, opensLine }: Target): string {
  const lead = !opensLine && /[^\s([„“"']/.test(text[start - 1] ?? ' ') ? ' ' : '';
  const follow = /[\p{L}\p{N}]/u.test(text[end] ?? ' ') ? ' ' : '';
  return lead + words + follow;
}

function planFor(
  element: HTMLElement,
  family: string,
  { start, end, inserted, inline }: Expected,
  blocks: DraftBlock[],
  target: Target,
  reading: Reading,
): Plan {
  if (inline) {
    const passage = passageFor(reading, start, end, inserted);
    const range = { ...target, start: passage.start, end: passage.end };
    range.atCaret &&= passage.start === start && passage.end === end;
    return { payload: passage.payload, range, ways: inlineWaysFor(family, passage.mixedLook) };
  }
  const html = (target.opensLine ? '' : newLine(family)) + htmlOf(blocks, gapFor(element, family));
  const plain = partedBy(element, reading, inserted, target);
  return { payload: { html, plain }, range: target, ways: waysFor(family) };
}

/** Markup that ends the line of the caret, so that the draft does not run on in it; each editor drops or merges it. */
function newLine(family: string): string {
  return family === 'plain' ? '<br>' : startsOwnParagraph.has(family) ? '' : '<p><br></p>';
}
const startsOwnParagraph = new Set(['tinymce', 'ckeditor4', 'froala', 'draft']);

/** Text alone must bring its own line breaks when it starts or ends in the middle of a line. */
function partedBy(element: HTMLElement, reading: Reading, inserted: string, target: Target): string {
  if (reading.kind === 'editable') {
    return (target.opensLine ? '' : '\n\n') + inserted + (closesLine(reading, target) ? '' : '\n\n');
  }
  const { value } = element as HTMLTextAreaElement;
  const span = valueSpan(element as HTMLTextAreaElement, reading, target);
  const before = value.slice(0, span?.start);
  const after = value.slice(span?.end ?? value.length);
  const lead = before ? '\n'.repeat(2 - /\n{0,2}$/.exec(before)![0].length) : '';
  const follow = after ? '\n'.repeat(2 - /^\n{0,2}/.exec(after)![0].length) : '';
  return lead + inserted + follow;
}

async function tryWay(
  element: HTMLElement,
  way: Way,
  payload: Payload,
  verdictNow: () => Verdict,
): Promise<Verdict> {
  const { taken } = dispatchWay(element, way, payload);
  await nextFrame(element);
  const first = verdictNow();
  // Not taken and nothing changed: the next way may follow. Taken: some editors insert late.
  if (!taken && first === 'unchanged' && way.startsWith('paste')) return first;
  await pause(lateTime);
  return verdictNow();
}

async function takeBack(
  element: HTMLElement,
  family: string,
  before: Reading,
  read: () => Reading,
): Promise<void> {
  for (let step = 0; step < 3 && read().text !== before.text; step += 1) {
    if (!(await undoOnce(element, family, () => read().text))) return;
  }
}
