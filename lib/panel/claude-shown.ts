import * as z from 'zod/mini';

const quoted = z.strictObject({ messageId: z.string(), quote: z.string() });

/** What of an answer can be shown, whole or still arriving: only texts, each in its place. */
export const shownAnswerSchema = z.strictObject({
  emotion: z.string(),
  needs: z.array(z.string()),
  summary: z.string(),
  landmines: z.array(z.strictObject({ what: z.string(), advice: z.string(), evidence: z.array(quoted) })),
  questions: z.array(z.string()),
  options: z.array(
    z.strictObject({
      id: z.string(),
      title: z.string(),
      why: z.string(),
      needsApproval: z.boolean(),
      recommended: z.boolean(),
    }),
  ),
  text: z.string(),
  coaching: z.array(z.string()),
  /** One sentence to the agent, of a rewrite. */
  why: z.string(),
  /** What is open, of a summary. */
  open: z.array(z.string()),
});
export type ShownAnswer = z.infer<typeof shownAnswerSchema>;

/** Reads what is there and passes over what is not as it should be: an answer is foreign, and half of it may be missing. */
export function shownAnswer(partial: unknown): ShownAnswer {
  const assessment = fieldOf(partial, 'assessment');
  return {
    emotion: textOf(assessment, 'emotion'),
    needs: listOf(assessment, 'needs', (one) => textOf(one, 'need')).filter(Boolean),
    summary: textOf(assessment, 'summary'),
    landmines: listOf(assessment, 'landmines', (one) => ({
      what: textOf(one, 'what'),
      advice: textOf(one, 'advice'),
      evidence: listOf(one, 'evidence', (at) => ({
        messageId: textOf(at, 'messageId'),
        quote: textOf(at, 'quote'),
      })).filter(({ quote }) => quote !== ''),
    })).filter(({ what }) => what !== ''),
    questions: listOf(assessment, 'questions', asText).filter(Boolean),
    options: listOf(partial, 'options', (one) => ({
      id: textOf(one, 'id'),
      title: textOf(one, 'title'),
      why: textOf(one, 'why'),
      needsApproval: fieldOf(one, 'needsApproval') === true,
      recommended: fieldOf(one, 'recommended') === true,
    })).filter(({ title }) => title !== ''),
    text: textOf(fieldOf(partial, 'draft'), 'text'),
    coaching: listOf(partial, 'coaching', (one) => textOf(one, 'note')).filter(Boolean),
    why: textOf(partial, 'why'),
    open: listOf(partial, 'open', (one) => textOf(one, 'what')).filter(Boolean),
  };
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;

const asText = (value: unknown): string => (typeof value === 'string' ? value : '');
const textOf = (value: unknown, key: string): string => asText(fieldOf(value, key));

function listOf<T>(value: unknown, key: string, read: (one: unknown) => T): T[] {
  const list = fieldOf(value, key);
  return Array.isArray(list) ? list.map(read) : [];
}

export const nothingShown: ShownAnswer = shownAnswer(undefined);
