import { minutesUntil, roughDuration } from '../../lib/panel/time-left';
import type { Situation } from '../../lib/situation/situation';
import { strings } from '../strings';
import { Chip } from '../ui/chip';

const words = strings.situation;
const severityTone = { 'SEV-1': 'error', 'SEV-2': 'error', 'SEV-3': 'warning', 'SEV-4': 'quiet' } as const;

export interface SituationChipsProps {
  situation: Situation;
  now: Date;
}

/** How grave, and the clock that runs out first. */
export function SituationChips({ situation, now }: SituationChipsProps) {
  const { severity, type } = situation;
  return (
    <div className="flex flex-wrap justify-end gap-1.5">
      <Chip tone={severityTone[severity.id]}>
        {severity.id} · {strings.caseTypes[type.value]}
      </Chip>
      <ClockChip clocks={situation.clocks} now={now} />
    </div>
  );
}

function ClockChip({ clocks, now }: { clocks: Situation['clocks']; now: Date }) {
  const timed = clocks
    .flatMap((clock) => {
      const left = clock.due === undefined ? undefined : minutesUntil(clock.due, now);
      return left === undefined ? [] : [{ ...clock, left }];
    })
    .sort((one, other) => one.left - other.left);
  const first = timed[0];
  if (first) {
    const kind = words.clock[first.kind];
    const time = roughDuration(first.left);
    return (
      <Chip tone={first.left <= 0 ? 'error' : 'warning'}>
        {first.left <= 0 ? words.clockLate(kind, time) : words.clockDue(kind, time)}
      </Chip>
    );
  }
  const untimed = clocks[0];
  return untimed ? (
    <Chip tone="quiet">{words.clockWithin(words.clock[untimed.kind], untimed.within)}</Chip>
  ) : null;
}
