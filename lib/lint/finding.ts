import * as z from 'zod/mini';

export const levelSchema = z.enum(['error', 'warning', 'hint']);
export type Level = z.infer<typeof levelSchema>;

/** Replaces text[start, end) by `text`. Offsets are UTF-16 code units of the checked text. */
export const rewriteSchema = z.strictObject({ start: z.number(), end: z.number(), text: z.string() });
export type Rewrite = z.infer<typeof rewriteSchema>;

export const findingSchema = z.strictObject({
  rule: z.string(),
  level: levelSchema,
  /** UTF-16 offsets, end exclusive. A finding about the whole message marks the sentence that shows it best. */
  start: z.number(),
  end: z.number(),
  /** Why, in one sentence, in the agent's words. */
  message: z.string(),
  /** Where the thread holds the reason: whose words, in which message. */
  evidence: z.optional(z.strictObject({ messageId: z.string(), quote: z.string() })),
  rewrites: z.array(rewriteSchema),
  /** What to do where no rewrite is ready; for a page, which holds no rules. */
  advice: z.optional(z.string()),
});
export type Finding = z.infer<typeof findingSchema>;

export const principleIdSchema = z.enum(['acknowledges', 'owns', 'now-and-lasting', 'keepable', 'next-step']);
export type PrincipleId = z.infer<typeof principleIdSchema>;

/** One of the five principles on a text: met by a sentence, or what is missing. */
export const principleSchema = z.strictObject({
  id: principleIdSchema,
  state: z.enum(['met', 'missing', 'broken', 'empty']),
  /** The sentence that meets it, or that breaks it. */
  span: z.optional(z.strictObject({ start: z.number(), end: z.number() })),
  message: z.string(),
});
export type Principle = z.infer<typeof principleSchema>;

export const reportSchema = z.strictObject({
  findings: z.array(findingSchema),
  principles: z.array(principleSchema),
  words: z.number(),
  /** There were more findings; these are the gravest. */
  cut: z.optional(z.boolean()),
});
export type Report = z.infer<typeof reportSchema>;
