import type { LintRule } from './rule';

/** Every rule is one file in rules/; a new file is found by itself. */
const modules = import.meta.glob<LintRule>(['./rules/*.ts', '!./rules/*.test.ts'], {
  eager: true,
  import: 'default',
});
export const lintRules: readonly LintRule[] = Object.values(modules);
