import { findNodeAtLocation, type Node, type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser';
import * as z from 'zod/mini';
import type { TeamRule } from '../team-rule';
import { issueWords, syntaxWords } from './problem-words';
import { teamRuleId } from './rule-id';
import { wordsOf } from './same-words';
import { type TeamRulesFile, teamRulesFileSchema } from './schema';

/** What is wrong at one place of a file, to a person who can mend it there. Line and column count from 1. */
export interface FileProblem {
  line: number;
  column: number;
  words: string;
}
export type TeamRulesReading = { ok: true; rules: TeamRule[] } | { ok: false; problems: FileProblem[] };

const mostCharacters = 2_000_000;

/** Reads a team's rules; a file with one mistake gives no rule, and every mistake with its place. */
export function readTeamRules(file: string): TeamRulesReading {
  const text = file.replace(/^\ufeff/, '');
  if (text.length > mostCharacters)
    return refused([problemAt(text, 0, 'The file is too large for a list of rules.')]);
  const errors: ParseError[] = [];
  const tree = parseTree(text, errors, { disallowComments: true });
  if (errors.length > 0 || !tree) return refused(syntaxProblems(text, errors));
  const checked = z.safeParse(teamRulesFileSchema, JSON.parse(text));
  const problems = [
    ...(checked.success
      ? []
      : firstAtEach(checked.error.issues).flatMap((issue) => problemsOf(text, tree, issue))),
    ...repeatedNames(text, tree),
  ];
  if (checked.success) problems.push(...repeatedRules(text, tree, checked.data));
  if (problems.length > 0 || !checked.success) return refused(problems);
  return { ok: true, rules: withIds(checked.data) };
}

const refused = (problems: FileProblem[]): TeamRulesReading => ({
  ok: false,
  problems: problems.sort((one, other) => one.line - other.line || one.column - other.column),
});

/** One mistake makes a parser stumble over what follows: the first in each line is told, and no mere consequence. */
function syntaxProblems(text: string, errors: readonly ParseError[]): FileProblem[] {
  if (text.trim() === '') return [problemAt(text, 0, 'The file is empty.')];
  const told = new Map<number, FileProblem>();
  let stumbles = false;
  for (const { error, offset } of errors) {
    const kind = printParseErrorCode(error);
    stumbles = kind === 'InvalidSymbol' || (stumbles && /^(?:PropertyName|Value)Expected$/.test(kind));
    if (stumbles && kind !== 'InvalidSymbol') continue;
    const problem = problemAt(text, offset, syntaxWords(error, text.slice(offset, offset + 1)));
    if (!told.has(problem.line)) told.set(problem.line, problem);
  }
  return [...told.values()];
}

/** An empty phrase also holds no letter: one of the two is enough to say. */
const firstAtEach = (issues: readonly z.core.$ZodIssue[]): z.core.$ZodIssue[] =>
  [
    ...new Map(
      [...issues]
        .reverse()
        .map((issue) => [`${issue.path.join('/')} ${issue.code === 'unrecognized_keys'}`, issue]),
    ).values(),
  ].reverse();

function problemsOf(text: string, tree: Node, issue: z.core.$ZodIssue): FileProblem[] {
  const path = issue.path.filter((step) => typeof step !== 'symbol');
  const node = findNodeAtLocation(tree, path) ?? findNodeAtLocation(tree, path.slice(0, -1)) ?? tree;
  if (issue.code !== 'unrecognized_keys')
    return [problemAt(text, node.offset, issueWords(issue, path, node))];
  return issue.keys.map((key) => {
    const name = node.children?.find(({ children }) => children?.[0]?.value === key) ?? node;
    return problemAt(text, name.offset, issueWords(issue, [...path, key], name));
  });
}

/** JSON keeps the last of two equal names in silence; a person who wrote both meant both. */
function repeatedNames(text: string, node: Node): FileProblem[] {
  const children = node.children ?? [];
  const problems = children.flatMap((child) => repeatedNames(text, child));
  if (node.type !== 'object') return problems;
  const seen = new Set<unknown>();
  for (const { children: [name] = [] } of children) {
    if (!name) continue;
    if (seen.has(name.value))
      problems.push(problemAt(text, name.offset, `“${name.value}” stands here twice.`));
    seen.add(name.value);
  }
  return problems;
}

function repeatedRules(text: string, tree: Node, { rules }: TeamRulesFile): FileProblem[] {
  const problems: FileProblem[] = [];
  for (const key of ['phrase', 'id'] as const) {
    const lines = new Map<string, number>();
    rules.forEach((rule, index) => {
      const value = rule[key];
      if (value === undefined) return;
      const { offset } = findNodeAtLocation(tree, ['rules', index, key])!;
      const { line } = problemAt(text, offset, '');
      const same = key === 'phrase' ? wordsOf(value) : value;
      const first = lines.get(same);
      if (first === undefined) lines.set(same, line);
      else
        problems.push(problemAt(text, offset, `The rule in line ${first} has the same ${key}, “${value}”.`));
    });
  }
  return problems;
}

function withIds({ rules }: TeamRulesFile): TeamRule[] {
  const taken = new Set(rules.flatMap(({ id }) => id ?? []));
  return rules.map(({ id, reason = '', ...rule }) => {
    const own = id ?? teamRuleId(rule.phrase, taken);
    taken.add(own);
    return { ...rule, id: own, reason };
  });
}

function problemAt(text: string, offset: number, words: string): FileProblem {
  const before = text.slice(0, offset).split(/\r\n|\n|\r/);
  return { line: before.length, column: before.at(-1)!.length + 1, words };
}
