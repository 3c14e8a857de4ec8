import { type Ref, useImperativeHandle, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { type Mark, segmentText } from '../../lib/panel/marks';
import { applyEdits, type Edit, type Span } from '../../lib/panel/spans';
import { findGaps } from '../../lib/writing/draft';
import { placeBadges } from './place-badges';

/** What others may do to the text in the editor. */
export interface EditorHandle {
  select(span: Span): void;
  /** The words the agent selected; the whole text where none are, or where we pointed at some ourselves. */
  selected(): Span;
  /**
   * Makes these changes, the last in the text first, as one. Goes through the browser's own editing, so that the
   * keyboard's undo takes it back.
   */
  replace(edits: readonly Edit[]): void;
  /** Puts this text in place of all that stands here, unreported; the keyboard's undo takes it back. */
  put(text: string): void;
}

export interface DraftEditorProps {
  label: string;
  text: string;
  marks: readonly Mark[];
  /** Passages with a numbered note at the margin. */
  notes: readonly Span[];
  noteLabel: (number: number) => string;
  /** `edits`: where the change is known in more detail than the texts show. */
  onChange: (text: string, edits?: readonly Edit[]) => void;
  /** Where the caret stands; undefined when the editor is left. */
  onCaret: (offset: number | undefined) => void;
  onNote: (index: number) => void;
  ref?: Ref<EditorHandle>;
}

/**
 * A textarea over a mirror: the textarea keeps typing, undo, spelling and screen readers as the browser makes them; the
 * mirror behind it, with the same lines, carries the marks and gives the height.
 */
export function DraftEditor(props: DraftEditorProps) {
  const { label, text, marks, notes, noteLabel, onChange, onCaret, onNote, ref } = props;
  const area = useRef<HTMLTextAreaElement>(null);
  const mirror = useRef<HTMLDivElement>(null);
  const knownEdits = useRef<readonly Edit[]>(undefined);
  const isPutting = useRef(false);
  const pointed = useRef<Span>(undefined);
  const [badges, setBadges] = useState<number[]>([]);
  const segments = useMemo(() => segmentText(text, marks), [text, marks]);

  // biome-ignore lint/correctness/useExhaustiveDependencies: the mirror is drawn from text and marks.
  useLayoutEffect(() => {
    const element = mirror.current;
    if (!element) return;
    const place = () => setBadges(placeBadges(element, notes));
    place();
    const observer = new ResizeObserver(place);
    observer.observe(element);
    return () => observer.disconnect();
  }, [text, segments, notes]);

  useImperativeHandle(ref, () => ({
    select(span) {
      pointed.current = span;
      if (area.current) select(area.current, mirror.current, span);
    },
    selected() {
      const { selectionStart: start, selectionEnd: end } = area.current ?? {
        selectionStart: 0,
        selectionEnd: 0,
      };
      const isOurs = pointed.current?.start === start && pointed.current.end === end;
      return end > start && !isOurs ? { start, end } : { start: 0, end: text.length };
    },
    replace(edits) {
      const element = area.current;
      const last = edits[0];
      const first = edits.at(-1);
      if (!element || !first || !last) return;
      const whole = applyEdits(text, edits);
      const by = whole.slice(first.start, whole.length - (text.length - last.end));
      knownEdits.current = edits;
      element.focus({ preventScroll: true });
      element.setSelectionRange(first.start, last.end);
      const done = by === '' ? document.execCommand('delete') : document.execCommand('insertText', false, by);
      if (!done) onChange(whole, edits);
      knownEdits.current = undefined;
    },
    put(next) {
      const element = area.current;
      if (!element || element.value === next) return;
      isPutting.current = true;
      element.focus({ preventScroll: true });
      element.select();
      document.execCommand('insertText', false, next);
      isPutting.current = false;
    },
  }));

  function selectGapAtCaret() {
    const element = area.current;
    if (!element || element.selectionStart !== element.selectionEnd) return;
    const caret = element.selectionStart;
    const gap = findGaps(text).find(({ start, end }) => start < caret && caret < end);
    if (gap) element.setSelectionRange(gap.start, gap.end);
  }

  return (
    <div className="relative -mx-1.5 grid grid-cols-[minmax(0,1fr)] rounded-lg focus-within:bg-sunken hover:bg-sunken">
      <div
        ref={mirror}
        aria-hidden
        className="draft-text pointer-events-none col-start-1 row-start-1 text-transparent"
      >
        {segments.map((segment) => (
          <span key={segment.start} className={segment.kinds.map((kind) => `mark-${kind}`).join(' ')}>
            {segment.text}
          </span>
        ))}
        {'\u200b'}
      </div>
      <textarea
        ref={area}
        aria-label={label}
        value={text}
        spellCheck
        onChange={(event) => {
          if (!isPutting.current) onChange(event.target.value, knownEdits.current);
        }}
        onSelect={(event) => onCaret(event.currentTarget.selectionStart)}
        onBlur={() => onCaret(undefined)}
        onClick={selectGapAtCaret}
        className="draft-text col-start-1 row-start-1 size-full resize-none overflow-hidden rounded-lg bg-transparent text-ink"
      />
      {badges.map((top, index) => (
        <button
          // biome-ignore lint/suspicious/noArrayIndexKey: the number is what it shows.
          key={index}
          type="button"
          tabIndex={-1} // The notes' own list is the keyboard's way.
          aria-label={noteLabel(index + 1)}
          onClick={() => onNote(index)}
          style={{ top }}
          className="absolute right-0 grid size-4 place-items-center rounded-full bg-accent-ground text-[10px] font-bold text-accent"
        >
          {index + 1}
        </button>
      ))}
    </div>
  );
}

function select(area: HTMLTextAreaElement, mirror: HTMLElement | null, { start, end }: Span) {
  area.focus({ preventScroll: true });
  area.setSelectionRange(start, end);
  const [top = 0] = mirror ? placeBadges(mirror, [{ start, end }]) : [];
  const panel = area.closest('[data-scrolls]');
  if (!panel) return area.scrollIntoView({ block: 'nearest' });
  const y = area.getBoundingClientRect().top - panel.getBoundingClientRect().top + top;
  if (y < 40 || y > panel.clientHeight - 60) panel.scrollBy({ top: y - panel.clientHeight / 3 });
}
