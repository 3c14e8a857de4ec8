import type { CoachingNote, Draft, Source } from './draft';

/** Where each span of the old text stands in the edited one; spans whose words are gone are left out. */
function moved<T extends { start: number; end: number }>(spans: readonly T[], from: string, to: string): T[] {
  let after = 0;
  return spans.flatMap((span) => {
    const words = from.slice(span.start, span.end);
    let start = to.indexOf(words, after);
    if (start < 0) start = to.indexOf(words);
    if (start < 0 || !words) return [];
    after = start + 1;
    return [{ ...span, start, end: start + words.length }];
  });
}

export const sourcesStill = (draft: Draft, text: string): Source[] => moved(draft.sources, draft.text, text);
export const coachingStill = (draft: Draft, text: string): CoachingNote[] =>
  moved(draft.coaching, draft.text, text);
