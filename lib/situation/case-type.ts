import { findExposure } from './exposure';
import { caseTypes } from './lexicons/case-types';
import type { CaseType, Situation } from './situation';
import { findHits } from './text/phrases';
import { distinct, evidence, type ThreadReading } from './text/reading';

/** What kind of case it is: the kind most of the customer's words are about, the first message and the subject before all. */
export function readCaseType({ thread, customer }: ThreadReading, dispute: boolean): Situation['type'] {
  const sums = new Map<CaseType, number>();
  const found = new Map<CaseType, ReturnType<typeof evidence>[]>();
  const subject = {
    message: customer[0]?.message ?? thread.messages[0]!,
    start: 0,
    raw: thread.subject,
    lower: thread.subject.toLowerCase(),
    own: thread.subject.toLowerCase(),
  };
  for (const { means, weight } of thread.messages.length ? findHits([subject], caseTypes) : [])
    sums.set(means, (sums.get(means) ?? 0) + weight * 2);
  for (const [index, { sentences }] of customer.entries()) {
    const factor = index === 0 ? 1.6 : index === customer.length - 1 ? 1 : 0.5;
    const seen = new Map<string, number>();
    for (const { means, weight, sentence, start, end } of findHits(sentences, caseTypes)) {
      const word = `${means}:${sentence.own.slice(start, end)}`;
      const times = seen.get(word) ?? 0;
      seen.set(word, times + 1);
      if (times > 1) continue;
      sums.set(means, (sums.get(means) ?? 0) + weight * factor);
      found.set(means, [...(found.get(means) ?? []), evidence(sentence, start)]);
    }
  }
  const open = findExposure(customer);
  if (open.length) {
    sums.set('security', (sums.get('security') ?? 0) + 9);
    found.set('security', [...open, ...(found.get('security') ?? [])]);
  }
  if (dispute) sums.set('compliance', (sums.get('compliance') ?? 0) + 6);
  const [value = 'service'] = [...sums].sort(([, a], [, b]) => b - a)[0] ?? [];
  return { value, evidence: distinct(found.get(value) ?? [], 3) };
}
