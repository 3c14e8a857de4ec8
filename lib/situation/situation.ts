import * as z from 'zod/mini';

/** Whose words, in which message: every statement about the customer rests on one. */
export const evidenceSchema = z.strictObject({ messageId: z.string(), quote: z.string() });
export type Evidence = z.infer<typeof evidenceSchema>;

export const emotionSchema = z.enum([
  'calm',
  'frustrated',
  'angry',
  'furious',
  'disappointed',
  'anxious',
  'threatening',
]);
export type Emotion = z.infer<typeof emotionSchema>;
export const needSchema = z.enum(['acknowledgement', 'speed', 'fairness', 'control']);
export type Need = z.infer<typeof needSchema>;
export const threatKindSchema = z.enum([
  'cancel',
  'legal',
  'public',
  'executive',
  'regulator',
  'competitor',
  'payment',
]);
export type ThreatKind = z.infer<typeof threatKindSchema>;
export const severityIdSchema = z.enum(['SEV-1', 'SEV-2', 'SEV-3', 'SEV-4']);
export type SeverityId = z.infer<typeof severityIdSchema>;
export const caseTypeSchema = z.enum(['technical', 'service', 'business', 'security', 'compliance']);
export type CaseType = z.infer<typeof caseTypeSchema>;

const stated = <T extends z.core.SomeType>(value: T) =>
  z.strictObject({ value, evidence: z.array(evidenceSchema) });

/** One of the ten inputs a good answer needs: known with its source, or asked as a question. */
export const inputSchema = z.strictObject({
  id: z.enum([
    'what-happened',
    'who-escalated',
    'what-they-ask',
    'failure-kind',
    'our-part',
    'fix-or-plan',
    'isolated-or-pattern',
    'who-handles',
    'history',
    'relationship',
  ]),
  value: z.optional(z.string()),
  /** `note`: an internal note says it. Shown to the agent, never in a draft. */
  source: z.enum(['thread', 'fields', 'workspace', 'agent', 'note', 'missing']),
  evidence: z.array(evidenceSchema),
  /** Asked when missing. */
  question: z.string(),
});
export type Input = z.infer<typeof inputSchema>;

export const situationSchema = z.strictObject({
  /** Of the thread it was made from: see thread.ts. */
  fingerprint: z.string(),
  customer: z.strictObject({
    name: z.string(),
    address: z.optional(z.string()),
    tier: z.optional(z.string()),
    yearlyValue: z.optional(z.string()),
    since: z.optional(z.string()),
  }),
  emotion: stated(emotionSchema),
  /** 0 calm … 4 furious, for each message by the customer, oldest first. */
  course: z.array(
    z.strictObject({
      messageId: z.string(),
      emotion: emotionSchema,
      strength: z.number(),
      quote: z.optional(z.string()),
    }),
  ),
  /** One or two, the stronger first. */
  needs: z.array(stated(needSchema)),
  inputs: z.array(inputSchema),
  facts: z.strictObject({
    /** How often the customer has written (or says to have been in touch, when that is more). */
    contacts: stated(z.number()),
    /** Whole days since the customer's first message; absent when times are unknown. */
    daysSinceFirstContact: z.optional(z.number()),
    daysSinceOurLastAnswer: z.optional(z.number()),
    /** As the customer puts it: "three weeks". */
    waiting: z.optional(stated(z.string())),
    /** What failed, in the customer's terms, short enough to stand in a sentence: "six months of reports". */
    failure: z.optional(stated(z.string())),
    tried: z.array(
      z.strictObject({ what: z.string(), by: z.enum(['customer', 'agent']), evidence: evidenceSchema }),
    ),
    offered: z.array(z.strictObject({ what: z.string(), refused: z.boolean(), evidence: evidenceSchema })),
    promised: z.array(
      z.strictObject({
        what: z.string(),
        by: z.optional(z.string()),
        kept: z.optional(z.boolean()),
        evidence: evidenceSchema,
      }),
    ),
    amounts: z.array(z.strictObject({ text: z.string(), meaning: z.string(), evidence: evidenceSchema })),
    dates: z.array(
      z.strictObject({
        text: z.string(),
        iso: z.optional(z.string()),
        meaning: z.string(),
        evidence: evidenceSchema,
      }),
    ),
    /** The one to mind first: still to come, with the gravest consequence named, the nearest. */
    deadlines: z.array(
      z.strictObject({
        text: z.string(),
        iso: z.optional(z.string()),
        what: z.string(),
        /** What missing it costs, in the customer's words. */
        consequence: z.optional(evidenceSchema),
        evidence: evidenceSchema,
      }),
    ),
    threats: z.array(z.strictObject({ kind: threatKindSchema, evidence: evidenceSchema })),
    /** Where they ask to speak to somebody higher up: a wish, no threat. */
    wantsSenior: z.optional(z.array(evidenceSchema)),
    /** Direct questions and demands of the customer's that stand unanswered. */
    asks: z.array(z.strictObject({ text: z.string(), evidence: evidenceSchema })),
    /** Order numbers, steps, screenshots … the customer has given already. */
    given: z.array(z.strictObject({ kind: z.string(), text: z.string(), evidence: evidenceSchema })),
  }),
  landmines: z.array(
    z.strictObject({
      id: z.string(),
      what: z.string(),
      advice: z.string(),
      evidence: z.array(evidenceSchema),
    }),
  ),
  type: stated(caseTypeSchema),
  severity: z.strictObject({
    id: severityIdSchema,
    reasons: z.array(z.strictObject({ why: z.string(), evidence: z.array(evidenceSchema) })),
  }),
  /** Clocks that run. `due` ISO 8601; absent when the page gave no times. */
  clocks: z.array(
    z.strictObject({
      kind: z.enum(['first-response', 'next-update', 'resolution']),
      due: z.optional(z.string()),
      within: z.string(),
    }),
  ),
  route: z.strictObject({
    decision: z.enum(['support', 'escalate']),
    target: z.optional(z.enum(['L2', 'Engineering', 'Product', 'Security', 'Leadership'])),
    /** What set the target. */
    because: z.optional(z.strictObject({ what: z.string(), evidence: z.array(evidenceSchema) })),
    criteria: z.array(
      z.strictObject({ id: z.string(), what: z.string(), evidence: z.array(evidenceSchema) }),
    ),
  }),
  stopSigns: z.array(
    z.strictObject({
      kind: z.enum(['legal', 'routine']),
      why: z.string(),
      evidence: z.array(evidenceSchema),
    }),
  ),
});
export type Situation = z.infer<typeof situationSchema>;
