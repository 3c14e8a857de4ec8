import * as z from 'zod/mini';
import { type ErrorCode, errorText } from '../errors';
import { doubtSchema, draftSchema } from '../writing/draft';
import { shownAnswerSchema } from './claude-shown';

const codes = Object.keys(errorText) as [ErrorCode, ...ErrorCode[]];

const failureSchema = z.strictObject({
  code: z.enum(codes),
  /** Seconds the server asks to wait, counted from `at`. */
  retryAfter: z.optional(z.number()),
  said: z.optional(z.string()),
  at: z.number(),
});
export type RunFailure = z.infer<typeof failureSchema>;

const runStateSchema = z.discriminatedUnion('status', [
  /** Sent; nothing has come yet. */
  z.strictObject({ status: z.literal('asking') }),
  /** Tries again by itself at this moment. */
  z.strictObject({ status: z.literal('waiting'), until: z.number(), code: z.enum(codes) }),
  z.strictObject({ status: z.literal('writing') }),
  /** Whole, and the check objects: one more round puts it right. */
  z.strictObject({ status: z.literal('repairing') }),
  z.strictObject({ status: z.literal('ready') }),
  z.strictObject({ status: z.literal('partial'), failure: failureSchema }),
  z.strictObject({ status: z.literal('failed'), failure: failureSchema }),
]);
export type RunState = z.infer<typeof runStateSchema>;

const usageSchema = z.strictObject({
  input: z.number(),
  output: z.number(),
  cacheRead: z.number(),
  cacheWritten: z.number(),
});
export type RunUsage = z.infer<typeof usageSchema>;

/** What left the device, as it left. */
export const sentSchema = z.strictObject({
  host: z.string(),
  model: z.string(),
  /** The body's own parts, in their order. */
  parts: z.array(
    z.strictObject({ name: z.enum(['method', 'workspace', 'thread', 'task']), text: z.string() }),
  ),
  /** What was taken out of it, and what it stands for. */
  taken: z.array(z.strictObject({ placeholder: z.string(), value: z.string(), kind: z.string() })),
  /** What stayed here, counted. */
  leftOut: z.strictObject({
    internalNotes: z.number(),
    attachments: z.number(),
    olderMessages: z.number(),
    hiddenTexts: z.number(),
    quotedTexts: z.number(),
  }),
});
export type Sent = z.infer<typeof sentSchema>;

/** One call: what was asked, how far it came, what came of it. Kept beside the drafts, so that a closed panel loses nothing. */
export const claudeRunSchema = z.strictObject({
  /** Made anew for each call: an answer with another id than the run in its place is late and lands nowhere. */
  id: z.string(),
  threadKey: z.string(),
  /** Of the model workflow; that of the response type for replies. */
  workflow: z.string(),
  /** Absent: Claude. */
  engine: z.optional(z.enum(['claude', 'browser-model'])),
  option: z.optional(z.string()),
  /** The thread it was asked for. */
  fingerprint: z.string(),
  messageIds: z.array(z.string()),
  /** What stood in the editor when it was asked. */
  base: z.string(),
  state: runStateSchema,
  shown: shownAnswerSchema,
  draft: z.optional(draftSchema),
  /** Of a rewrite: what of it nobody has confirmed. */
  doubts: z.optional(z.array(doubtSchema)),
  /** The agent has it in the editor, or has put it aside. */
  settled: z.boolean(),
  usage: usageSchema,
  /** The month's total knows of it. */
  counted: z.boolean(),
  sent: sentSchema,
  repaired: z.boolean(),
  startedAt: z.number(),
  /** Words of the agent that a rewrite is about. */
  passage: z.optional(z.strictObject({ text: z.string(), passage: z.string(), ask: z.string() })),
});
export type ClaudeRun = z.infer<typeof claudeRunSchema>;

export const isLive = ({ state }: Pick<ClaudeRun, 'state'>): boolean =>
  ['asking', 'waiting', 'writing', 'repairing'].includes(state.status);

/** A run found in storage that no panel carries on: its panel was closed under it. */
export function asInterrupted(run: ClaudeRun): ClaudeRun {
  if (!isLive(run)) return run;
  const failure = { code: 'stopped' as const, at: run.startedAt };
  return { ...run, state: { status: run.shown.text === '' ? 'failed' : 'partial', failure } };
}

/** Where runs are kept. Nothing here throws. */
export interface RunStore {
  load(threadKey: string): Promise<ClaudeRun[]>;
  save(run: ClaudeRun): Promise<void>;
}

/** Several runs of a thread stand side by side: one of each kind. */
export const placeOf = ({ threadKey, workflow }: Pick<ClaudeRun, 'threadKey' | 'workflow'>): string =>
  `${threadKey}#${workflow}`;
