import * as z from 'zod/mini';
import { briefSeveritySchema, defaultBriefSeverities } from './brief-severities';
import { criterionSchema, defaultCriteria } from './criteria';
import { defaultOptions, optionRowSchema } from './option-table';
import { defaultRecovery, recoverySchema } from './recovery';
import { defaultRedFlags, redFlagSchema } from './red-flags';
import { defaultSeverities, severitySchema } from './severities';

/** Every table at once: what a team exports, edits and imports. */
export const playbookSchema = z.strictObject({
  severities: z.array(severitySchema),
  briefSeverities: z.array(briefSeveritySchema),
  criteria: z.array(criterionSchema),
  options: z.array(optionRowSchema),
  recovery: z.array(recoverySchema),
  redFlags: z.array(redFlagSchema),
});
export type Playbook = z.infer<typeof playbookSchema>;

export const defaultPlaybook: Playbook = {
  severities: [...defaultSeverities],
  briefSeverities: [...defaultBriefSeverities],
  criteria: [...defaultCriteria],
  options: [...defaultOptions],
  recovery: [...defaultRecovery],
  redFlags: [...defaultRedFlags],
};
