import * as z from 'zod/mini';

export const tierSchema = z.enum(['free', 'standard', 'business', 'enterprise']);
export type Tier = z.infer<typeof tierSchema>;

/** One thing a team may give. Amounts in the policy's currency; `upTo` absent: no number goes with it. */
export const allowanceSchema = z.strictObject({
  kind: z.enum([
    'credit',
    'refund',
    'discount',
    'extension',
    'upgrade',
    'call',
    'executive-call',
    'training',
    'goodwill',
  ]),
  tier: tierSchema,
  /** `amount` in currency, `percent` of the bill, `months` of service or `days`. */
  unit: z.optional(z.enum(['amount', 'percent', 'months', 'days'])),
  upTo: z.optional(z.number()),
  /** Who has to say yes first. Absent: the agent may offer it alone. */
  approvedBy: z.optional(z.string()),
});
export type Allowance = z.infer<typeof allowanceSchema>;

export const policySchema = z.strictObject({
  currency: z.string(),
  allowances: z.array(allowanceSchema),
});
export type Policy = z.infer<typeof policySchema>;
