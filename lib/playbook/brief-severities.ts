import * as z from 'zod/mini';
import { type Severity, severityById } from './severities';

/** How an escalation brief ranks a case inside the company. Times in minutes, the latest allowed. */
export const briefSeveritySchema = z.strictObject({
  id: z.enum(['critical', 'high', 'medium']),
  severity: z.enum(['SEV-1', 'SEV-2', 'SEV-3']),
  meaning: z.string(),
  internalFollowUp: z.number(),
  /** From … to. */
  customerUpdate: z.tuple([z.number(), z.number()]),
});
export type BriefSeverity = z.infer<typeof briefSeveritySchema>;

const hour = 60;
const day = 24 * hour;

export const defaultBriefSeverities: readonly BriefSeverity[] = [
  {
    id: 'critical',
    severity: 'SEV-1',
    meaning: 'Production down, data at risk, breach, or several high-value customers',
    internalFollowUp: 2 * hour,
    customerUpdate: [2 * hour, 4 * hour],
  },
  {
    id: 'high',
    severity: 'SEV-2',
    meaning: 'Major function broken, key customer blocked or SLA at risk: same day',
    internalFollowUp: 4 * hour,
    customerUpdate: [4 * hour, 8 * hour],
  },
  {
    id: 'medium',
    severity: 'SEV-3',
    meaning: 'Significant, has a workaround: this week',
    internalFollowUp: day,
    customerUpdate: [day, 2 * day],
  },
];

/** Minutes to the customer's next update: the sooner of the two tables. Absent: when something changes. */
export function customerUpdateEvery(
  id: Severity['id'],
  severities?: readonly Severity[],
  briefs: readonly BriefSeverity[] = defaultBriefSeverities,
): number | undefined {
  const times = [
    severityById(id, severities).updateEvery,
    briefs.find((brief) => brief.severity === id)?.customerUpdate[0],
  ].filter((time) => time !== undefined);
  return times.length ? Math.min(...times) : undefined;
}
