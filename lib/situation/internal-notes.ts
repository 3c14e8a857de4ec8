import type { Evidence } from './situation';
import { evidence, type Reading } from './text/reading';

/** What a colleague writes of a fix, a way round or the plan. */
const plan =
  /\b(?:work-?arounds?|way (?:a)?round|fix(?:es|ed|ing)?|patch\w*|hotfix|roll(?:ed|ing)? back|rollback|restor(?:e|ed|ing)|backups?|reproduced?|root cause|deploy\w*|released?|re-?run|eta|no date|engineering|planned|caused by)\b/;
const ticket = /\b[A-Z]{2,}-\d+\b/;
const longest = 320;

/** What our own notes say of the fix or the plan, the newest note that says something. For the agent's eyes. */
export function planInNotes(
  internal: readonly Reading[],
): { value: string; evidence: Evidence[] } | undefined {
  for (const { sentences } of [...internal].reverse()) {
    const said = sentences.filter(({ own, raw }) => plan.test(own) || ticket.test(raw));
    if (said.length === 0) continue;
    let value = '';
    const from: Evidence[] = [];
    for (const sentence of said) {
      const words = evidence(sentence).quote;
      if (value && value.length + words.length > longest) break;
      value = value ? `${value} ${words}` : words;
      from.push({ messageId: sentence.message.id, quote: words });
    }
    return { value, evidence: from };
  }
  return undefined;
}
