import type { DraftState } from '../../lib/panel/draft-state';
import type { Staleness } from '../../lib/panel/staleness';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { StaleNotice } from './stale-notice';

const words = strings.draft;

export interface DraftNoticesProps {
  state: Exclude<DraftState, { status: 'loading' }>;
  staleness: Staleness;
  changes: readonly string[];
  onRecheck: () => void;
  onWriteAnew: () => void;
  onBringBack: () => void;
  onEndSplit: (keep: 'mine' | 'theirs') => void;
}

/** What happened around the draft while it stood here. */
export function DraftNotices({
  state,
  staleness,
  changes,
  onBringBack,
  onEndSplit,
  ...rest
}: DraftNoticesProps) {
  const { previous } = state.saved;
  return (
    <div className="space-y-2 not-empty:mb-2.5">
      {state.status === 'split' && (
        <Notice tone="warning" live>
          <p>{words.split}</p>
          <div className="mt-1.5 flex flex-wrap gap-1.5">
            <Button look="small" onClick={() => onEndSplit('mine')}>
              {words.keepMine}
            </Button>
            <Button look="small" onClick={() => onEndSplit('theirs')}>
              {words.keepTheirs}
            </Button>
          </div>
        </Notice>
      )}
      {staleness.status !== 'fresh' && <StaleNotice staleness={staleness} changes={changes} {...rest} />}
      {previous && (
        <Notice tone="quiet" live>
          {words.previous}{' '}
          <Button look="link" onClick={onBringBack}>
            {words.bringBack}
          </Button>
        </Notice>
      )}
    </div>
  );
}
