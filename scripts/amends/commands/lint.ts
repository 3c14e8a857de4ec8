import * as z from 'zod';
import { createLinter } from '@/lib/lint';
import type { TeamRule } from '@/lib/lint/team-rule';
import { readTeamRules } from '@/lib/lint/team-rules/read-file';
import { threadSchema } from '@/lib/thread';
import { BadInput, defineCommand, printLines, readJson, readJsonLines, readText } from '../command';
import { findingLine } from '../finding-line';

const usage = 'lint FILE… | --jsonl FILE [--thread FILE] [--team-rules FILE]';
const row = z.object({ id: z.union([z.string(), z.int()]), text: z.string() });

/** Findings of plain files as lines for a reader, or of JSON lines as spans for a scorer. */
export default defineCommand({
  id: 'lint',
  usage,
  run(argv) {
    const { files, jsonl, threadFile, teamRulesFile } = read(argv);
    const thread = threadFile === undefined ? undefined : readJson(threadFile, threadSchema);
    const teamRules = teamRulesFile === undefined ? [] : readRules(teamRulesFile);
    const context = { thread, teamRules, gapsAreErrors: true };
    const linter = createLinter();
    if (jsonl !== undefined) {
      const rows = readJsonLines(jsonl, row);
      printLines(
        rows.map(({ id, text }) => ({
          id,
          spans: linter
            .lint(text, context)
            .findings.filter(({ start, end }) => start < end)
            .map(({ start, end, rule, level }) => ({ start, end, rule, level })),
        })),
      );
      return 0;
    }
    let errors = 0;
    for (const file of files) {
      const text = readText(file);
      const place = placer(text);
      for (const finding of linter.lint(text, context).findings) {
        if (finding.level === 'error') errors++;
        console.log(findingLine(`${file}:${place(finding.start)}`, text, finding));
      }
    }
    return errors > 0 ? 1 : 0;
  },
});

interface Wishes {
  files: string[];
  jsonl?: string;
  threadFile?: string;
  teamRulesFile?: string;
}
const options = { '--jsonl': 'jsonl', '--thread': 'threadFile', '--team-rules': 'teamRulesFile' } as const;

function read(argv: readonly string[]): Wishes {
  const wishes: Wishes = { files: [] };
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]!;
    if (Object.hasOwn(options, word)) {
      const value = argv[++index];
      if (value === undefined) throw new BadInput(`${word} needs a file: ${usage}`);
      wishes[options[word as keyof typeof options]] = value;
    } else if (word.startsWith('-')) throw new BadInput(`unknown option ${word}: ${usage}`);
    else wishes.files.push(word);
  }
  const { files, jsonl } = wishes;
  if (jsonl !== undefined && files.length > 0) throw new BadInput(`files or --jsonl, not both: ${usage}`);
  if (jsonl === undefined && files.length === 0) throw new BadInput(`name a file: ${usage}`);
  return wishes;
}

/** A file with a mistake gives no rule: each mistake in a line of its own, as compilers tell them. */
function readRules(file: string): TeamRule[] {
  const reading = readTeamRules(readText(file));
  if (reading.ok) return reading.rules;
  const lines = reading.problems.map(({ line, column, words }) => `${file}:${line}:${column}: ${words}`);
  throw new BadInput(lines.join('\n'));
}

/** Line and column, both from 1, of an offset. */
function placer(text: string): (offset: number) => string {
  const starts = [0];
  for (const { index, 0: mark } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + mark.length);
  return (offset) => {
    let line = starts.findLastIndex((start) => start <= offset);
    if (line < 0) line = 0;
    return `${line + 1}:${offset - starts[line]! + 1}`;
  };
}
