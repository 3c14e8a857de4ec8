import type { Finding } from '../lint/finding';
import type { Doubt } from '../writing/draft';

/** Doubts whose words still stand in the text, without those that the live check shows there itself. */
export function openDoubts(
  doubts: readonly Doubt[] | undefined,
  text: string,
  live: readonly Finding[],
  liveRules: ReadonlySet<string>,
): Doubt[] {
  return (doubts ?? []).filter(({ rule, quote }) => {
    const start = text.indexOf(quote);
    if (start < 0) return false;
    const shown = live.some(
      (one) => one.rule === rule && one.start < start + quote.length && start < one.end,
    );
    // The offer rule is stricter with a model's words than with the agent's own.
    return !shown && (rule === 'unapproved-offer' || !liveRules.has(rule));
  });
}
