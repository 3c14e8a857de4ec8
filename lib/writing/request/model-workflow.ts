import type { ZodType } from 'zod';

/** One kind of text as a model is asked for it: a file in workflows/. */
export interface ModelWorkflow {
  /** Same as the file name; that of the on-device workflow where there is one. */
  id: string;
  title: string;
  output: ZodType;
  /** Who reads the text: customers, or colleagues. */
  audience: 'reply' | 'note';
  /** What to write, said after the data. */
  task: string;
  /** Needs a passage of the agent's text to work on. */
  passage?: true;
}

export const defineModelWorkflow = (workflow: ModelWorkflow): ModelWorkflow => workflow;
