import * as z from 'zod/mini';

/** Times in minutes. `updateEvery` absent: the customer hears from us when something changes. */
export const severitySchema = z.strictObject({
  id: z.enum(['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4']),
  when: z.string(),
  firstResponse: z.number(),
  updateEvery: z.optional(z.number()),
  resolveWithin: z.number(),
  /** Who hears of it. */
  told: z.array(z.string()),
});
export type Severity = z.infer<typeof severitySchema>;

const hour = 60;
const day = 24 * hour;

export const defaultSeverities: readonly Severity[] = [
  {
    id: 'SEV-1',
    when: 'Production down, data loss, security breach',
    firstResponse: 15,
    updateEvery: 30,
    resolveWithin: 4 * hour,
    told: ['customer', 'executives', 'everyone working on it'],
  },
  {
    id: 'SEV-2',
    when: 'Major feature broken, significant impact',
    firstResponse: hour,
    updateEvery: 2 * hour,
    resolveWithin: 8 * hour,
    told: ['customer', 'manager', 'success manager'],
  },
  {
    id: 'SEV-3',
    when: 'Degraded, workaround exists',
    firstResponse: 4 * hour,
    updateEvery: day,
    resolveWithin: 2 * day,
    told: ['customer', 'success manager'],
  },
  { id: 'SEV-4', when: 'Minor', firstResponse: day, resolveWithin: 7 * day, told: ['customer'] },
];

/** An escalation is acknowledged within this many minutes, whatever its severity. */
export const acknowledgeEscalationWithin = 15;

/** What raises a severity by a step, in the order it is looked for. */
export const severityRaisers = [
  { id: 'tier', what: 'The customer’s tier' },
  { id: 'revenue', what: 'Revenue at risk' },
  { id: 'users', what: 'Users affected' },
  { id: 'critical-work', what: 'How critical the work is to them' },
  { id: 'public', what: 'Public exposure' },
  { id: 'regulation', what: 'Regulation' },
] as const;
export type SeverityRaiser = (typeof severityRaisers)[number]['id'];

/** The severity with this id, out of a team's own table where it has one. */
export function severityById(
  id: Severity['id'],
  severities: readonly Severity[] = defaultSeverities,
): Severity {
  return severities.find((one) => one.id === id) ?? defaultSeverities.find((one) => one.id === id)!;
}
