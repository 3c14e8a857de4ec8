import { cues as phrases } from './lexicons/cues';
import type { Evidence } from './situation';
import { Phrases } from './text/phrases';
import { evidence, type Reading } from './text/reading';

export type Cue = keyof typeof phrases;
const patterns = Object.fromEntries(
  Object.entries(phrases).map(([cue, list]) => [cue, new Phrases(list)]),
) as Record<Cue, Phrases>;

/** Where the customer says it. */
export function findCues(readings: readonly Reading[], cue: Cue): Evidence[] {
  return readings.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const match = patterns[cue].first(sentence);
      return match ? [evidence(sentence, match.index)] : [];
    }),
  );
}
