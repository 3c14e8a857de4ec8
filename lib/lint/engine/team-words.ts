import type { Finding } from '../finding';
import { makeSentence } from '../model/model-text';
import { tokenize } from '../model/tokens';
import type { LintContext } from '../rule';
import type { TeamRule } from '../team-rule';
import type { TextModel } from '../text-model';
import { levels } from './gravest';
import { findAll, wholeWords } from './phrases';

/**
 * With the words a team does not want. Where a rule of ours marks the very same words, the team has the say: ours stays
 * only when it is graver, or has its reason in the thread.
 */
export function withTeamWords(model: TextModel, ours: Finding[], context: LintContext): Finding[] {
  const team = findTeamWords(model, context.teamRules ?? [], context);
  if (team.length === 0) return ours;
  const saysMore = (one: Finding) =>
    one.evidence !== undefined ||
    team.every(
      ({ start, end, level }) =>
        one.start !== start || one.end !== end || levels.indexOf(one.level) < levels.indexOf(level),
    );
  return [...ours.filter(saysMore), ...team];
}

/** The words a team does not want, wherever they stand as whole words, in "Cheers," above a name as well. */
function findTeamWords(model: TextModel, rules: readonly TeamRule[], context: LintContext): Finding[] {
  if (rules.length === 0) return [];
  const partings = model.partings.map(({ start, end }) =>
    makeSentence(model.text.slice(start, end), start, model.text),
  );
  const sentences = [...model.sentences, ...partings];
  return rules.flatMap((rule) => {
    const pattern = context.muted?.includes(rule.id) ? undefined : patternOf(rule.phrase);
    if (!pattern) return [];
    return sentences.flatMap((sentence) =>
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
