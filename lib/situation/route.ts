import { type Criterion, defaultCriteria } from '../playbook/criteria';
import { type Severity, severityById } from '../playbook/severities';
import { findCues } from './cues';
import { amountValue } from './facts/amounts';
import { daysOf } from './facts/waiting';
import type { Evidence, Situation } from './situation';
import { Phrases } from './text/phrases';
import { distinct, evidence, type Reading, sentAt, type ThreadReading } from './text/reading';

const worded: Record<string, { by: 'customer' | 'ours'; pattern: Phrases }> = {
  'confirmed-bug': {
    by: 'ours',
    pattern: new Phrases([
      '(?:could|can|was able to) reproduce',
      'reproduced',
      'known bug',
      'confirmed (?:the |this )?(?:bug|issue|problem)',
      'filed (?:it|this|a bug)',
      'linked to \\p{L}+-\\d+',
      'our (?:last )?(?:update|release) broke',
    ]),
  },
  'three-or-more': {
    by: 'ours',
    pattern: new Phrases([
      '(?:two|three|four|five|several|many|\\d+) (?:other )?(?:accounts?|customers?|reports?) (?:report|with|have|see|are|the)\\p{L}*',
    ]),
  },
  infrastructure: {
    by: 'customer',
    pattern: new Phrases([
      '50[0234]',
      'upstream',
      'outage',
      'server (?:is )?down',
      'connection timed out',
      'cable',
    ]),
  },
  'access-beyond-support': {
    by: 'customer',
    pattern: new Phrases([
      'needs? (?:access|diagnosis|a technician|remote access)',
      'on your (?:side|end|server)',
      'database',
    ]),
  },
  'custom-work': {
    by: 'customer',
    pattern: new Phrases([
      '(?:removed|took away|taken away|rounded away|dropped|killed|scrapped|lost|bring back|brought back) (?:\\p{L}+ ){0,3}?(?:feature|view|function|option|button|report|layout|export|shortcut|integration|setting)s?',
      'new (?:interface|design|layout|look|version) (?:\\p{L}+ ){0,4}(?:removed|without|lacks|no longer)',
    ]),
  },
  recurring: {
    by: 'customer',
    pattern: new Phrases([
      '(?:closed|broken|down|failed|happened|missed|wrong) again',
      'again and again',
      '(?:third|fourth|fifth|sixth) (?:missed|failed|wrong|broken|time (?:it|this))',
      'every (?:month|week|day|night|time)',
      '(?:five|six|seven|three|four) (?:nights|days|times|months) in a row',
      'keeps? happening',
      'came back',
      'back again',
      'same (?:problem|issue|error|thing) again',
    ]),
  },
  worsening: {
    by: 'customer',
    pattern: new Phrases(['getting worse', 'worse (?:and worse|every|than)', 'more and more', 'spreading']),
  },
};

interface RouteInput {
  thread: ThreadReading;
  facts: Situation['facts'];
  severity: Situation['severity'];
  type: Situation['type'];
  heated: boolean;
  resolved: boolean;
  /** The stop sign for counsel, where it stands. */
  legal: Situation['stopSigns'][number] | undefined;
  criteria?: readonly Criterion[];
  severities?: readonly Severity[];
}

/** Handle in support, or hand over: the criteria that fire, each with its evidence. */
export function readRoute(input: RouteInput): Situation['route'] {
  const { thread, facts, resolved, legal, heated } = input;
  const criteria = input.criteria ?? defaultCriteria;
  const fired = resolved ? new Map<string, Evidence[]>() : findFired(input);
  const reasons = criteria
    .filter(({ id, decision }) => decision === 'escalate' && fired.has(id))
    .map(({ id, what, target }) => ({ id, what, target, evidence: fired.get(id)! }));
  if (reasons.length || legal) {
    const security = reasons.find(({ id }) => id === 'security');
    const decisive = security?.target || !legal ? (security ?? reasons[0]) : undefined;
    const target = decisive?.target ?? (legal ? 'Leadership' : 'L2');
    const because = decisive
      ? { what: decisive.what, evidence: decisive.evidence }
      : { what: 'A legal dispute is announced', evidence: legal?.evidence ?? [] };
    return {
      decision: 'escalate',
      target,
      because,
      criteria: reasons.map(({ id, what, evidence: from }) => ({ id, what, evidence: from })),
    };
  }
  const question = facts.asks.find(({ text }) =>
    /\bhow (?:do|can|to)\b|\bcan (?:i|we)\b|\bis (?:this|that|there)\b/i.test(text),
  );
  const setting = facts.asks.find(({ text }) =>
    /\b(?:update|change|correct|add|remove|switch|set)\b/i.test(text),
  );
  const id = setting ? 'configuration' : question ? 'training' : 'documented';
  const known = criteria.find((one) => one.id === id);
  const from =
    (setting ?? question)?.evidence ??
    (thread.customer.at(-1)?.sentences[0] && evidence(thread.customer.at(-1)!.sentences[0]!));
  return {
    decision: 'support',
    criteria: known && from && !heated ? [{ id, what: known.what, evidence: [from] }] : [],
  };
}

