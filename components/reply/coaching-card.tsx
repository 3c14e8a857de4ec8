import type { CoachingNote } from '../../lib/writing/draft';
import { strings } from '../strings';
import { Card } from '../ui/card';

const words = strings.coaching;

export interface CoachingCardProps {
  notes: readonly CoachingNote[];
  wordCount: number;
  onShow: (note: CoachingNote) => void;
  /** The note looked at, so that its passage can be marked. */
  onLook: (index: number | undefined) => void;
}

/** Why the draft is written so: each note is tied to its passage by a number. */
export function CoachingCard({ notes, wordCount, onShow, onLook }: CoachingCardProps) {
  return (
    <Card title={words.title} aside={<span className="text-soft">{strings.draft.words(wordCount)}</span>}>
      {notes.length === 0 ? (
        <p className="text-soft">{words.none}</p>
      ) : (
        <ol className="space-y-2">
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
                className="mt-0.5 grid size-4.5 shrink-0 place-items-center rounded-full bg-accent-ground text-xs font-bold text-accent hover:bg-accent hover:text-on-accent"
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
