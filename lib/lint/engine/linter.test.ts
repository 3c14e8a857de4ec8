import { expect, test } from 'vitest';
import { createLinter } from '../index';

// A warning, then two errors.
const text = 'We value your business. You should have told us. We guarantee delivery.';
const lintUpTo = (mostFindings: number | undefined) =>
  createLinter().lint(text, {
    mostFindings,
    muted: ['no-next-step', 'too-short', 'no-time', 'explains-first'],
  });
const rulesOf = (mostFindings: number | undefined) => lintUpTo(mostFindings).findings.map(({ rule }) => rule);

test('of too many findings the gravest are told, with their rewrites, and that there were more', () => {
  const all = rulesOf(undefined);
  expect(all).toEqual(['stock-empathy', 'blame', 'over-promise']);
  expect(lintUpTo(undefined).cut).toBeUndefined();
  expect(rulesOf(3)).toEqual(all);
  expect(lintUpTo(3).cut).toBeUndefined();
  expect(rulesOf(2)).toEqual(['blame', 'over-promise']);
  expect(rulesOf(1)).toEqual(['blame']);
  expect(lintUpTo(2).cut).toBe(true);
  expect(lintUpTo(2).findings[1]).toEqual(lintUpTo(undefined).findings[2]);
  expect(lintUpTo(2).findings[1]?.rewrites).not.toEqual([]);
});

test('the principles rest on all that was found', () => {
  expect(lintUpTo(0).principles).toEqual(lintUpTo(undefined).principles);
});

test('a text of very many findings is checked like any other', () => {
  for (const unit of ['TODO ', '"a" TODO ']) {
    const { findings, cut } = createLinter().lint(unit.repeat(150_000), { mostFindings: 10 });
    expect(findings.filter(({ rule }) => rule === 'placeholder')).toHaveLength(10);
    expect(cut).toBe(true);
  }
});
