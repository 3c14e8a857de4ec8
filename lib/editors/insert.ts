import { focusOn, isNative, nextFrame, pause } from './caret';
import { caretTo, endOfInserted } from './caret-after';
import { noteChange } from './caret-after-undo';
import { caretBack, rememberCaret } from './caret-back';
import type { InsertMode, InsertOutcome, TextFix } from './editor';
import { familyOf, isTextControl } from './family';
import { lostIn } from './lost';
import { caretIn, selectTarget, targetOf, valueSpan } from './place';
import { parseDraft, plainOf } from './plain-draft';
import { type Attempt, isInline, planFor, spaced } from './plan';
import { type Reading, readAny } from './reading';
import { takeBack } from './undo';
import { type Expected, type Verdict, verify, verifyValue } from './verify';
import { stripInvisible } from './visible-text';
import { dispatchWay } from './ways';

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
  /** What of the text changes, where it is several parts of what is put in. */
  parts?: readonly TextFix[];
  /** Ways of its own, for a change that is more than words. */
  plan?: (family: string, reading: Reading) => Attempt[];
  /** Called before the change; its answer tells whether all that was to stay is still so. */
  keeps?: (before: Reading) => (now: Reading) => boolean;
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
  const whole = {
    before: before.text,
    start: target.start,
    end: target.end,
    inserted,
    inline,
    apart: !target.joins,
  };
  const parts = edit.parts ?? [{ start: target.start, end: target.end, text: inserted }];
  const back = caret && target.joins && rememberCaret(element, family, read, caret, parts);
  /** A passage that is replaced leaves the agent where they were writing, all else takes them to its end. */
  const caretOn = async () => {
    if (back && (await back())) return;
    const now = read();
    await caretTo(element, family, now, endOfInserted(now.text, whole));
  };
  let reading = before;
  let damaged = false;
  let restored = true;
  const isKept = edit.keeps?.(before);
  const plan = edit.plan?.(family, before) ?? planFor(element, family, whole, blocks, target, before);
  for (const attempt of plan) {
    if (!(await selectTarget(element, family, reading, attempt.range))) break;
    const forget = noteChange(element, family, read, {
      text: before.text,
      selected: isTextControl(element) ? valueSpan(element, before, attempt.range)! : attempt.range,
      caret: caret ?? { offset: target.end, opensLine: false, isBelow: false },
    });
    const { verdict, goesOn } = await tryWay(
      element,
      attempt,
      verdictOf(element, attempt, before, whole, read, isKept),
      isNative(family) ? caretOn : undefined,
    );
    if (!element.isConnected) return { ok: false, code: 'composer-gone' };
    if (verdict === 'whole') {
      const now = read();
      const lost = lostIn(element, now, target.start, inline ? [] : blocks, family);
      if (!goesOn && !isNative(family)) await caretOn();
      if (target.others) lost.push('Your words beyond the quoted text were left as they were.');
      return { ok: true, lost };
    }
    forget();
    if (verdict === 'damaged') {
      damaged = true;
      restored = await takeBack(element, family, before, read);
      if (!restored || family !== 'prosemirror') break; // Elsewhere one mishap is enough.
    }
    reading = read();
  }
  if (!restored) return { ok: false, code: 'insert-left' };
  if (caret) await caretBack(element, family, read(), caret);
  return { ok: false, code: damaged ? 'insert-damaged' : 'insert-refused' };
}

function verdictOf(
  element: HTMLElement,
  { payload, range }: Attempt,
  before: Reading,
  whole: Expected,
  read: () => Reading,
  isKept: ((now: Reading) => boolean) | undefined,
): () => Verdict {
  if (isTextControl(element)) {
    const { value } = element;
    const span = valueSpan(element, before, range);
    const expected = value.slice(0, span?.start) + payload.plain + value.slice(span?.end ?? value.length);
    return () => verifyValue(element.value, value, expected);
  }
  return () => {
    const now = read();
    const verdict = now.notOwn === before.notOwn ? verify(now.text, whole) : 'damaged';
    return verdict === 'whole' && isKept && !isKept(now) ? 'damaged' : verdict;
  };
}

async function tryWay(
  element: HTMLElement,
  { way, payload }: Attempt,
  verdictNow: () => Verdict,
  atOnce?: () => Promise<void>,
): Promise<{ verdict: Verdict; goesOn: boolean }> {
  const { taken } = dispatchWay(element, way, payload);
  await nextFrame(element);
  const first = verdictNow();
  // Not taken and nothing changed: the next way may follow. Taken: some editors insert late.
  if (!taken && first === 'unchanged' && way.startsWith('paste')) return { verdict: first, goesOn: false };
  if (first === 'whole') await atOnce?.(); // Editors of their own may still be at work.
  const goesOn = await pauseUnlessTyping(element);
  // A person who types on has seen it stand; what differs now is theirs, and nothing of it is undone.
  return { verdict: goesOn && first === 'whole' ? first : verdictNow(), goesOn };
}

/** Waits for editors that insert late. True where a person's own key came in the meantime. */
async function pauseUnlessTyping(element: HTMLElement): Promise<boolean> {
  let typed = false;
  const note = (event: Event): void => {
    if (event.isTrusted) typed = true;
  };
  const kinds = ['keydown', 'compositionstart', 'cut', 'drop'];
  for (const kind of kinds) element.addEventListener(kind, note, true);
  await pause(lateTime);
  for (const kind of kinds) element.removeEventListener(kind, note, true);
  return typed;
}
