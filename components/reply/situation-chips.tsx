import type { Situation } from '../../lib/situation/situation';
import { strings } from '../strings';
import { Chip } from '../ui/chip';
import { readClock } from './clock-words';

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

/** The clock that runs out first; one without times only where none has any. */
function ClockChip({ clocks, now }: { clocks: Situation['clocks']; now: Date }) {
  const [first] = clocks
    .map((clock) => readClock(clock, now))
    .sort((one, other) => (one.left ?? Number.POSITIVE_INFINITY) - (other.left ?? Number.POSITIVE_INFINITY));
  if (!first) return null;
  const tone = first.left === undefined ? 'quiet' : first.left <= 0 ? 'error' : 'warning';
  return <Chip tone={tone}>{first.text}</Chip>;
}
