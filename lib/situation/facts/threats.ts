import { threats as lexicons } from '../lexicons/threats';
import type { Situation, ThreatKind } from '../situation';
import { findHits, type Hit } from '../text/phrases';
import { evidence, type Reading } from '../text/reading';

/** A name with a capital that the customer would leave us for: "we will move to Tripdesk", "Clinivia has been very attentive". */
const rival =
  /(?:\b(?:switch|switching|move|moving|go|going|migrat\w+|chang\w+)\s+(?:\w+\s+){0,3}?(?:over\s+)?to\s+(\p{Lu}[\p{L}\d]+)|(\p{Lu}[\p{L}\d]+) (?:has been|is|are) (?:very |quite )?(?:attentive|interested|cheaper|waiting|happy to))/u;
const notRival =
  /^(?:Department|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June|July|August|September|October|November|December|I|Settings|Reports|Google|Reddit|Twitter|Facebook|LinkedIn|Trustpilot|HR|CEO|EUR|USD|PDF|CSV|Edge|Firefox|Chrome|Safari|Windows|Mac|Court|German|English|Nobody|Everyone|Everybody|She|He|They|It|We|You|Who|Team|There|This|That)$/;

export type Threat = Situation['facts']['threats'][number] & { weight: number; messageId: string };

/** What the customer says will follow, one of each kind and message. */
export function findThreats(readings: readonly Reading[]): Threat[] {
  const threats: Threat[] = [];
  const add = (kind: ThreatKind, hit: Pick<Hit<ThreatKind>, 'sentence' | 'start' | 'weight'>) => {
    const messageId = hit.sentence.message.id;
    if (threats.some((one) => one.kind === kind && one.messageId === messageId)) return;
    threats.push({ kind, evidence: evidence(hit.sentence, hit.start), weight: hit.weight, messageId });
  };
  for (const { sentences } of readings) {
    for (const hit of findHits(sentences, lexicons)) if (!isPast(hit)) add(hit.means, hit);
    for (const sentence of sentences) {
      const match = sentence.raw.match(rival);
      const name = match?.[1] ?? match?.[2];
      if (!match || !name || notRival.test(name)) continue;
      add('competitor', { sentence, start: match.index!, weight: 1 });
      // Going there is leaving us.
      if (match[1] && /\b(?:we|i)\b/.test(sentence.own))
        add('cancel', { sentence, start: match.index!, weight: 1 });
    }
  }
  return threats;
}

/** Consequences somebody else announced, or that were drawn long ago, threaten nothing now. */
function isPast({ sentence, start }: Hit<ThreatKind>): boolean {
  return /\b(?:he|she|they|guest|colleague)\b[^.,;]{0,20}(?:said|wrote|says|threatened|wants?)[^.;]{0,20}$/.test(
    sentence.own.slice(0, start),
  );
}
