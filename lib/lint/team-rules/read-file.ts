import { getNodeValue, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod/mini';
import type { TeamRule } from '../team-rule';
import { type FileProblem, type ProblemAt, problemsIn } from './file-problem';
import { nodeAt, wholeRules } from './file-tree';
import { issueWords, syntaxWords } from './problem-words';
import { repeatedNames, repeatedRules } from './repeated';
import { teamRuleId } from './rule-id';
import { ruleInFileSchema, type TeamRulesFile, teamRulesFileSchema } from './schema';

export type { FileProblem };
export type TeamRulesReading = { ok: true; rules: TeamRule[] } | { ok: false; problems: FileProblem[] };

const mostCharacters = 2_000_000;

/** Reads a team's rules; a file with one mistake gives no rule, and every mistake with its place. */
export function readTeamRules(file: string): TeamRulesReading {
  const text = file.replace(/^\ufeff/, '');
  const problemAt = problemsIn(text);
  if (text.trim() === '') return refused([problemAt(0, 'The file is empty.')]);
  if (text.length > mostCharacters)
    return refused([problemAt(0, 'The file is too large for a list of rules.')]);
  if (depthOf(text) > deepest)
    return refused([problemAt(0, 'This is no list of rules: its brackets are nested far too deep.')]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  const form = syntaxProblems(text, errors, problemAt);
  if (!tree) return refused(form);
  if (form.length > 0) return refused([...form, ...ruleProblems(tree, errors, problemAt)]);
  const checked = z.safeParse(teamRulesFileSchema, JSON.parse(text));
  const problems = [
    ...valueProblems(tree, checked.error?.issues ?? [], problemAt),
    ...repeatedNames(tree, problemAt),
    ...repeatedRules(
      wholeRules(tree, errors).map(([, rule]) => rule),
      problemAt,
    ),
  ];
  if (problems.length > 0 || !checked.success) return refused(problems);
  return { ok: true, rules: withIds(checked.data) };
}

/** A file of rules is three deep; the parser falls over at some thousands. */
const deepest = 100;
function depthOf(text: string): number {
  let depth = 0;
  let most = 0;
  for (const [bracket] of text.replace(/"(?:[^"\\\n]|\\.)*"/g, '').matchAll(/[[\]{}]/g)) {
    depth += bracket === '[' || bracket === '{' ? 1 : -1;
    if (depth > most) most = depth;
  }
  return most;
}

const refused = (problems: FileProblem[]): TeamRulesReading => ({
  ok: false,
  problems: problems.sort((one, other) => one.line - other.line || one.column - other.column),
});

/** One mistake makes a parser stumble over what follows: the first in each line is told, and no mere consequence. */
function syntaxProblems(text: string, errors: readonly ParseError[], problemAt: ProblemAt): FileProblem[] {
  const told = new Map<number, FileProblem>();
  let stumbles = false;
  for (const { error, offset } of errors) {
    const kind = printParseErrorCode(error);
    stumbles = kind === 'InvalidSymbol' || (stumbles && /^(?:PropertyName|Value)Expected$/.test(kind));
    if (stumbles && kind !== 'InvalidSymbol') continue;
    const problem = problemAt(offset, syntaxWords(error, text.slice(offset, offset + 1)));
    if (!told.has(problem.line)) told.set(problem.line, problem);
  }
  return [...told.values()];
}

/** Where the file as a whole can't be read, its whole rules still can: what is wrong in them is told with the rest. */
function ruleProblems(tree: Node, errors: readonly ParseError[], problemAt: ProblemAt): FileProblem[] {
  const rules = wholeRules(tree, errors);
  const issues = rules.flatMap(([index, rule]) => {
    const { error } = z.safeParse(ruleInFileSchema, getNodeValue(rule));
    return (error?.issues ?? []).map((issue) => ({ ...issue, path: ['rules', index, ...issue.path] }));
  });
  return [
    ...valueProblems(tree, issues, problemAt),
    ...rules.flatMap(([, rule]) => repeatedNames(rule, problemAt)),
    ...repeatedRules(
      rules.map(([, rule]) => rule),
      problemAt,
    ),
  ];
}

function valueProblems(tree: Node, issues: readonly z.core.$ZodIssue[], problemAt: ProblemAt): FileProblem[] {
  const empty = new Set(issues.filter(({ code }) => code === 'too_small').map(({ path }) => path.join()));
  return issues
    .filter(({ code, path }) => code !== 'invalid_format' || !empty.has(path.join())) // Empty says it all.
    .flatMap((issue) => {
      const { path } = issue;
      const node = nodeAt(tree, path) ?? nodeAt(tree, path.slice(0, -1)) ?? tree;
      if (issue.code !== 'unrecognized_keys') return [problemAt(node.offset, issueWords(issue, path, node))];
      return issue.keys.map((key) => {
        const name = node.children?.find(({ children }) => children?.[0]?.value === key) ?? node;
        return problemAt(name.offset, issueWords(issue, [...path, key], name));
      });
    });
}

function withIds({ rules }: TeamRulesFile): TeamRule[] {
  const taken = new Set(rules.flatMap(({ id }) => id ?? []));
  return rules.map(({ id, reason = '', ...rule }) => {
    const own = id ?? teamRuleId(rule.phrase, taken);
    taken.add(own);
    return { ...rule, id: own, reason };
  });
}
