import type { Finding } from '../finding';
import { tokenize } from '../model/tokens';
import type { LintContext } from '../rule';
import type { TeamRule } from '../team-rule';
import type { TextModel } from '../text-model';
import { findAll, wholeWords } from './phrases';

/** The words a team does not want, wherever they stand as whole words. */
export function findTeamWords(model: TextModel, rules: readonly TeamRule[], context: LintContext): Finding[] {
  return rules.flatMap((rule) => {
    const pattern = context.muted?.includes(rule.id) ? undefined : patternOf(rule.phrase);
    if (!pattern) return [];
    return model.sentences.flatMap((sentence) =>
      findAll(sentence, pattern).map(({ start, end }) => ({
        rule: rule.id,
        level: context.levels?.[rule.id] ?? rule.level,
        start,
        end,
        message: rule.reason || `Your team does not use “${rule.phrase}”.`,
        rewrites:
          rule.replacement === undefined
            ? []
            : [{ start, end, text: likeFirst(model.text[start]!, rule.replacement) }],
      })),
    );
  });
}

const patterns = new Map<string, RegExp | undefined>();
function patternOf(phrase: string): RegExp | undefined {
  if (!patterns.has(phrase)) {
    const words = tokenize(phrase, []).map(({ lower }) => lower.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    if (patterns.size > 1_000) patterns.clear();
    patterns.set(phrase, words.length ? wholeWords(words.join(' ')) : undefined);
  }
  return patterns.get(phrase);
}

/** Keeps the capital of the words that are replaced. */
export const likeFirst = (first: string, words: string): string =>
  first !== first.toLowerCase() ? words.charAt(0).toUpperCase() + words.slice(1) : words;
