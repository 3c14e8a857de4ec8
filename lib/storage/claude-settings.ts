import * as z from 'zod/mini';
import { personalDataKinds } from '../privacy/personal-data';
import { requestLimits } from '../writing/request/limits';
import type { Item } from './item';

export const efforts = ['low', 'medium', 'high', 'xhigh', 'max'] as const;
export const engines = ['playbook', 'claude', 'browser-model'] as const;
export type Engine = (typeof engines)[number];

/** What the team chose for writing with a model. Nothing secret: the key and its address stand in claude-key. */
export const claudeSettingsSchema = z.strictObject({
  /** Who writes the first draft of a thread. */
  engine: z.enum(engines),
  model: z.string().check(z.minLength(1), z.maxLength(200)),
  effort: z.enum(efforts),
  maxTokens: z.number().check(z.int(), z.gte(2_000), z.lte(64_000)),
  /** Kinds of personal data that are taken out before a text leaves. */
  redact: z.array(z.enum(personalDataKinds)),
  sharing: z.strictObject({ internalNotes: z.boolean(), attachmentNames: z.boolean() }),
  /** The agent has seen what is sent, and agreed: for this host and no other. */
  consent: z.optional(z.strictObject({ host: z.string(), at: z.string() })),
});
export type ClaudeChoices = z.infer<typeof claudeSettingsSchema>;

/** Not part of an export: an imported file must not switch redaction off or agree to anything. */
export const claudeSettingsItem: Item<ClaudeChoices> = {
  key: 'claude',
  schema: claudeSettingsSchema,
  initial: {
    engine: 'playbook',
    model: requestLimits.model,
    effort: requestLimits.effort,
    maxTokens: requestLimits.maxTokens,
    redact: [...personalDataKinds],
    sharing: { internalNotes: false, attachmentNames: false },
  },
  migrations: [],
};
