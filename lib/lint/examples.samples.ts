import { ruleInfo } from './index';
import type { RuleExample } from './rule';

const textOf = (example: RuleExample): string =>
  typeof example === 'string' ? example : 'text' in example ? example.text : example[0];

/** The texts of all rules' examples. */
export const exampleTexts: readonly string[] = ruleInfo.flatMap(({ examples }) =>
  [...examples.flags, ...examples.allows].map(textOf),
);
