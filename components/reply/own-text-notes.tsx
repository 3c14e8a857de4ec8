import type { CoachingNote } from '../../lib/writing/draft';
import type { OwnTextCoaching } from '../../lib/writing/own-text';
import { strings } from '../strings';

const words = strings.coaching;

export interface OwnTextNotesProps {
  coaching: OwnTextCoaching;
  onShow: (note: CoachingNote) => void;
}

/** On the agent's own words: the one change that would help most, and what to keep. */
export function OwnTextNotes({ coaching: { change, strong }, onShow }: OwnTextNotesProps) {
  return (
    <div className="space-y-2 not-last:mb-2.5 rounded-md bg-sunken px-3 py-2 empty:hidden">
      {change && (
        <button
          type="button"
          onClick={() => onShow(change)}
          className="block w-full rounded-sm text-left hover:underline"
        >
          <span className="block text-sm font-semibold">{words.change}</span>
          {change.note}
        </button>
      )}
      {strong.length > 0 && (
        <div>
          <p className="text-sm font-semibold text-accent">{words.strong}</p>
          <ul className="space-y-1">
            {strong.map((note) => (
              <li key={note.start}>
                <button
                  type="button"
                  onClick={() => onShow(note)}
                  className="rounded-sm text-left hover:underline"
                >
                  {note.note}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
    </div>
  );
}
