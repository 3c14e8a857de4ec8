import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** One command of the command line: a file in commands/, found by the registry. */
export interface Command {
  /** Same as the file name. */
  id: string;
  usage: string;
  /** Answers the exit code. Bad input throws BadInput. */
  run(argv: string[]): Promise<number> | number;
}
export const defineCommand = (command: Command): Command => command;

/** Wrong call or wrong file: one clear line on standard error, exit 1. */
export class BadInput extends Error {}

export function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    throw new BadInput(`${file}: can't be read`);
  }
}

/** A JSON file in the shape of `schema`; otherwise BadInput with the first place that is wrong. */
export function readJson<T>(file: string, schema: z.core.$ZodType<T>): T {
  return parse(readText(file), schema, file);
}

/** JSON lines in the shape of `schema`; empty lines are passed over. */
export function readJsonLines<T>(file: string, schema: z.core.$ZodType<T>): T[] {
  return readText(file)
    .split('\n')
    .flatMap((line, index) => (line.trim() === '' ? [] : [parse(line, schema, `${file}:${index + 1}`)]));
}

function parse<T>(text: string, schema: z.core.$ZodType<T>, where: string): T {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    throw new BadInput(`${where}: not JSON (${(error as Error).message})`);
  }
  const result = z.safeParse(schema, data);
  if (result.success) return result.data;
  const issue = result.error.issues[0]!;
  throw new BadInput(`${where}: ${issue.path.join('.') || 'value'}: ${issue.message}`);
}

export function printLines(rows: Iterable<unknown>): void {
  let out = '';
  for (const row of rows) out += `${JSON.stringify(row)}\n`;
  process.stdout.write(out);
}

export function printJson(value: unknown): void {
  process.stdout.write(`${JSON.stringify(value, null, 2)}\n`);
}
