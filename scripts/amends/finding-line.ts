import type { Finding } from '@/lib/lint/finding';
import { previewOf } from '@/lib/lint/rewrite/preview-of';

/** A finding in one line: where, its level and rule, the words, why, and the first rewrite. */
export function findingLine(place: string, text: string, finding: Finding): string {
  const { level, rule, message, start, end, rewrites } = finding;
  const [rewrite] = rewrites;
  const words = start < end ? [`“${inOneLine(text.slice(start, end))}”`] : [];
  const instead = rewrite ? [`→ ${quoted(previewOf(text, rewrite))}`] : [];
  return [place, level, rule, ...words, inOneLine(message), ...instead].join(' ');
}

const quoted = (words: string): string => (words === '' ? 'leave it out' : `“${inOneLine(words)}”`);

/** A long passage by its start and end: whoever reads looks it up by them. */
function inOneLine(words: string): string {
  const line = words.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return line.length > 200 ? `${line.slice(0, 120).trimEnd()} … ${line.slice(-60).trimStart()}` : line;
}
