import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** How much of the data is shown, and which part of it by chance. */
export interface EvaluationOptions {
  sample?: string | undefined;
  seed?: string | undefined;
}

/** One measurement: a file in eval/, found by the registry. It prints its own tables. */
export interface Evaluation {
  /** Same as the file name. */
  id: string;
  run(options?: EvaluationOptions): Promise<void> | void;
}
export const defineEvaluation = (evaluation: Evaluation): Evaluation => evaluation;

export const corpora = join(process.env.AMENDS_ROOT ?? '.', '../shared/corpora');

/** The rows of a corpus file; undefined, with a line that says so, where the data is not beside the project. */
export function corpusRows<T>(file: string): T[] | undefined {
  const path = join(corpora, file);
  if (!existsSync(path)) {
    console.log(`Skipped: ../shared/corpora/${file} is not here.`);
    return undefined;
  }
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T);
}

/** A Markdown table; the first row is the head. */
export function table(rows: (string | number)[][]): string {
  const [head, ...body] = rows;
  const line = (cells: (string | number)[]) => `| ${cells.join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...body.map(line)].join('\n');
}

export const percent = (part: number, whole: number): string =>
  whole === 0 ? 'none' : `${((100 * part) / whole).toFixed(1)} %`;
