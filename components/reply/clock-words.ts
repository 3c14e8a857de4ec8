import { minutesUntil, roughDuration } from '../../lib/panel/time-left';
import type { Situation } from '../../lib/situation/situation';
import { strings } from '../strings';

type Clock = Situation['clocks'][number];
const words = strings.situation;

/** A clock in words, with the minutes left where the page gave times. */
export function readClock(clock: Clock, now: Date): { text: string; left: number | undefined } {
  const kind = words.clock[clock.kind];
  const left = clock.due === undefined ? undefined : minutesUntil(clock.due, now);
  if (left === undefined) return { text: words.clockWithin(kind, clock.within), left };
  const time = roughDuration(left);
  return { text: left <= 0 ? words.clockLate(kind, time) : words.clockDue(kind, time), left };
}
