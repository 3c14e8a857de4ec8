import { nextFrame, selectionOf } from './caret';
import { caretBack } from './caret-back';
import { isTextControl } from './family';
import type { Caret } from './place';
import type { Reading } from './reading';

interface Selected {
  start: number;
  end: number;
}

/** One change of ours: what an undo of it brings back. */
interface Change {
  /** The agent's own text before it. */
  text: string;
  /** What was selected to be replaced; a textarea's in its `value`. */
  selected: Selected;
  /** Where the agent was writing. */
  caret: Caret;
  isUndone: boolean;
}

interface Followed {
  family: string;
  read: () => Reading;
  changes: Change[];
}

const mostChanges = 100; // Each holds a text; who takes back more has the caret where the browser leaves it.
const followed = new WeakMap<HTMLElement, Followed>();

/**
 * An undo brings the selection back as well: of a change of ours the words that we had selected, and the next key would
 * overwrite them. From now on it leaves the caret where the agent was writing. To be said before the change; the answer
 * takes it back where none came about.
 */
export function noteChange(
  element: HTMLElement,
  family: string,
  read: () => Reading,
  what: Omit<Change, 'isUndone'>,
): () => void {
  if (what.selected.start === what.selected.end) return () => {};
  const change = { ...what, isUndone: false };
  const changes = followed.get(element)?.changes ?? [];
  followed.set(element, { family, read, changes: [...changes, change].slice(-mostChanges) });
  // Once for each element, however often it is said.
  element.addEventListener('beforeinput', onBeforeInput, true);
  element.addEventListener('input', onInput, true);
  element.addEventListener('keydown', onKeyDown, true);
  return () => keepOnly(element, (one) => one !== change);
}

function onBeforeInput(this: HTMLElement, { inputType }: InputEvent): void {
  if (inputType === 'historyUndo') void lookLater(this);
  // What a person writes after an undo begins a new history: what was undone never comes back.
  else if (inputType !== 'historyRedo') keepOnly(this, ({ isUndone }) => !isUndone);
}

/** The browser's own undo: at once, before the next key. */
function onInput(this: HTMLElement, event: Event): void {
  const { inputType } = event as InputEvent;
  if (inputType === 'historyUndo') look(this);
  if (inputType === 'historyRedo') noteRedo(this);
}

/** Editors with a history of their own tell nobody. */
function onKeyDown(this: HTMLElement, { key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): void {
  const letter = ctrlKey || metaKey ? key.toLowerCase() : '';
  if (letter === 'z' && !shiftKey) void lookLater(this);
  else if (letter === 'z' || letter === 'y') noteRedo(this);
}

async function lookLater(element: HTMLElement): Promise<void> {
  await nextFrame(element);
  look(element);
}

/** Only what one of our changes had selected, in the text as it was then, is let go. */
function look(element: HTMLElement): void {
  const known = followed.get(element);
  if (!known?.changes.length) return;
  const { family, read, changes } = known;
  const reading = read();
  const now = selectedIn(element, reading);
  const undone = changes.findLast(
    ({ text, selected, isUndone }) =>
      !isUndone && text === reading.text && selected.start === now?.start && selected.end === now.end,
  );
  if (!undone) return;
  undone.isUndone = true;
  void caretBack(element, family, reading, undone.caret);
}

function selectedIn(element: HTMLElement, reading: Reading): Selected | undefined {
  if (isTextControl(element)) return { start: element.selectionStart, end: element.selectionEnd };
  const selection = selectionOf(element);
  if (!selection?.rangeCount) return undefined;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const start = reading.offsetOf(startContainer, startOffset);
  const end = reading.offsetOf(endContainer, endOffset);
  return start === undefined || end === undefined ? undefined : { start, end };
}

function keepOnly(element: HTMLElement, isKept: (change: Change) => boolean): void {
  const known = followed.get(element);
  if (known) known.changes = known.changes.filter(isKept);
}

function noteRedo(element: HTMLElement): void {
  for (const change of followed.get(element)?.changes ?? []) change.isUndone = false;
}
