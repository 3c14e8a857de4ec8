import { ruleInfo } from '../../lib/lint';
import type { RuleExample } from '../../lib/lint/rule';

/** The texts of all rules' examples. */
export const exampleTexts = (): string[] =>
  ruleInfo.flatMap(({ examples }) => [...examples.flags, ...examples.allows].map(textOf));

const textOf = (example: RuleExample): string =>
  typeof example === 'string' ? example : 'text' in example ? example.text : example[0];
