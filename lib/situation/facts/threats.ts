import { readMood } from '../emotion';
import type { Grievance } from '../grievance';
import { threats as lexicons } from '../lexicons/threats';
import type { Situation, ThreatKind } from '../situation';
import { findHits, type Hit } from '../text/phrases';
import { evidence, type Reading, type Sentence, type ThreadReading } from '../text/reading';
import { rivalsIn } from './rivals';
import { stepsIn } from './steps';

export type Threat = Situation['facts']['threats'][number] & {
  weight: number;
  messageId: string;
  sentence: Sentence;
};

/** What the customer says will follow, one of each kind and message; a hint counts only in a complaint. */
export function findThreats(
  thread: ThreadReading,
  grievancesOf: (reading: Reading) => readonly Grievance[],
): Threat[] {
  const threats: Threat[] = [];
  const add = (kind: ThreatKind, hit: Pick<Hit<ThreatKind>, 'sentence' | 'start' | 'weight'>) => {
    const messageId = hit.sentence.message.id;
    const known = threats.findIndex((one) => one.kind === kind && one.messageId === messageId);
    // A wish gives way to the threat that a later sentence makes of it.
    if (known >= 0 && !isWish(threats[known]!)) return;
    if (known >= 0) threats.splice(known, 1);
    threats.push({
      kind,
      evidence: evidence(hit.sentence, hit.start),
      weight: hit.weight,
      messageId,
      sentence: hit.sentence,
    });
  };
  for (const reading of thread.customer) {
    const { sentences } = reading;
    for (const hit of findHits(sentences, lexicons)) if (!isPast(hit)) add(hit.means, hit);
    let complains: boolean | undefined;
    const isComplaint = () => (complains ??= isComplaining(reading, grievancesOf(reading), thread));
    for (const sentence of sentences) {
      for (const { kind, at, weight, implied } of stepsIn(sentence)) {
        const hit = { sentence, start: at, weight: implied ? weight * 0.7 : weight };
        if (!isPast(hit) && (!implied || isComplaint())) add(kind, hit);
      }
      for (const { at, leaving, implied } of rivalsIn(sentence, thread)) {
        if (implied && !isComplaint()) continue;
        add('competitor', { sentence, start: at, weight: 1 });
        // Going there is leaving us.
        if (leaving) add('cancel', { sentence, start: at, weight: 1 });
      }
    }
  }
  return threats;
}

/** Somebody who tells of harm, denial or contradiction, who swears, or who had to come back. */
function isComplaining(
  reading: Reading,
  grievances: readonly Grievance[],
  { agent }: ThreadReading,
): boolean {
  const told = grievances
    .filter(({ kind }) => kind !== 'pressed' && kind !== 'command' && kind !== 'curt')
    .reduce((sum, { weight }) => sum + weight, 0);
  const returns = agent.some(({ position }) => position < reading.position);
  if (told >= 1.5 || (returns && told >= 0.5)) return true;
  const { anger, fury } = readMood(reading, { threats: 0, grievances, returns: 0 }).scores;
  return anger + fury >= 3;
}

const asksToSpeak =
  /\b(?:calls?|speak|spoke|talk|hear|meeting|meet|phone|reply|answer|contact|word|put (?:me|us) through|get me|give me|give us|want|need|like)\b/;
/** What they do themselves, what hangs on it, or an order barked. */
const withConsequence =
  /\b(?:(?:i|we)(?:'ll| will| shall| am going to| are going to)|going to|or (?:else|i|we|your?|it)|otherwise|until|unless|before (?:then|that)|then|if (?:not|nobody|no one|you|this|i|we)|failing|over your head|to the top|next (?:letter|mail|e-?mail|message|step)|copied|copying|cc|agenda|governors|trustees|shareholders|agm)\b|^(?:give|get|put|fetch|bring)\b|!\s*$/;

/** Asking to speak to somebody higher up is a wish; going over our heads, or hanging something on it, is a threat. */
export function isWish({ kind, sentence }: Threat): boolean {
  return kind === 'executive' && asksToSpeak.test(sentence.own) && !withConsequence.test(sentence.own);
}

/** Consequences somebody else announced, or that were drawn long ago, threaten nothing now. */
function isPast({ sentence, start }: Pick<Hit<ThreatKind>, 'sentence' | 'start'>): boolean {
  return /\b(?:he|she|they|guest|colleague)\b[^.,;]{0,20}(?:said|wrote|says|threatened|wants?)[^.;]{0,20}$/.test(
    sentence.own.slice(0, start),
  );
}
