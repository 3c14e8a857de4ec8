import fc from 'fast-check';
import { groupEnd } from './needed-words';

/** Texts that a pattern reads from end to end; what it only looks at may not fit. */
export function textsOf(source: string, numRuns = 12): string[] {
  const plain = withoutLooks(source)
    .replace(/\\b/g, '')
    .replace(/\(\?<\w+>/g, '(?:')
    .replace(/\\[Sw]|\[\^[^\]]*\]/g, '[a-z]');
  const anyText = fc.stringMatching(new RegExp(`^ ${plain} $`));
  return fc.sample(anyText, { numRuns, seed: 7 }).map((text) => text.replace(/ +/g, ' '));
}

/** Without what looks ahead or back: nothing makes texts for these. */
function withoutLooks(source: string): string {
  const [opening] = /\(\?<?[=!]/.exec(source) ?? [];
  if (!opening) return source;
  const at = source.indexOf(opening);
  return withoutLooks(source.slice(0, at) + source.slice(groupEnd(source, at + opening.length) + 1));
}
