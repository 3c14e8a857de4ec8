import type { Level } from './finding';
import type { RuleExamples } from './rule';
import { lintRules } from './rules';

/** A rule as the panel and the docs show it. */
export interface RuleInfo {
  id: string;
  level: Level;
  message: string;
  advice: string;
  examples: RuleExamples;
}

const examples = import.meta.glob<RuleExamples>(['./rules/*.ts', '!./rules/*.test.ts'], {
  eager: true,
  import: 'examples',
});

/** All rules with their examples, the graver first. Not for the content script: the examples weigh more than the rules. */
export const ruleInfo: readonly RuleInfo[] = /* @__PURE__ */ collect();

function collect(): RuleInfo[] {
  const order = ['error', 'warning', 'hint'];
  return lintRules
    .map(({ id, level, message, advice }) => ({
      id,
      level,
      message,
      advice,
      examples: examples[`./rules/${id}.ts`] ?? { flags: [], allows: [] },
    }))
    .sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level) || (a.id < b.id ? -1 : 1));
}
