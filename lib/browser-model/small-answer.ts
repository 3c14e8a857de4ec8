import * as z from 'zod';
import type { Workspace } from '../playbook/workspace';
import type { Situation } from '../situation/situation';
import { optionsFor } from '../writing/options';
import type { ModelAnswer, ReplyAnswer } from '../writing/request/answer';

/** What a small model is asked for: the text and why. The rest of an answer is worked out by rules. */
const replySchema = z.strictObject({
  text: z.string(),
  notes: z.array(z.strictObject({ passage: z.string(), note: z.string() })),
});
const textSchema = z.strictObject({ text: z.string() });

export const smallSchemaFor = (workflow: string): z.ZodType =>
  isTextAlone(workflow) ? textSchema : replySchema;

export const isTextAlone = (workflow: string): boolean =>
  isPassage(workflow) || workflow === 'thread-summary';

const isPassage = (workflow: string): boolean =>
  workflow === 'rewrite-passage' || workflow === 'answer-finding';

/**
 * The small answer, whole or still arriving, in the shape that every answer has. What is not as it should be is passed
 * over. Assessment and options come from the rules; no claims are made, so that every fact is looked up by the check.
 */
export function wholeAnswer(
  small: unknown,
  workflow: string,
  situation: Situation,
  workspace: Workspace,
): ModelAnswer {
  const draft = { text: plain(textOf(small)), claims: [] };
  if (isPassage(workflow)) return { draft, why: '' };
  if (workflow === 'thread-summary')
    return {
      draft,
      open: situation.facts.asks.map(({ text, evidence }) => ({ what: text, evidence: [evidence] })),
    };
  return {
    assessment: assessmentOf(situation),
    options: optionsFor(situation, workspace),
    draft,
    coaching: notesOf(small),
  };
}

function assessmentOf({ emotion, needs, landmines, inputs }: Situation): ReplyAnswer['assessment'] {
  return {
    emotion: emotion.value,
    emotionEvidence: emotion.evidence,
    needs: needs.map(({ value, evidence }) => ({ need: value, evidence })),
    summary: inputs.find(({ id }) => id === 'what-happened')?.value ?? '',
    landmines: landmines.map(({ what, advice, evidence }) => ({ what, advice, evidence })),
    questions: inputs.flatMap(({ source, question }) => (source === 'missing' ? [question] : [])).slice(0, 3),
  };
}

const textOf = (small: unknown): string => {
  const text = typeof small === 'string' ? small : fieldOf(small, 'text');
  return typeof text === 'string' ? text : '';
};

/** Small models like headings and stars; a reply is plain text. */
const plain = (text: string): string =>
  text
    .replace(/^```\w*\n?|\n?```$/g, '')
    .replace(/^#{1,6}\s+/gm, '')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .trim();

function notesOf(small: unknown): ReplyAnswer['coaching'] {
  const notes = fieldOf(small, 'notes');
  if (!Array.isArray(notes)) return [];
  return notes.flatMap((one) => {
    const [passage, note] = [fieldOf(one, 'passage'), fieldOf(one, 'note')];
    return typeof passage === 'string' && typeof note === 'string' ? [{ passage, note }] : [];
  });
}

const fieldOf = (value: unknown, key: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
