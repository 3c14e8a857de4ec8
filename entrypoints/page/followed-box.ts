import type { ComposerText } from '@/lib/editors/editor';
import { followText } from '@/lib/editors/follow-text';
import { createMarks, type Marks } from '@/lib/editors/marks';
import type { Report } from '@/lib/lint/finding';
import type { Composer } from '@/lib/sites/site';
import { selectionIn } from './boxes';

/** A reply box in use. */
export interface FollowedBox {
  composer: Composer;
  /** What its findings were found in; its offsets are theirs. */
  read: ComposerText;
  report: Report;
  marks: Marks;
  /** Its text as it stands now. */
  readNow(): ComposerText;
  /** Does a share of the work of the next reading; true when little is left. */
  readAhead(isTimeUp: () => boolean): boolean;
  /** Its styles may have changed from outside. */
  forgetLooks(): void;
  caretOffset(): number | undefined;
  /** Takes everything of ours away. */
  leave(): void;
}

export interface BoxEvents {
  /** Its words may have changed, and nothing is being composed. */
  onText(): void;
  onKey(): void;
  onClick(): void;
}

/** Listens to a reply box from now on. */
export function followBox(composer: Composer, { onText, onKey, onClick }: BoxEvents): FollowedBox {
  const { element } = composer;
  const marks = createMarks(element.ownerDocument);
  let box: FollowedBox | undefined;
  let composing = false;
  const textChanged = (): void => {
    if (!composing) onText();
  };
  const followed = followText(element, () => box?.composer.notOwnText ?? composer.notOwnText, textChanged);
  const onComposition = ({ type }: Event): void => {
    composing = type === 'compositionstart';
    textChanged();
  };
  const listeners: [string, (event: Event) => void][] = [
    ['keydown', onKey],
    ['compositionstart', onComposition],
    ['compositionend', onComposition],
    ['click', ({ isTrusted }) => isTrusted && onClick()],
  ];
  for (const [type, listener] of listeners) element.addEventListener(type, listener);

  box = {
    composer,
    read: nothingRead,
    report: { findings: [], principles: [], words: 0 },
    marks,
    readNow: followed.read,
    readAhead: followed.prepare,
    forgetLooks: followed.forget,
    caretOffset: () => box && caretOffset(box),
    leave() {
      followed.stop();
      for (const [type, listener] of listeners) element.removeEventListener(type, listener);
      marks.clear();
    },
  };
  return box;
}

const nothingRead: ComposerText = { text: '', rangeOf: () => undefined, offsetOf: () => undefined };

function caretOffset({ composer, read, marks }: FollowedBox): number | undefined {
  const inArea = marks.offsetAtCaret(composer.element);
  if (inArea !== undefined) return inArea;
  const selection = selectionIn(composer.element);
  if (!selection?.anchorNode || !selection.isCollapsed) return undefined;
  return read.offsetOf(selection.anchorNode, selection.anchorOffset);
}
