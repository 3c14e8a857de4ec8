import type { Finding } from '../finding';
import { levels } from './gravest';

/** Rules on the choice of words: one phrase can be stock, stiff and vague at once, and is one thing to change. */
const wording: ReadonlySet<string> = new Set(['hedging', 'jargon', 'robotic', 'stock-empathy']);

/**
 * Without the findings on words that another one on words overlaps: the graver stays, then the longer,
 * and of equals the jargon, which is said of the words themselves.
 */
export function onePerSpot(findings: Finding[]): Finding[] {
  const found = findings.filter(({ rule }) => wording.has(rule)).sort((a, b) => a.start - b.start);
  const dropped = new Set<Finding>();
  let last: Finding | undefined;
  for (const finding of found) {
    if (!last || finding.start >= last.end || finding.rule === last.rule) last = finding;
    else if (byWeight(finding, last) < 0) {
      dropped.add(last);
      last = finding;
    } else dropped.add(finding);
  }
  return dropped.size > 0 ? findings.filter((finding) => !dropped.has(finding)) : findings;
}

const byWeight = (one: Finding, other: Finding): number =>
  levels.indexOf(one.level) - levels.indexOf(other.level) ||
  other.end - other.start - (one.end - one.start) ||
  (one.rule === 'jargon' ? -1 : 1);
