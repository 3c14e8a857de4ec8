import { describe, expect, test } from 'vitest';
import { lint, ruleInfo } from './index';
import type { RuleExample } from './rule';

const parts = (example: RuleExample) => {
  if (typeof example === 'string') return { text: example, marked: undefined, context: {} };
  if ('text' in example) {
    const { text, marked, ...context } = example;
    return { text, marked, context };
  }
  return { text: example[0], marked: example[1], context: {} };
};

describe.each(ruleInfo.map((rule) => [rule.id, rule] as const))('%s', (id, { examples }) => {
  test.each(examples.flags.map((example) => [parts(example).text, parts(example)] as const))(
    'marks: %s',
    (_, { text, marked, context }) => {
      const found = lint(text, context).findings.filter(({ rule }) => rule === id);
      expect(found.length).toBeGreaterThan(0);
      if (marked) expect(found.map(({ start, end }) => text.slice(start, end))).toContain(marked);
    },
  );
  test.each(examples.allows.map((example) => [parts(example).text, parts(example)] as const))(
    'lets pass: %s',
    (_, { text, context }) => {
      const found = lint(text, context).findings.filter(({ rule }) => rule === id);
      expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([]);
    },
  );
});
