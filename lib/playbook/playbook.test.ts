import { expect, test } from 'vitest';
import { customerUpdateEvery } from './brief-severities';
import { defaultPolicy } from './default-policy';
import { defaultPlaybook, playbookSchema } from './playbook';
import { policySchema } from './policy';
import { tierOf } from './tiers';

test('the defaults have the shape a team may edit', () => {
  expect(playbookSchema.parse(defaultPlaybook)).toEqual(defaultPlaybook);
  expect(policySchema.parse(defaultPolicy)).toEqual(defaultPolicy);
});

test.each(['severities', 'criteria', 'options', 'redFlags'] as const)('%s have ids of their own', (table) => {
  const ids = defaultPlaybook[table].map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
});

test('where two tables name a time to the next update, the sooner counts', () => {
  expect(customerUpdateEvery('SEV-1')).toBe(30);
  expect(customerUpdateEvery('SEV-3')).toBe(24 * 60);
  expect(customerUpdateEvery('SEV-4')).toBeUndefined();
});

test('a ticket’s own word for a tier is understood', () => {
  expect(tierOf('Enterprise Plus')).toBe('enterprise');
  expect(tierOf('Pro (annual)')).toBe('business');
  expect(tierOf('free trial')).toBe('free');
  expect(tierOf(undefined)).toBe('standard');
});
