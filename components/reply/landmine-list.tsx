import type { Situation } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Disclosure } from '../ui/disclosure';
import { Statement } from './statement';

const words = strings.situation;
const atOnce = 4;

export interface LandmineListProps {
  landmines: Situation['landmines'];
  thread: Thread;
}

/** What would make it worse here, with the way round; the first few in sight. */
export function LandmineList({ landmines, thread }: LandmineListProps) {
  if (landmines.length === 0) return null;
  // One more than fits is shown rather than folded: a fold of one saves nothing.
  const inSight = landmines.length <= atOnce + 1 ? landmines : landmines.slice(0, atOnce);
  const folded = landmines.slice(inSight.length);
  const list = (part: Situation['landmines']) => (
    <ul className="space-y-1.5">
      {part.map(({ id, what, advice, evidence }) => (
        <li key={id} className="flex gap-2">
          <span aria-hidden className="mt-[7px] size-1.5 shrink-0 rounded-full bg-error" />
          <div className="min-w-0">
            <Statement evidence={evidence} thread={thread}>
              {what}
            </Statement>
            <p className="text-sm text-soft">{advice}</p>
          </div>
        </li>
      ))}
    </ul>
  );
  return (
    <div className="mt-3 border-t border-dashed border-line pt-2.5">
      <h3 className="mb-1 font-semibold">{words.landmines}</h3>
      {list(inSight)}
      {folded.length > 0 && (
        <Disclosure className="mt-1 text-sm" summary={words.moreLandmines(folded.length)}>
          {list(folded)}
        </Disclosure>
      )}
    </div>
  );
}
