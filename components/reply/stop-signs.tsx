import type { Situation } from '../../lib/situation/situation';
import type { Thread } from '../../lib/thread';
import { strings } from '../strings';
import { Notice } from '../ui/notice';
import { Statement } from './statement';

export interface StopSignsProps {
  signs: Situation['stopSigns'];
  thread: Thread;
}

/** Where this kind of answer is the wrong tool. */
export function StopSigns({ signs, thread }: StopSignsProps) {
  if (signs.length === 0) return null;
  return (
    <div className="mb-3 space-y-1.5">
      {signs.map(({ kind, why, evidence }) => (
        <Notice key={kind} tone={kind === 'legal' ? 'error' : 'quiet'}>
          <strong className="font-semibold">{strings.situation.stop[kind]}.</strong>{' '}
          <Statement evidence={evidence} thread={thread}>
            {why}
          </Statement>
        </Notice>
      ))}
    </div>
  );
}
