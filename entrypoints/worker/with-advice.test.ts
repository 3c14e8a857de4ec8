import { expect, test } from 'vitest';
import { lint } from '@/lib/lint';
import { lintRules } from '@/lib/lint/rules';
import { withAdvice } from './with-advice';

const text =
  'You should have told us earlier. We apologize for any inconvenience. Kindly wait. It will definitely be fixed.';
const teamRules = [{ id: 'team-kindly', phrase: 'Kindly', level: 'hint', reason: 'Stiff.' }] as const;

test('a finding of ours that has no rewrite tells what to do, any other stays as it is', () => {
  const plain = lint(text, { teamRules });
  const { findings } = withAdvice(plain);
  expect(findings.map(({ advice: _, ...rest }) => rest)).toEqual(plain.findings);
  const told = findings.filter(({ advice }) => advice !== undefined);
  expect(told.map(({ rule }) => rule)).toContain('blame');
  for (const { rule, rewrites, advice } of findings) {
    const known = lintRules.find(({ id }) => id === rule);
    expect(advice).toBe(rewrites.length === 0 ? known?.advice : undefined);
  }
});

test('every rule has words for it', () => {
  for (const { id, advice } of lintRules) expect(advice, id).toMatch(/^[A-Z].*[.”]$/);
});
