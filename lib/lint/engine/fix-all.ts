import type { Finding, Report, Rewrite } from '../finding';

/** The text with the rewrites that go together taken, as one edit. */
export function fixAll(text: string, report: Pick<Report, 'findings'>): string {
  let answer = '';
  let at = 0;
  for (const { start, end, text: words } of rewritesTogether(report.findings)) {
    answer += text.slice(at, start) + words;
    at = end;
  }
  return answer + text.slice(at);
}

/**
 * The first rewrite of every finding, as they stand in the text: of two that overlap the first, of several that bring the
 * same sentence or a dated next step one, rather one that replaces words than one that adds to them.
 */
export function rewritesTogether(findings: readonly Finding[]): Rewrite[] {
  const taken: Rewrite[] = [];
  const inOrder = findings
    .flatMap(({ rewrites }) => rewrites.slice(0, 1))
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const rewrite of inOrder) if (rewrite.start >= (taken.at(-1)?.end ?? 0)) taken.push(rewrite);
  const kept = new Map<string, Rewrite>();
  for (const rewrite of taken) {
    const said = sentenceOf(rewrite);
    const other = said && kept.get(said);
    if (said && (!other || (isAdded(other) && !isAdded(rewrite)) || (isTail(other) && !isTail(rewrite))))
      kept.set(said, rewrite);
  }
  const isDated = taken.some(({ text }) => /^\s*by the end of /.test(text));
  return taken.filter((rewrite) => {
    const said = sentenceOf(rewrite);
    if (said === nextStep && isDated && isAdded(rewrite)) return false;
    return !said || kept.get(said) === rewrite;
  });
}

const isAdded = ({ start, end }: Rewrite): boolean => start === end;
const nextStep = 'write to you';
/** Behind another act of ours: "I will ask the team to look, and write to you". */
const isTail = ({ text }: Rewrite): boolean => / and write to you/.test(text);

/** The sentence that a rewrite brings, without its marks; every dated next step is the same. */
function sentenceOf({ text }: Rewrite): string | undefined {
  if (text.includes(nextStep)) return nextStep;
  const words = text.replace(/^[\s.,;:!?…]+|[\s.,;:!?…]+$/g, '');
  return /^(?:I|We|Answer) (?:\S+ ){3}/.test(words) ? words : undefined;
}
