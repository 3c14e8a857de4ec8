import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export type Verdict = 'right' | 'arguable' | 'wrong';
export interface Judged {
  verdict: Verdict;
  why: string;
}
export const verdictFile = 'bench/eval/findings/verdicts.tsv';

/** A finding of the sample by name: whose message, which rule, which words (at most six of them). */
export const keyOf = (id: string, rule: string, marked: string): string => [id, rule, few(marked)].join('\t');

/** The first words of a mark: enough to find it again, too few to be a copy. */
export const few = (marked: string): string => marked.replace(/\s+/g, ' ').split(' ').slice(0, 6).join(' ');

/** What a person said of the findings: one line each, `id rule marked verdict why`, parted by tabs. */
export function verdicts(root = process.env.AMENDS_ROOT ?? '.'): Map<string, Judged> {
  const path = join(root, verdictFile);
  if (!existsSync(path)) return new Map();
  return new Map(
    readFileSync(path, 'utf8')
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line) => {
        const [id = '', rule = '', marked = '', verdict, why = ''] = line.split('\t');
        return [[id, rule, marked].join('\t'), { verdict: verdict as Verdict, why }];
      }),
  );
}
