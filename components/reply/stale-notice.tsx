import type { Staleness } from '../../lib/panel/staleness';
import { strings } from '../strings';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';

const words = strings.stale;

export interface StaleNoticeProps {
  staleness: Staleness;
  /** What that changes for the draft, in the agent's words. */
  changes: readonly string[];
  onRecheck: () => void;
  onWriteAnew: () => void;
}

/** Says that the thread went on under the draft, and with what. */
export function StaleNotice({ staleness, changes, onRecheck, onWriteAnew }: StaleNoticeProps) {
  if (staleness.status === 'fresh') return null;
  const newest = staleness.status === 'older' ? staleness.newer.at(-1) : undefined;
  return (
    <Notice tone="warning" live>
      <p className="font-semibold">
        {staleness.status === 'older' ? words.older(staleness.newer.length) : words.reread}
      </p>
      {newest && (
        <p className="mt-0.5 line-clamp-3 text-sm">
          {newest.author.name}: “{newest.text.slice(0, 240)}”
        </p>
      )}
      {changes.length > 0 && (
        <ul className="mt-1 list-disc space-y-0.5 pl-4 text-sm">
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      )}
      <div className="mt-1.5 flex flex-wrap gap-1.5">
        <Button look="small" onClick={onRecheck}>
          {words.recheck}
        </Button>
        <Button look="small" onClick={onWriteAnew}>
          {words.anew}
        </Button>
      </div>
    </Notice>
  );
}
