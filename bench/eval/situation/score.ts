import type { Expected, Fixture } from '@/lib/situation/fixtures';
import type { Situation } from '@/lib/situation/situation';

export interface Tally {
  field: string;
  /** `one`: a single answer per thread. `set`: what must be found, and what was found besides. `part`: only what must be found. */
  kind: 'one' | 'set' | 'part';
  hit: number;
  missed: number;
  extra: number;
  misses: string[];
}

type Sets = 'needs' | 'threats' | 'landmines' | 'stopSigns';
type Parts = 'amounts' | 'deadlines' | 'asks' | 'given' | 'offered' | 'promised' | 'tried';

const found: Record<Sets | Parts, (situation: Situation) => string[]> = {
  needs: ({ needs }) => needs.map(({ value }) => value),
  threats: ({ facts }) => facts.threats.map(({ kind }) => kind),
  landmines: ({ landmines }) => landmines.map(({ id }) => id),
  stopSigns: ({ stopSigns }) => stopSigns.map(({ kind }) => kind),
  amounts: ({ facts }) => facts.amounts.map(({ text }) => text),
  deadlines: ({ facts }) => facts.deadlines.map(({ text }) => text),
  asks: ({ facts }) => facts.asks.map(({ text }) => text),
  given: ({ facts }) => facts.given.map(({ kind, text }) => `${kind} ${text}`),
  offered: ({ facts }) => facts.offered.map(({ what }) => what),
  promised: ({ facts }) =>
    facts.promised.map(({ what, by, evidence }) => `${what} ${by ?? ''} ${evidence.quote}`),
  tried: ({ facts }) => facts.tried.map(({ what }) => what),
};

/** Hits and misses per field over the fixtures. */
export function score(cases: { fixture: Fixture; situation: Situation }[]): Tally[] {
  const tallies: Tally[] = [];
  const tally = (
    field: string,
    kind: Tally['kind'],
    judge: (
      one: (typeof cases)[number],
      add: (hit: number, missed: number, extra: number, note?: string) => void,
    ) => void,
  ) => {
    const sum: Tally = { field, kind, hit: 0, missed: 0, extra: 0, misses: [] };
    for (const one of cases)
      judge(one, (hit, missed, extra, note) => {
        sum.hit += hit;
        sum.missed += missed;
        sum.extra += extra;
        if (missed + extra > 0) sum.misses.push(`${one.fixture.thread.id}: ${note ?? ''}`);
      });
    tallies.push(sum);
  };
  const single = (
    field: string,
    want: (expected: Expected) => unknown[],
    got: (situation: Situation) => unknown,
    also: (tolerated: NonNullable<Expected['also']>) => unknown[] | undefined = () => [],
  ) =>
    tally(field, 'one', ({ fixture: { expected }, situation }, add) => {
      if (want(expected)[0] === undefined) return;
      const wanted = [...want(expected), ...(also(expected.also ?? {}) ?? [])];
      const ok = wanted.includes(got(situation));
      add(ok ? 1 : 0, ok ? 0 : 1, 0, `wanted ${wanted.join(' or ')}, got ${got(situation)}`);
    });
  single(
    'emotion, the best answer',
    ({ emotion }) => emotion.slice(0, 1),
    ({ emotion }) => emotion.value,
  );
  single(
    'emotion, a reasonable answer',
    ({ emotion }) => emotion,
    ({ emotion }) => emotion.value,
  );
  single(
    'first need',
    ({ needs }) => needs,
    ({ needs }) => needs[0]?.value,
  );
  single(
    'severity',
    ({ severity }) => [severity],
    ({ severity }) => severity.id,
  );
  single(
    'severity, a reasonable answer',
    ({ severity }) => [severity],
    ({ severity }) => severity.id,
    ({ severity }) => severity,
  );
  single(
    'type',
    ({ type }) => [type],
    ({ type }) => type.value,
  );
  single(
    'type, a reasonable answer',
    ({ type }) => [type],
    ({ type }) => type.value,
    ({ type }) => type,
  );
  single(
    'route',
    ({ route }) => [route],
    ({ route }) => route.decision,
    ({ route }) => route,
  );
  single(
    'target of the escalation',
    ({ target }) => [target],
    ({ route }) => route.target,
    ({ target }) => target,
  );
  single(
    'contacts',
    ({ contacts }) => [contacts],
    ({ facts }) => facts.contacts.value,
    ({ contacts }) => contacts,
  );
  tally('failure', 'one', ({ fixture: { expected }, situation: { facts } }, add) => {
    const value = facts.failure?.value.toLowerCase();
    const ok =
      expected.failure.length === 0
        ? value === undefined
        : expected.failure.every((word) => value?.includes(word.toLowerCase())) ||
          expected.also?.failure?.some((word) => value?.includes(word.toLowerCase())) === true;
    add(ok ? 1 : 0, ok ? 0 : 1, 0, `wanted ${expected.failureIdeal ?? 'nothing'}, got ${value}`);
  });
  tally('waiting', 'one', ({ fixture: { expected }, situation: { facts } }, add) => {
    const got = facts.waiting?.value.toLowerCase();
    const ok =
      got === expected.waiting?.toLowerCase() || expected.also?.waiting?.includes(got ?? '') === true;
    if (expected.waiting || facts.waiting)
      add(ok ? 1 : 0, ok ? 0 : 1, 0, `wanted ${expected.waiting}, got ${facts.waiting?.value}`);
  });
  for (const field of ['needs', 'threats', 'landmines', 'stopSigns'] as const)
    tally(field, 'set', ({ fixture: { expected }, situation }, add) => {
      const want: string[] = expected[field];
      const got = [...new Set(found[field](situation))];
      const missed = want.filter((one) => !got.includes(one));
      const tolerated: readonly string[] = expected.also?.[field] ?? [];
      const extra = got.filter((one) => !want.includes(one) && !tolerated.includes(one));
      add(
        want.length - missed.length,
        missed.length,
        extra.length,
        `missed ${missed.join(', ') || 'none'}; besides ${extra.join(', ') || 'none'}`,
      );
    });
  for (const field of ['amounts', 'deadlines', 'asks', 'given', 'offered', 'promised', 'tried'] as const)
    tally(field, 'part', ({ fixture: { expected }, situation }, add) => {
      const got = found[field](situation);
      const missed = (expected[field] ?? []).filter(
        (want) => !got.some((one) => one.toLowerCase().includes(want.toLowerCase())),
      );
      add(
        (expected[field]?.length ?? 0) - missed.length,
        missed.length,
        0,
        `missed ${missed.join(' | ')}; found ${got.join(' | ')}`,
      );
    });
  return tallies;
}

/** Quotes that do not stand in the message they name, and statements without one that need one. */
export function brokenEvidence({ fixture, situation }: { fixture: Fixture; situation: Situation }): string[] {
  const texts = new Map(fixture.thread.messages.map(({ id, text }) => [id, text]));
  const broken: string[] = [];
  const walk = (value: unknown): void => {
    if (!value || typeof value !== 'object') return;
    if ('messageId' in value && 'quote' in value && typeof value.quote === 'string') {
      if (!value.quote || !texts.get(String(value.messageId))?.includes(value.quote))
        broken.push(`${value.messageId}: ${value.quote}`);
      return;
    }
    for (const inner of Object.values(value)) walk(inner);
  };
  walk(situation);
  return broken;
}
