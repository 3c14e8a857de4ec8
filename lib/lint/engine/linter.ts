import type { Finding, Report } from '../finding';
import { modelText } from '../model/model-text';
import { holesIn } from '../model/sentences';
import { tokenize } from '../model/tokens';
import { judgePrinciples } from '../principles';
import type { LintContext, LintRule, Match, MessageRule, SentenceRule } from '../rule';
import type { Sentence, Token } from '../text-model';
import { findTeamWords } from './team-words';

export interface Linter {
  lint(text: string, context?: LintContext): Report;
}

/** What is known of a sentence's words; offsets count from the sentence's start. */
interface Known {
  tokens: readonly Token[];
  matches?: [rule: SentenceRule, match: Match][];
}
const cacheLimit = 5_000;

/** Rules that also speak in a note to colleagues. */
const inNotes: ReadonlySet<string> = new Set(['blame', 'placeholder']);

/** A checker that remembers sentences, so that a key press costs one; its answers equal a fresh one's. */
export function createLinter(rules: readonly LintRule[]): Linter {
  const sentenceRules = rules.filter((rule) => rule.scope === 'sentence');
  const messageRules = rules.filter((rule) => rule.scope === 'message');
  const byHead = indexHeads(sentenceRules);
  const known = new Map<string, Known>();

  function tokensOf(words: string): readonly Token[] {
    let entry = known.get(words);
    if (!entry) {
      if (known.size >= cacheLimit) known.clear();
      entry = { tokens: tokenize(words, holesIn(words)) };
      known.set(words, entry);
    }
    return entry.tokens;
  }

  function matchesOf(sentence: Sentence, text: string): [SentenceRule, Match][] {
    const words = text.slice(sentence.start, sentence.end);
    const entry = known.get(words);
    if (entry?.matches) return entry.matches;
    const matches: [SentenceRule, Match][] = [];
    for (const rule of byHead.asked(sentence))
      for (const match of rule.find(sentence, text)) matches.push([rule, moved(match, -sentence.start)]);
    if (entry) entry.matches = matches;
    return matches;
  }

  return {
    lint(text, context = {}) {
      const model = modelText(text, tokensOf);
      const speaks = (rule: LintRule) =>
        !context.muted?.includes(rule.id) && (context.audience !== 'note' || inNotes.has(rule.id));
      const heard = new Set<LintRule>(rules.filter(speaks));
      const findings: Finding[] = [];
      for (const sentence of model.sentences)
        for (const [rule, match] of matchesOf(sentence, text))
          if (heard.has(rule)) findings.push(reportIn(text, rule, moved(match, sentence.start), context));
      for (const rule of messageRules)
        if (heard.has(rule)) for (const match of askMessage(rule, model, context)) findings.push(match);
      findings.push(...findTeamWords(model, context));
      return {
        findings: sorted(findings),
        principles: judgePrinciples(model, findings, context),
        words: model.words,
      };
    },
  };
}

const askMessage = (rule: MessageRule, ...[model, context]: Parameters<MessageRule['find']>): Finding[] =>
  rule.find(model, context).map((match) => report(rule, match, context));

function reportIn(text: string, rule: SentenceRule, match: Match, context: LintContext): Finding {
  const rewrites = rule.rewrite?.(match, text, context);
  return report(rule, rewrites ? { ...match, rewrites } : match, context);
}

function report(rule: LintRule, match: Match, context: LintContext): Finding {
  const { evidence } = match;
  return {
    rule: rule.id,
    level: context.levels?.[rule.id] ?? match.level ?? rule.level,
    start: match.start,
    end: match.end,
    message: match.message ?? rule.message,
    ...(evidence && { evidence }),
    rewrites: match.rewrites ?? [],
  };
}

function moved(match: Match, by: number): Match {
  if (by === 0) return match;
  const shift = <T extends { start: number; end: number }>(span: T): T => ({
    ...span,
    start: span.start + by,
    end: span.end + by,
  });
  return { ...shift(match), ...(match.rewrites && { rewrites: match.rewrites.map(shift) }) };
}

/** In order of the text, the graver first; one rule marks the same words once. */
function sorted(findings: Finding[]): Finding[] {
  const weight = { error: 0, warning: 1, hint: 2 };
  findings.sort(
    (a, b) =>
      a.start - b.start || weight[a.level] - weight[b.level] || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
  const seen = new Set<string>();
  return findings.filter(({ rule, start, end }) => {
    const key = `${rule} ${start} ${end}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Finds the rules to ask about a sentence from the words in it: most rules sleep through most sentences. */
function indexHeads(rules: readonly SentenceRule[]) {
  const always = rules.filter((rule) => !rule.heads);
  const index = new Map<string, SentenceRule[]>();
  for (const rule of rules)
    for (const head of rule.heads ?? []) index.set(head, [...(index.get(head) ?? []), rule]);
  return {
    asked(sentence: Sentence): Iterable<SentenceRule> {
      let asked: Set<SentenceRule> | undefined;
      for (const { lower } of sentence.tokens) {
        const found = index.get(lower);
        if (!found) continue;
        asked ??= new Set(always);
        for (const rule of found) asked.add(rule);
      }
      return asked ?? always;
    },
  };
}
