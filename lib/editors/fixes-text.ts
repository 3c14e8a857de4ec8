import type { TextFix } from './editor';

/** The text, or a part of it, with all fixes taken; they stand in order. */
export function textAfter(text: string, fixes: readonly TextFix[], from = 0, to = text.length): string {
  let after = '';
  let at = from;
  for (const fix of fixes) {
    after += text.slice(at, fix.start) + fix.text;
    at = fix.end;
  }
  return after + text.slice(at, to);
}
