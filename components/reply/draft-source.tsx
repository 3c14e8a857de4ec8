import type { SavedDraft } from '../../lib/panel/saved-draft';
import { claudeWords } from '../claude-words';
import { strings } from '../strings';

const words = strings.draft;

export interface DraftSourceProps {
  saved: SavedDraft;
  edited: boolean;
  keeping: 'kept' | 'waiting' | 'failed';
  caret: number | undefined;
}

/** One line under the draft: where the words at the caret come from, else who wrote it and that it is kept. */
export function DraftSource({ saved, edited, keeping, caret }: DraftSourceProps) {
  const source =
    caret === undefined ? undefined : saved.sources.find(({ start, end }) => start <= caret && caret <= end);
  if (source && keeping !== 'failed') {
    const quote = source.evidence && `“${source.evidence.quote}”`;
    return (
      <p className="line-clamp-2 text-sm text-soft" title={quote}>
        <span className={source.from === 'to-verify' ? 'font-semibold text-warning' : 'font-medium text-ink'}>
          {words.source[source.from]}
        </span>
        {quote && ` ${quote}`}
      </p>
    );
  }
  return (
    <p className="text-sm text-soft">
      {words.engine[saved.draft.engine]}
      {saved.draft.partial && `, ${claudeWords.partialShort}`}
      {edited && `, ${words.edited}`}
      {' · '}
      <span
        role={keeping === 'failed' ? 'alert' : undefined}
        className={keeping === 'failed' ? 'font-semibold text-error' : undefined}
      >
        {words.keeping[keeping]}
      </span>
    </p>
  );
}
