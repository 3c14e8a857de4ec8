import * as z from 'zod/mini';
import { evidenceSchema } from '../situation/situation';

export const responseTypeSchema = z.enum([
  'email',
  'executive-reply',
  'call-preparation',
  'call-guide',
  'social',
  'first-acknowledgement',
  'progress-update',
  'no-news-update',
  'resolution-notice',
  'executive-apology',
]);
export type ResponseType = z.infer<typeof responseTypeSchema>;

/** Where the facts of a stretch of the draft come from. */
export const sourceSchema = z.strictObject({
  start: z.number(),
  end: z.number(),
  from: z.enum(['thread', 'workspace', 'agent', 'playbook', 'to-verify']),
  evidence: z.optional(evidenceSchema),
});
export type Source = z.infer<typeof sourceSchema>;

/** A fact nobody has given yet, standing in the text as ⟦words⟧. Offsets are UTF-16, brackets included. */
export const gapSchema = z.strictObject({ start: z.number(), end: z.number(), question: z.string() });
export type Gap = z.infer<typeof gapSchema>;

export const optionSchema = z.strictObject({
  id: z.string(),
  title: z.string(),
  why: z.string(),
  needs: z.array(z.string()),
  risks: z.array(z.string()),
  needsApproval: z.boolean(),
  recommended: z.boolean(),
});
export type Option = z.infer<typeof optionSchema>;

/** A note on a passage of the draft: why it is written so. */
export const coachingNoteSchema = z.strictObject({ start: z.number(), end: z.number(), note: z.string() });
export type CoachingNote = z.infer<typeof coachingNoteSchema>;

/** What the check of a model's answer objects to: it stands as long as its words stand in the text. */
export const doubtSchema = z.strictObject({
  rule: z.string(),
  level: z.enum(['error', 'warning', 'hint']),
  quote: z.string(),
  message: z.string(),
});
export type Doubt = z.infer<typeof doubtSchema>;

/** Paragraphs are parted by a blank line, list items begin with "- ". */
export const draftSchema = z.strictObject({
  type: responseTypeSchema,
  engine: z.enum(['playbook', 'browser-model', 'claude']),
  /** Fingerprint of the thread it was written for. */
  fingerprint: z.string(),
  text: z.string(),
  gaps: z.array(gapSchema),
  sources: z.array(sourceSchema),
  options: z.array(optionSchema),
  /** Which option the text is written for. */
  option: z.optional(z.string()),
  coaching: z.array(coachingNoteSchema),
  /** Only of a model's draft: facts, links and offers that nobody has confirmed. */
  doubts: z.optional(z.array(doubtSchema)),
  /** What had come of a model's draft that broke off. */
  partial: z.optional(z.boolean()),
});
export type Draft = z.infer<typeof draftSchema>;

const gapPattern = /⟦([^⟦⟧]*)⟧/g;

/** The gaps still open in a text, as edited. */
export function findGaps(text: string): Gap[] {
  return [...text.matchAll(gapPattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    question: match[1] ?? '',
  }));
}
