import { createLinter as create, type Linter } from './engine/linter';
import type { Report } from './finding';
import type { LintContext } from './rule';
import { lintRules } from './rules';

export { fixAll } from './engine/fix-all';
export type { Linter } from './engine/linter';
export { readNeeds } from './engine/triggers';
export { principles } from './principles';
export { type RuleInfo, ruleInfo } from './rule-info';

/** A checker for one text that changes under the typist: it remembers sentences. */
export const createLinter = (): Linter => create(lintRules);

/** Checks a text once. */
export const lint = (text: string, context?: LintContext): Report => createLinter().lint(text, context);
