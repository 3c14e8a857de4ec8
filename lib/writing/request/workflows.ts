import type { ModelWorkflow } from './model-workflow';

const modules = import.meta.glob<ModelWorkflow>('./workflows/*.ts', { eager: true, import: 'default' });

/** Every kind of text a model can be asked for, by its id. */
export const modelWorkflows: ReadonlyMap<string, ModelWorkflow> = new Map(
  Object.values(modules).map((workflow) => [workflow.id, workflow]),
);
