import type { SiteCheck } from '../../lib/sites/check';
import { healthKey, type SiteHealth } from '../../lib/storage/site-health';

/** The self-test as text to pass on. The host is not named: it is often the team's own. */
export function reportOf(check: SiteCheck, known: SiteHealth, version: string, skeleton: string): string {
  const here = known[healthKey(check)] ?? {};
  const lines = check.parts.map(({ part, state, count, way, since }) =>
    [
      part,
      state,
      count > 1 ? `${count} found` : '',
      way ? `by ${way}` : '',
      since ? `known since ${since}` : '',
      here[part] ? `answers here since ${here[part].since}` : '',
    ]
      .filter(Boolean)
      .join(', '),
  );
  return [
    `Amends ${version}, adapter ${check.site}, ${check.threadOpen ? 'a thread is open' : 'no thread is open'}`,
    ...lines,
    ...(skeleton ? ['', skeleton] : []),
  ].join('\n');
}
