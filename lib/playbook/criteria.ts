import * as z from 'zod/mini';

export const targetSchema = z.enum(['L2', 'Engineering', 'Product', 'Security', 'Leadership']);
export type Target = z.infer<typeof targetSchema>;

/** One reason to keep a case in support or to escalate it. Which ones fire is read by the situation. */
export const criterionSchema = z.strictObject({
  id: z.string(),
  decision: z.enum(['support', 'escalate']),
  group: z.enum(['known', 'technical', 'complexity', 'impact', 'business', 'time', 'pattern']),
  what: z.string(),
  /** Where it goes when this is the strongest reason. */
  target: z.optional(targetSchema),
});
export type Criterion = z.infer<typeof criterionSchema>;

const support = (id: string, what: string): Criterion => ({ id, decision: 'support', group: 'known', what });
const escalate = (group: Criterion['group'], id: string, target: Target, what: string): Criterion => ({
  id,
  decision: 'escalate',
  group,
  target,
  what,
});

/** In the order of precedence: where several fire, the first names the target. */
export const defaultCriteria: readonly Criterion[] = [
  escalate('impact', 'security', 'Security', 'Security: access, exposure or a breach'),
  escalate('technical', 'data-loss', 'Engineering', 'Data is lost or damaged'),
  escalate('impact', 'safety', 'Leadership', 'Somebody’s health, safety or living is at stake'),
  escalate('impact', 'production-down', 'Engineering', 'Production is down'),
  escalate('technical', 'infrastructure', 'Engineering', 'Infrastructure is failing'),
  escalate('technical', 'confirmed-bug', 'Engineering', 'A bug, seen or confirmed'),
  escalate('impact', 'integrity', 'Engineering', 'Results or records are wrong'),
  escalate('business', 'asks-for-executive', 'Leadership', 'The customer asks for an executive or manager'),
  escalate(
    'business',
    'regulatory',
    'Leadership',
    'A regulator or a court is the next step, over a duty of ours',
  ),
  escalate('business', 'high-value-at-risk', 'Leadership', 'A high-value customer may leave'),
  escalate('business', 'sla-breach', 'Leadership', 'The SLA is near its limit or broken'),
  escalate('impact', 'several-customers', 'Engineering', 'Several customers are affected'),
  escalate('pattern', 'three-or-more', 'Engineering', 'Three or more customers report the same'),
  escalate('pattern', 'recurring', 'Engineering', 'It came back after it was called solved'),
  escalate('pattern', 'worsening', 'L2', 'It is getting worse'),
  escalate('complexity', 'access-beyond-support', 'L2', 'Needs access or diagnosis support does not have'),
  escalate('complexity', 'custom-work', 'Product', 'Needs custom work or a change to the product'),
  escalate(
    'complexity',
    'decision-above-support',
    'Leadership',
    'Needs a decision on money or contract that support can’t take',
  ),
  escalate('time', 'past-sla', 'L2', 'Past the time promised for this severity'),
  escalate('time', 'waiting-long', 'L2', 'The customer has waited unreasonably long'),
  escalate('time', 'stuck', 'L2', 'Several answers and no progress'),
  support('documented', 'The answer is documented'),
  support('configuration', 'A setting is to be changed'),
  support('training', 'A how-to question'),
  support('known-limitation', 'A known limitation'),
  support('solved-before', 'Support has solved this before'),
];

/** What each receiving team needs before it can begin. */
export const defaultTargetNeeds: Readonly<Record<Target, readonly string[]>> = {
  L2: ['summary', 'steps tried', 'context'],
  Engineering: [
    'reproduction',
    'environment',
    'logs or exact errors',
    'business impact',
    'the customer’s timeline',
  ],
  Product: ['use case', 'business impact', 'how often it is asked for', 'what competitors do'],
  Security: ['what was seen', 'what may be affected', 'containment so far', 'urgency'],
  Leadership: [
    'full business context',
    'revenue at risk',
    'what was tried',
    'the decision needed',
    'its deadline',
  ],
};
