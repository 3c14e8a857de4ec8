import type { Gap } from '../../lib/writing/draft';
import { strings } from '../strings';

const words = strings.draft;

export interface GapButtonProps {
  gaps: readonly Gap[];
  caret: number | undefined;
  onShow: (gap: Gap) => void;
}

/** How many facts are still open; a click goes to the next one behind the caret. */
export function GapButton({ gaps, caret, onShow }: GapButtonProps) {
  const next = gaps.find(({ start }) => caret !== undefined && start > caret) ?? gaps[0];
  if (!next) return null;
  return (
    <button
      type="button"
      title={words.nextGap}
      onMouseDown={(event) => event.preventDefault()} // Keeps the caret, from which "next" is counted.
      onClick={() => onShow(next)}
      className="shrink-0 rounded-full bg-gap-ground px-2 py-0.5 text-sm font-semibold text-ink hover:underline"
    >
      {words.gaps(gaps.length)}
    </button>
  );
}
