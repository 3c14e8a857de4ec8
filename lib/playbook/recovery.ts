import * as z from 'zod/mini';

/** What follows once the fault itself is solved, by how deep it went. */
export const recoverySchema = z.strictObject({
  id: z.enum(['minor', 'moderate', 'significant', 'severe']),
  severity: z.enum(['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4']),
  steps: z.array(z.string()),
});
export type Recovery = z.infer<typeof recoverySchema>;

export const defaultRecovery: readonly Recovery[] = [
  { id: 'minor', severity: 'SEV-4', steps: ['Apology', 'Thanks for telling us'] },
  { id: 'moderate', severity: 'SEV-3', steps: ['Apology', 'Service credit'] },
  { id: 'significant', severity: 'SEV-2', steps: ['Executive call', 'Credit', 'Roadmap'] },
  { id: 'severe', severity: 'SEV-1', steps: ['Meeting in person', 'A significant gesture'] },
];

/** The recovery talk, in this order. */
export const defaultRecoveryConversation: readonly string[] = [
  'Acknowledge what they went through',
  'Take responsibility',
  'Say what was fixed',
  'Say what prevents it',
  'Ask what else they need',
  'Commit to follow up',
];

export const defaultGestures: readonly string[] = [
  'A credit of one to three months',
  'A support upgrade',
  'Longer terms',
  'Training',
  'Early access',
  'An executive’s attention',
];

export const defaultRebuilding: readonly string[] = [
  'Regular check-ins',
  'Status before they ask',
  'A seat on the advisory board',
  'Their feedback first',
  'Shared wins',
];
