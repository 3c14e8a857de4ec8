import { describe, expect, test } from 'vitest';
import { composeDraft } from '.';
import { optionsFor } from './options';
import { namedWorkspace, samples } from './samples';

describe('options', () => {
  test.each(samples.map((sample) => [sample.name, sample] as const))(
    '%s: two or three, one recommended',
    (_, one) => {
      const options = optionsFor(one.situation, one.workspace);
      expect(options.length).toBeGreaterThanOrEqual(2);
      expect(options.length).toBeLessThanOrEqual(3);
      expect(options.filter(({ recommended }) => recommended)).toHaveLength(1);
      expect(options[0]).toMatchObject({ recommended: true, needsApproval: false });
      expect(new Set(options.map(({ id }) => id)).size).toBe(options.length);
    },
  );

  test('what needs approval says whose, and no draft promises it', () => {
    for (const sample of samples)
      for (const option of optionsFor(sample.situation, sample.workspace)) {
        if (!option.needsApproval) continue;
        expect(option.needs.at(-1)).toMatch(/^Approval: /);
        const { text } = composeDraft({ ...sample, option: option.id, type: 'email' });
        const ours = text.replace(/“[^”]*”/g, '');
        expect(ours).not.toMatch(
          /\b(?:credit|refund|discount|voucher|free of charge|compensat\w+)\b.{0,40}\b(?:you|your)\b.{0,30}\b(?:get|receive|account)\b/i,
        );
      }
  });

  test('what the agent picks stands in the letter, however short that has to be', () => {
    for (const sample of samples) {
      const picked = optionsFor(sample.situation, sample.workspace).find(
        ({ id }) => id === 'workaround-first',
      );
      if (!picked) continue;
      expect(composeDraft({ ...sample, option: picked.id, type: 'email' }).text).toMatch(/workaround/i);
    }
  });

  test('what was offered and refused is not offered again', () => {
    const sample = samples.find(({ name }) => name === 'telecom-forty')!;
    expect(sample.situation.facts.offered.some(({ refused }) => refused)).toBe(true);
    expect(optionsFor(sample.situation, sample.workspace).map(({ id }) => id)).not.toContain('credit');
  });

  test('a legal threat puts counsel first', () => {
    const sample = samples.find(({ name }) => name === 'gdpr-deletion')!;
    expect(optionsFor(sample.situation, sample.workspace)[0]?.id).toBe('counsel-first');
  });

  test('a team’s policy decides what needs approval', () => {
    const sample = samples.find(({ name }) => name === 'hotel-double-charge')!;
    const policy = { currency: 'EUR', allowances: [{ kind: 'refund' as const, tier: 'standard' as const }] };
    const own = optionsFor(sample.situation, { ...namedWorkspace, policy }).find(({ id }) => id === 'refund');
    const asked = optionsFor(sample.situation, namedWorkspace).find(({ id }) => id === 'refund');
    expect([own?.needsApproval, asked?.needsApproval]).toEqual([false, true]);
  });
});
