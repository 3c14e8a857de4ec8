import type { Report, Rewrite } from '../finding';

/** The text with the first rewrite of every finding taken, as one edit; of two that overlap, the first stays. */
export function fixAll(text: string, report: Pick<Report, 'findings'>): string {
  const rewrites = report.findings
    .flatMap(({ rewrites }) => rewrites.slice(0, 1))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const taken: Rewrite[] = [];
  for (const rewrite of rewrites) if (rewrite.start >= (taken.at(-1)?.end ?? 0)) taken.push(rewrite);
  let answer = '';
  let at = 0;
  for (const { start, end, text: words } of taken) {
    answer += text.slice(at, start) + words;
    at = end;
  }
  return answer + text.slice(at);
}
