import type { Tier } from './policy';

/** Words by which tickets and contracts name a tier, the tier they mean first. */
export const tierWords: Readonly<Record<Tier, readonly string[]>> = {
  free: ['free', 'trial', 'basic', 'starter', 'community'],
  standard: ['standard', 'personal', 'plus', 'silver', 'individual', 'regular'],
  business: ['business', 'pro', 'professional', 'team', 'gold', 'premium', 'growth'],
  enterprise: ['enterprise', 'platinum', 'strategic', 'key account', 'vip', 'corporate'],
};

/** The tier a ticket's own word means; without one, `standard`. */
export function tierOf(word: string | undefined): Tier {
  const lower = word?.toLowerCase() ?? '';
  for (const tier of ['enterprise', 'business', 'free', 'standard'] as const)
    if (tierWords[tier].some((one) => new RegExp(`\\b${one}\\b`).test(lower))) return tier;
  return 'standard';
}
