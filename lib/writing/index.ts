import type { Draft, ResponseType } from './draft';
import type { Workflow, WriteRequest } from './workflow';

const modules = import.meta.glob<Workflow>('./workflows/*.ts', { eager: true, import: 'default' });

/** Every kind of text we write, by its id. */
export const workflows: ReadonlyMap<string, Workflow> = new Map(
  Object.values(modules).map((workflow) => [workflow.id, workflow]),
);

/** Writes a text on the device: never fails, never waits, same input, same words. */
export function composeDraft(request: WriteRequest & { type: ResponseType }): Draft {
  const workflow = workflows.get(request.type) ?? workflows.get('email')!;
  return workflow.compose(request);
}

export { optionsFor } from './options';
export { coachOwnText, type OwnTextCoaching } from './own-text';
export { type Recheck, type RecheckRequest, recheckDraft } from './recheck';
export { type RewriteContext, type RewriteKind, type Rewritten, rewriteText } from './rewrite';
