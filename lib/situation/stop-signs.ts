import type { Situation } from './situation';
import { Phrases } from './text/phrases';
import { distinct, evidence, type ThreadReading } from './text/reading';

const dispute = new Phrases([
  'damages',
  'liability',
  'lawsuit',
  'injur(?:y|ed|ies)',
  'court',
  '(?:art\\. ?|article )\\d+ (?:of the )?gdpr',
  'breach of contract',
  'negligen(?:t|ce)',
  'letter before (?:action|claim)',
  'legal (?:action|proceedings)',
]);

/** When to stop and fetch counsel first, and when all of this is too much. */
export function findStopSigns(
  { customer }: ThreadReading,
  facts: Situation['facts'],
  severity: Situation['severity'],
  strength: number,
  resolved: boolean,
): Situation['stopSigns'] {
  const signs: Situation['stopSigns'] = [];
  const legal = facts.threats.filter(({ kind }) => kind === 'legal').map((one) => one.evidence);
  const words = customer.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const match = dispute.first(sentence);
      return match ? [evidence(sentence, match.index)] : [];
    }),
  );
  const found = legal.length
    ? [...legal, ...words]
    : facts.threats.some(({ kind }) => kind === 'regulator')
      ? words
      : [];
  if (found.length)
    signs.push({
      kind: 'legal',
      why: 'A legal dispute is announced: counsel reads the answer before it goes out.',
      evidence: distinct(found),
    });
  else if ((severity.id === 'SEV-4' && strength <= 1 && facts.threats.length === 0) || resolved)
    signs.push({
      kind: 'routine',
      why: 'A routine matter: answer it plainly, none of this is needed.',
      evidence: severity.reasons[0]?.evidence ?? [],
    });
  return signs;
}

/** A lawyer is at work, or the words of one. */
export function isDispute({ customer }: ThreadReading, { threats }: Situation['facts']): boolean {
  return (
    threats.some(({ kind }) => kind === 'legal') &&
    customer.some(({ sentences }) => sentences.some((sentence) => dispute.first(sentence)))
  );
}
