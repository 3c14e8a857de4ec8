import type { Node } from 'jsonc-parser';
import type { FileProblem, ProblemAt } from './file-problem';
import { nodeAt } from './file-tree';
import { quoted } from './problem-words';
import { wordsOf } from './same-words';

/** JSON keeps the last of two equal names in silence; a person who wrote both meant both. */
export function repeatedNames(node: Node, problemAt: ProblemAt): FileProblem[] {
  const children = node.children ?? [];
  const problems = children.flatMap((child) => repeatedNames(child, problemAt));
  if (node.type !== 'object') return problems;
  const seen = new Set<unknown>();
  for (const { children: [name] = [] } of children) {
    if (!name) continue;
    if (seen.has(name.value))
      problems.push(problemAt(name.offset, `${quoted(String(name.value))} stands here twice.`));
    seen.add(name.value);
  }
  return problems;
}

/** Rules on the same words, or under one id. */
export function repeatedRules(rules: readonly Node[], problemAt: ProblemAt): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const key of ['phrase', 'id']) {
    const lines = new Map<string, number>();
    for (const rule of rules) {
      const { value, offset = 0 } = nodeAt(rule, [key]) ?? {};
      if (typeof value !== 'string' || value === '') continue;
      const same = key === 'phrase' ? wordsOf(value) : value;
      const first = lines.get(same);
      const problem = problemAt(offset, `The rule in line ${first} has the same ${key}, ${quoted(value)}.`);
      if (first === undefined) lines.set(same, problem.line);
      else problems.push(problem);
    }
  }
  return problems;
}