function findFired({
  thread,
  facts,
  severity,
  type,
  heated,
  severities,
}: RouteInput): Map<string, Evidence[]> {
  const fired = new Map<string, Evidence[]>();
  const { customer, agent, internal, now } = thread;
  const fire = (id: string, from: Evidence[]) => fired.set(id, distinct(from));
  const why = (words: RegExp) => severity.reasons.find((reason) => words.test(reason.why))?.evidence;
  if (type.value === 'security') fire('security', type.evidence);
  for (const [id, words] of [
    ['data-loss', /Data is lost/],
    ['production-down', /Production|work stands still/],
    ['safety', /health is in danger|vulnerable is hit/],

    ['integrity', /records are wrong/],
    ['several-customers', /Many are hit/],
  ] as const) {
    const from = why(words);
    if (
      from &&
      ((id !== 'integrity' && id !== 'production-down') || type.value === 'technical') &&
      (id !== 'several-customers' || heated)
    )
      fire(id, from);
  }
  for (const [id, { by, pattern }] of Object.entries(worded)) {
    const from = quotesOf(by === 'ours' ? [...agent, ...internal] : customer, pattern);
    const matters =
      id === 'infrastructure'
        ? type.value === 'technical' && /SEV-[12]/.test(severity.id)
        : id === 'access-beyond-support' || id === 'recurring' || id === 'custom-work'
          ? heated
          : true;
    if (from.length && matters) fire(id, from);
  }
  const disputed = facts.amounts.filter(
    ({ text, meaning }) => amountValue(text) >= 1000 && meaning !== 'offered' && meaning !== 'price or rate',
  );
  const dispute = facts.threats.filter(({ kind }) => kind === 'payment').map((one) => one.evidence);
  if (heated && type.value === 'business' && (disputed.length || dispute.length))
    fire('decision-above-support', [...disputed.map((one) => one.evidence), ...dispute]);
  const executive = [
    ...facts.threats.filter(({ kind }) => kind === 'executive').map((one) => one.evidence),
    ...(facts.wantsSenior ?? []),
  ];
  if (executive.length) fire('asks-for-executive', executive);
  const duty = facts.threats.filter(({ kind }) => kind === 'regulator' || kind === 'legal');
  if (type.value === 'compliance' && duty.length)
    fire(
      'regulatory',
      duty.map((one) => one.evidence),
    );
  const leaving = facts.threats
    .filter(({ kind }) => kind === 'cancel' || kind === 'competitor')
    .map((one) => one.evidence);
  if (
    leaving.length &&
    (why(/high-value/) ||
      /business|enterprise/i.test(thread.thread.fields.tier ?? '') ||
      type.value === 'business')
  )
    fire('high-value-at-risk', leaving);
  const first = customer[0] && sentAt(customer[0].message);
  const minutes = first === undefined ? Number.NaN : (now.getTime() - first) / 60_000;
  const failing = facts.failure?.evidence ?? severity.reasons[0]?.evidence ?? [];
  if (/breach|overdue|violat/i.test(thread.thread.fields.sla ?? '')) fire('sla-breach', failing);
  const unsolved = severity.id !== 'SEV-4' && (heated || facts.threats.length > 0);
  if (unsolved && minutes > severityById(severity.id, severities).resolveWithin) fire('past-sla', failing);
  const waited = Math.max(daysOf(facts.waiting?.value ?? '') ?? 0, 0);
  if (unsolved && customer.length + agent.length > 1 && waited >= 7)
    fire('waiting-long', facts.waiting!.evidence);
  else if (unsolved && waited >= 28) fire('waiting-long', facts.waiting!.evidence);
  if (unsolved && agent.length >= 2 && facts.contacts.value >= 3)
    fire('stuck', findCues(customer, 'repeats').length ? findCues(customer, 'repeats') : failing);
  return fired;
}

function quotesOf(readings: readonly Reading[], pattern: Phrases): Evidence[] {
  return readings.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => {
      const match = pattern.first(sentence);
      return match ? [evidence(sentence, match.index)] : [];
    }),
  );
}
