import { expect, test } from 'vitest';
import { fixAll, lint, ruleInfo } from '../index';
import { angryThread } from '../message/sample';
import type { LintContext, RuleExample } from '../rule';
import { newFindings, taken } from './new-findings';

const partsOf = (example: RuleExample): { text: string; context: LintContext } => {
  if (typeof example === 'string') return { text: example, context: {} };
  if (!('text' in example)) return { text: example[0], context: {} };
  const { text, marked: _, ...context } = example;
  return { text, context };
};
/** Says that the message ends too early, by its sentences: two out of one count for it. */
const ofLength = 'too-short';
/** Every example of every rule: alone, and in a thread with an angry customer. */
const texts = ruleInfo.flatMap(({ examples }) =>
  examples.flags.map(partsOf).flatMap(({ text, context }) => [
    { text, context },
    { text, context: { thread: angryThread, ...context } },
  ]),
);

test('no rewrite of any rule’s example makes a new finding', () => {
  const made = texts.flatMap(({ text, context }) =>
    lint(text, context).findings.flatMap(({ rule, rewrites }) =>
      rewrites.flatMap((rewrite) => {
        const fresh = newFindings(text, rewrite, context).filter((one) => one !== ofLength);
        return fresh.length > 0 ? [{ rule, after: taken(text, rewrite), fresh }] : [];
      }),
    ),
  );
  expect(made).toEqual([]);
});

test('all rewrites taken at once leave no finding that was not there', () => {
  const made = texts.flatMap(({ text, context }) => {
    const report = lint(text, context);
    const before = new Set(report.findings.map(({ rule }) => rule));
    const after = fixAll(text, report);
    const fresh = lint(after, context).findings.filter(({ rule }) => rule !== ofLength && !before.has(rule));
    return fresh.length > 0 ? [{ after, fresh: fresh.map(({ rule }) => rule) }] : [];
  });
  expect(made).toEqual([]);
});
