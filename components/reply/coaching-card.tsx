import type { CoachingNote } from '../../lib/writing/draft';
import type { OwnTextCoaching } from '../../lib/writing/own-text';
import { strings } from '../strings';
import { Card } from '../ui/card';
import { OwnTextNotes } from './own-text-notes';

const words = strings.coaching;

export interface CoachingCardProps {
  notes: readonly CoachingNote[];
  wordCount: number;
  /** On what the agent has made of the draft. */
  own: OwnTextCoaching | undefined;
  onShow: (note: CoachingNote) => void;
  /** The note looked at, so that its passage can be marked. */
  onLook: (index: number | undefined) => void;
}

/** Why the draft is written so: each note is tied to its passage by a number. */
export function CoachingCard({ notes, wordCount, own, onShow, onLook }: CoachingCardProps) {
  const hasOwn = own && (own.change || (notes.length === 0 && own.strong.length > 0));
  return (
    <Card
      title={notes.length > 0 || !hasOwn ? words.title : words.ownTitle}
      aside={<span className="text-soft">{strings.draft.words(wordCount)}</span>}
    >
      {hasOwn && <OwnTextNotes coaching={notes.length > 0 ? { ...own, strong: [] } : own} onShow={onShow} />}
      {notes.length === 0 && !hasOwn && <p className="text-soft">{words.none}</p>}
      {notes.length > 0 && (
        <ol className="space-y-2.5">
          {notes.map((note, index) => (
            <li
              key={`${note.start}${note.note}`}
              id={`note-${index}`}
              onMouseEnter={() => onLook(index)}
              onMouseLeave={() => onLook(undefined)}
              className="flex gap-2.5"
            >
              <button
                type="button"
                aria-label={words.show(index + 1)}
                onClick={() => onShow(note)}
                onFocus={() => onLook(index)}
                onBlur={() => onLook(undefined)}
                className="grid size-5 shrink-0 place-items-center rounded-full bg-accent-ground text-xs font-bold text-accent hover:bg-accent hover:text-on-accent"
              >
                {index + 1}
              </button>
              <p className="min-w-0">{note.note}</p>
            </li>
          ))}
        </ol>
      )}
    </Card>
  );
}
