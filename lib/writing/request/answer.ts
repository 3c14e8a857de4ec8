import * as z from 'zod';
import { emotionSchema, needSchema } from '../../situation/situation';

const evidence = z.strictObject({
  messageId: z.string().describe('The id of the message in the block.'),
  quote: z.string().describe('Copied letter by letter from that message, at most 25 words.'),
});

const assessment = z
  .strictObject({
    emotion: z.enum(emotionSchema.options),
    emotionEvidence: z.array(evidence),
    needs: z.array(z.strictObject({ need: z.enum(needSchema.options), evidence: z.array(evidence) })),
    summary: z.string().describe('What happened as the customer lived it, two or three sentences.'),
    landmines: z.array(z.strictObject({ what: z.string(), advice: z.string(), evidence: z.array(evidence) })),
    questions: z.array(z.string()).describe('What the agent should find out first. Empty when nothing.'),
  })
  .describe('The situation, read before anything is written.');

const option = z.strictObject({
  id: z.string().describe('The id of the option in the block, or a short new one in kebab-case.'),
  title: z.string(),
  why: z.string(),
  needs: z.array(z.string()),
  risks: z.array(z.string()),
  needsApproval: z.boolean(),
  recommended: z.boolean(),
});

const claim = z.strictObject({
  passage: z.string().describe('Words copied from the draft.'),
  from: z.enum(['thread', 'workspace', 'agent', 'playbook', 'to-verify']),
  messageId: z.string().describe('For the thread: the message that says so. Otherwise empty.'),
  quote: z.string().describe('For the thread: its words, letter by letter. Otherwise empty.'),
});
export type Claim = z.infer<typeof claim>;

const draft = z.strictObject({
  text: z.string().describe('Plain text, gaps as ⟦what is missing⟧.'),
  claims: z.array(claim).describe('One for every statement of fact in the text.'),
});

/** One shape for every kind of message, so that a change of kind keeps the cached prefix. Fields as the panel fills. */
export const replyAnswerSchema = z.strictObject({
  assessment,
  options: z.array(option).describe('Two or three, one of them recommended; for an update, as many as help.'),
  draft,
  coaching: z.array(z.strictObject({ passage: z.string(), note: z.string() })),
});
export type ReplyAnswer = z.infer<typeof replyAnswerSchema>;

/** A passage written anew. */
export const passageAnswerSchema = z.strictObject({
  draft: draft.describe('The new words for the passage alone.'),
  why: z.string().describe('One sentence to the agent.'),
});
export type PassageAnswer = z.infer<typeof passageAnswerSchema>;

export const summaryAnswerSchema = z.strictObject({
  draft: draft.describe('The summary, for a colleague who takes over.'),
  open: z.array(z.strictObject({ what: z.string(), evidence: z.array(evidence) })),
});
export type SummaryAnswer = z.infer<typeof summaryAnswerSchema>;

export type ModelAnswer = ReplyAnswer | PassageAnswer | SummaryAnswer;

/** JSON Schema as the API takes it: closed objects, every field required, no dialect. */
export function jsonSchemaOf(schema: z.ZodType): Record<string, unknown> {
  const { $schema, ...json } = z.toJSONSchema(schema, {
    reused: 'inline',
    override: ({ jsonSchema }) => {
      if (jsonSchema.enum) delete jsonSchema.type; // The values say it.
    },
  });
  return json;
}
