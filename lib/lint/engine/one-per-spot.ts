import type { Finding } from '../finding';
import { levels } from './gravest';

/** Rules on the choice of words: one phrase can be stock, stiff and vague at once, and is one thing to change. */
const wording: readonly string[] = ['hedging', 'jargon', 'robotic', 'stock-empathy'];

/**
 * Without the findings on words that another one on words overlaps: the graver stays, then the longer,
 * and of equals the jargon, which is said of the words themselves.
 */
export function onePerSpot(findings: Finding[]): Finding[] {
  const found = findings.filter(({ rule }) => wording.includes(rule)).sort(byWeight);
  if (found.length < 2) return findings;
  /** By which rule each character is taken. */
  const taken = new Uint8Array(found.reduce((most, { end }) => Math.max(most, end), 0));
  const dropped = new Set<Finding>();
  for (const finding of found) {
    const { rule, start, end } = finding;
    const own = wording.indexOf(rule) + 1;
    if (taken.subarray(start, end).some((by) => by > 0 && by !== own)) dropped.add(finding);
    else taken.fill(own, start, end);
  }
  return dropped.size > 0 ? findings.filter((finding) => !dropped.has(finding)) : findings;
}

const byWeight = (one: Finding, other: Finding): number =>
  levels.indexOf(one.level) - levels.indexOf(other.level) ||
  other.end - other.start - (one.end - one.start) ||
  Number(other.rule === 'jargon') - Number(one.rule === 'jargon') ||
  one.start - other.start;
