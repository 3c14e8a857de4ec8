import * as z from 'zod/mini';
import type { Item } from './item';

const partSchema = z.strictObject({
  /** The selector that answered, or how else it was read. */
  way: z.string(),
  /** Day since which this way answers here. */
  since: z.string(),
  /** Day of its last answer. */
  last: z.string(),
});

/** Site and host -> part -> what answered there, since when. No word of any page. */
export const siteHealthSchema = z.record(z.string(), z.record(z.string(), partSchema));
export type SiteHealth = z.infer<typeof siteHealthSchema>;

export const siteHealthItem: Item<SiteHealth> = {
  key: 'site-health',
  schema: siteHealthSchema,
  initial: {},
  migrations: [],
};

interface Check {
  site: string;
  host: string;
  threadOpen: boolean;
  parts: readonly { part: string; state: string; way?: string | undefined }[];
}

export const healthKey = ({ site, host }: Pick<Check, 'site' | 'host'>): string => `${site} ${host}`;

/** What is known after one more check; the day as "2026-11-21". */
export function withCheck(before: SiteHealth, check: Check, today: string): SiteHealth {
  const known = { ...before[healthKey(check)] };
  for (const { part, state, way = '' } of check.parts) {
    if (state !== 'found' && state !== 'older') continue;
    const same = known[part]?.way === way;
    known[part] = { way, since: same ? known[part]!.since : today, last: today };
  }
  return { ...before, [healthKey(check)]: known };
}

/** Parts that answered here before and don't now. A closed reply box is no fault. */
export function stoppedParts<P extends string>(
  known: SiteHealth,
  check: Pick<Check, 'site' | 'host' | 'threadOpen'> & { parts: readonly { part: P; state: string }[] },
): P[] {
  if (!check.threadOpen) return [];
  const before = known[healthKey(check)] ?? {};
  return check.parts.filter(({ part, state }) => state === 'missing' && before[part]).map(({ part }) => part);
}
