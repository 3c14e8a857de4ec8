import * as z from 'zod/mini';
import { policySchema } from './policy';

/** What a team says about itself once; every field may be empty. */
export const workspaceSchema = z.strictObject({
  /** "What is your team's main goal this quarter?" */
  goal: z.optional(z.string()),
  /** "What should every customer message reinforce?" */
  reinforce: z.optional(z.string()),
  companyName: z.optional(z.string()),
  productNames: z.optional(z.array(z.string())),
  /** Who signs: the agent's own name and role. */
  agentName: z.optional(z.string()),
  agentRole: z.optional(z.string()),
  signature: z.optional(z.string()),
  tone: z.optional(z.enum(['warm', 'plain', 'formal'])),
  wordsNeverUsed: z.optional(z.array(z.string())),
  policy: z.optional(policySchema),
  businessHours: z.optional(
    z.strictObject({
      /** IANA name, such as Europe/Berlin. */
      zone: z.string(),
      /** 1 = Monday … 7 = Sunday. */
      days: z.array(z.number()),
      /** "09:00" */
      from: z.string(),
      to: z.string(),
    }),
  ),
});
export type Workspace = z.infer<typeof workspaceSchema>;
