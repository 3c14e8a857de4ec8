import type { Allowance, Policy, Tier } from './policy';

const tiers: readonly Tier[] = ['free', 'standard', 'business', 'enterprise'];
const from = (first: Tier, allowance: Omit<Allowance, 'tier'>): Allowance[] =>
  tiers.slice(tiers.indexOf(first)).map((tier) => ({ ...allowance, tier }));

/** Until a team says otherwise: time is the agent's to give, money is not. */
export const defaultPolicy: Policy = {
  currency: 'USD',
  allowances: [
    ...from('free', { kind: 'call' }),
    ...from('standard', { kind: 'training' }),
    ...from('standard', { kind: 'extension', unit: 'days', upTo: 14, approvedBy: 'team lead' }),
    ...from('standard', { kind: 'refund', approvedBy: 'team lead' }),
    { kind: 'credit', tier: 'standard', unit: 'months', upTo: 1, approvedBy: 'team lead' },
    { kind: 'credit', tier: 'business', unit: 'months', upTo: 2, approvedBy: 'manager' },
    { kind: 'credit', tier: 'enterprise', unit: 'months', upTo: 3, approvedBy: 'account executive' },
    ...from('business', { kind: 'upgrade', unit: 'months', upTo: 3, approvedBy: 'manager' }),
    { kind: 'executive-call', tier: 'business', approvedBy: 'manager' },
    { kind: 'executive-call', tier: 'enterprise', approvedBy: 'account executive' },
  ],
};
