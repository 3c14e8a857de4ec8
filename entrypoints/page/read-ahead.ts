import type { Linter } from '@/lib/lint/engine/linter';

/** A check that may take longer than this is done in pieces. Characters that it has not read yet. */
const longNews = 2000;
/** One piece of work: the page can draw and answer keys in between. Milliseconds. */
const piece = 8;
const paragraphEnd = /\n{2,}/;

/** How much of a text is new: what stands between its common start and its common end with the text before. */
function newsIn(text: string, before: string): number {
  const most = Math.min(text.length, before.length);
  let start = 0;
  while (start < most && text.charCodeAt(start) === before.charCodeAt(start)) start++;
  let end = 0;
  while (
    end < most - start &&
    text.charCodeAt(text.length - 1 - end) === before.charCodeAt(before.length - 1 - end)
  )
    end++;
  return text.length - start - end;
}

/** Is there so much new in it that a check would hold up the page? */
export const isMuchNew = (text: string, before: string): boolean =>
  text.length > longNews && newsIn(text, before) > longNews;

/**
 * Lets the checker read a long text paragraph by paragraph, with rests. It remembers sentences, so the check of the whole
 * text that follows is short.
 */
export async function readAhead(linter: Linter, text: string, rest: () => Promise<unknown>): Promise<void> {
  let since = performance.now();
  for (const paragraph of text.split(paragraphEnd)) {
    linter.lint(paragraph);
    if (performance.now() - since < piece) continue;
    await rest();
    since = performance.now();
  }
}
