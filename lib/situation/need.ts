import type { Grievance } from './grievance';
import { needs } from './lexicons/needs';
import type { Evidence, Need, Situation } from './situation';
import { findHits } from './text/phrases';
import { distinct, evidence, type Reading } from './text/reading';

export interface Pressing {
  facts: Situation['facts'];
  grievances: readonly Grievance[];
  emotion: Situation['emotion']['value'];
  /** The words the emotion rests on. */
  felt: readonly Evidence[];
  landmines: Situation['landmines'];
  severity: Situation['severity'];
  type: Situation['type'];
  /** How often we had answered before the newest words. */
  returns: number;
  now: Date;
}

const day = 86_400_000;

/** What a word counts beside what is told. */
const lexical = 1;

type Weighed = { weight: number; evidence: Evidence[] };

/** The one or two needs that weigh most: by their words, the newest counting double, and by what is told. */
export function readNeeds(
  readings: readonly Reading[],
  newest: readonly Reading[],
  pressing: Pressing,
): Situation['needs'] {
  const { emotion, felt } = pressing;
  const sums = new Map<Need, Weighed>();
  const add = (need: Need, weight: number, from: readonly Evidence[], first = false) => {
    const known = sums.get(need) ?? { weight: 0, evidence: [] };
    sums.set(need, {
      weight: known.weight + weight,
      evidence: first ? [...from, ...known.evidence] : [...known.evidence, ...from],
    });
  };
  for (const reading of readings) {
    const isNew = newest.includes(reading);
    const factor = isNew ? lexical : lexical * 0.3;
    const seen = new Map<string, number>();
    for (const { means, weight, sentence, start } of findHits(reading.sentences, needs)) {
      // The same need in one sentence counts once, and a little more for the second word.
      const key = `${means}:${sentence.start}`;
      const times = seen.get(key) ?? 0;
      seen.set(key, times + 1);
      add(
        means,
        times === 0 ? weight * factor : times === 1 ? 0.4 * factor : 0,
        [evidence(sentence, start)],
        isNew,
      );
    }
  }
  addTold(add, pressing);
  addSuffered(add, pressing);
  if (![...sums.values()].some(({ weight, evidence: from }) => weight >= 2 && from.length > 0))
    add(emotion === 'frustrated' ? 'speed' : 'acknowledgement', 2, felt);
  const ranked = [...sums].sort(([, a], [, b]) => b.weight - a.weight);
  const top = ranked[0]?.[1].weight ?? 0;
  return ranked
    .filter(
      ([, { weight, evidence: from }], rank) =>
        from.length > 0 && weight >= 2 && (rank === 0 || weight >= top * 0.45),
    )
    .slice(0, 2)
    .map(([value, found]) => ({ value, evidence: distinct(found.evidence, 3) }));
}

/** A deadline wants speed, a question control, money back fairness, a contradiction an ear, whatever the words. */
function addTold(
  add: (need: Need, weight: number, from: readonly Evidence[]) => void,
  { facts, grievances, emotion, felt, now }: Pressing,
): void {
  const quotes = (items: readonly { evidence: Evidence }[]) => items.map((one) => one.evidence);
  const near = facts.deadlines.filter(({ iso }) => !iso || Date.parse(iso) - now.getTime() < 4 * day);
  if (facts.deadlines.length)
    add('speed', near.length ? 1.5 : 0.5, quotes(near.length ? near : facts.deadlines));
  if (facts.waiting) {
    add('speed', 1, facts.waiting.evidence);
    add('acknowledgement', 0.6, facts.waiting.evidence);
  }
  const owed = facts.amounts.filter(({ meaning }) => /charged|asked back|cost|paid/.test(meaning));
  if (owed.length)
    add('fairness', owed.some(({ meaning }) => /charged|asked back/.test(meaning)) ? 3.5 : 2.5, quotes(owed));
  const questions = facts.asks.filter(({ text }) => text.includes('?'));
  if (questions.length) add('control', Math.min(4, 1.5 * questions.length), quotes(questions));
  const unheard = grievances.filter(({ kind }) => kind === 'contradicted' || kind === 'accuses');
  if (unheard.length)
    add(
      'acknowledgement',
      Math.min(4, 1.3 * unheard.length),
      unheard.map(({ sentence, at }) => evidence(sentence, at)),
    );
  if (emotion === 'furious' || emotion === 'disappointed')
    add(
      'acknowledgement',
      3,
      felt.length ? felt : grievances.slice(0, 1).map(({ sentence, at }) => evidence(sentence, at)),
    );
  if (emotion === 'anxious') add('control', 2, []);
}

type Add = (need: Need, weight: number, from: readonly Evidence[]) => void;

/** What we did to them weighs more than their words: who was passed over wants to be heard, who lost money wants it right. */
function addSuffered(add: Add, { facts, landmines, severity, type, returns, felt }: Pressing): void {
  const mine = (need: Need, id: string, weight: number) => {
    const found = landmines.find((one) => one.id === id);
    if (found) add(need, weight, found.evidence);
  };
  for (const [id, weight] of [
    ['canned-reply', 1.3],
    ['blame', 1.3],
    ['ask-again', 1.3],
    ['broken-promise', 1.3],
    ['closed-early', 1.3],
    ['wrong-name', 1],
    ['repeat-apology', 0.7],
    ['hardship', 0.7],
  ] as const)
    mine('acknowledgement', id, weight);
  if (returns > 0) add('acknowledgement', Math.min(1.5, 0.5 * returns), felt);
  mine('fairness', 'refused-offer', 2);
  mine('control', 'passed-around', 2);
  mine('control', 'unconfirmed-date', 0.6);
  const of = (...kinds: string[]) =>
    facts.threats.filter(({ kind }) => kinds.includes(kind)).map((one) => one.evidence);
  const claims = of('payment', 'legal');
  if (claims.length) add('fairness', 1.5, claims);
  const above = [...of('executive', 'cancel'), ...(facts.wantsSenior ?? [])];
  if (above.length) add('control', 0.8, above);
  if (type.value === 'security') add('control', 3.5, type.evidence);
  if (type.value === 'compliance') add('control', 1.5, type.evidence);
  const stands = severity.reasons.find(({ why }) => /stands still|Production|Data is lost|health/.test(why));
  if (stands) add('speed', severity.id === 'SEV-1' ? 2.5 : 1.8, stands.evidence);
}
