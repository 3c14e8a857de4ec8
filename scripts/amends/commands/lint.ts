import * as z from 'zod';
import { createLinter } from '@/lib/lint';
import { threadSchema } from '@/lib/thread';
import { BadInput, defineCommand, printLines, readJson, readJsonLines, readText } from '../command';

const usage = 'lint FILE… | --jsonl FILE [--thread FILE]';
const row = z.object({ id: z.string(), text: z.string() });

/** Findings of plain files as lines for a reader, or of JSON lines as spans for a scorer. */
export default defineCommand({
  id: 'lint',
  usage,
  run(argv) {
    const { files, jsonl, threadFile } = read(argv);
    const thread = threadFile === undefined ? undefined : readJson(threadFile, threadSchema);
    const context = { thread, gapsAreErrors: true };
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
      for (const { start, level, rule, message } of linter.lint(text, context).findings) {
        if (level === 'error') errors++;
        console.log(`${file}:${place(start)} ${level} ${rule} ${message}`);
      }
    }
    return errors > 0 ? 1 : 0;
  },
});

function read(argv: readonly string[]): { files: string[]; jsonl?: string; threadFile?: string } {
  const files: string[] = [];
  let jsonl: string | undefined;
  let threadFile: string | undefined;
  for (let index = 0; index < argv.length; index++) {
    const word = argv[index]!;
    if (word === '--jsonl' || word === '--thread') {
      const value = argv[++index];
      if (value === undefined) throw new BadInput(`${word} needs a file: ${usage}`);
      if (word === '--jsonl') jsonl = value;
      else threadFile = value;
    } else if (word.startsWith('-')) throw new BadInput(`unknown option ${word}: ${usage}`);
    else files.push(word);
  }
  if (jsonl !== undefined && files.length > 0) throw new BadInput(`files or --jsonl, not both: ${usage}`);
  if (jsonl === undefined && files.length === 0) throw new BadInput(`name a file: ${usage}`);
  return { files, jsonl, threadFile };
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
