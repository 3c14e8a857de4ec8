import type { Finding, Report } from '../finding';
import { makeSentence, modelText, moveSentence, type RememberedSentence } from '../model/model-text';
import { judgePrinciples } from '../principles';
import type { LintContext, LintRule, Match, SentenceRule } from '../rule';
import type { Sentence } from '../text-model';
import { gravest } from './gravest';
import { onePerSpot } from './one-per-spot';
import { withTeamWords } from './team-words';

export interface Linter {
  lint(text: string, context?: LintContext): Report;
}

/** A sentence as it first stood, and what the rules found in it there. */
interface Known {
  sentence: RememberedSentence;
  matches: readonly Found[];
}
type Found = readonly [rule: SentenceRule, match: Match];
/** A match, and by how much its sentence has moved since it was found. */
interface Place {
  rule: LintRule;
  match: Match;
  by: number;
}
const cacheLimit = 4000; // Sentences of a long thread's drafts; a panel open all day would else keep every one.
const noneFound: readonly Found[] = [];

/** Rules that also speak in a note to colleagues. */
const inNotes: ReadonlySet<string> = new Set(['blame', 'placeholder']);

/** A checker that remembers sentences, so that a key press costs one; its answers equal a fresh one's. */
export function createLinter(rules: readonly LintRule[]): Linter {
  const sentenceRules = rules.filter((rule) => rule.scope === 'sentence');
  const messageRules = rules.filter((rule) => rule.scope === 'message');
  const known = new Map<string, Known>();

  /** Read in this check for the first time. */
  const fresh: RememberedSentence[] = [];

  function knownAs(words: string, start: number, text: string, isPlain: boolean): Known {
    let entry = known.get(words);
    if (!entry) {
      if (known.size >= cacheLimit) known.clear();
      const sentence = makeSentence(words, start, text, isPlain);
      entry = { sentence, matches: matchesIn(sentence, text) };
      known.set(words, entry);
      fresh.push(sentence);
    }
    return entry;
  }

  function matchesIn(sentence: Sentence, text: string): readonly Found[] {
    let matches: Found[] | undefined;
    for (const rule of sentenceRules) {
      for (const match of rule.find(sentence, text)) {
        matches ??= [];
        matches.push([rule, match]);
      }
    }
    return matches ?? noneFound;
  }

  return {
    lint(text, context = {}) {
      const entries: Known[] = [];
      const model = modelText(text, (words, start, _, isPlain) => {
        const entry = knownAs(words, start, text, isPlain);
        entries.push(entry);
        return entry.sentence.start === start ? entry.sentence : moveSentence(entry.sentence, start);
      });
      const speaks = (rule: LintRule) =>
        !context.muted?.includes(rule.id) && (context.audience !== 'note' || inNotes.has(rule.id));
      const places: Place[] = [];
      for (let index = 0; index < entries.length; index++) {
        const { sentence, matches } = entries[index]!;
        const by = model.sentences[index]!.start - sentence.start;
        for (const [rule, match] of matches) if (speaks(rule)) places.push({ rule, match, by });
      }
      for (const rule of messageRules) {
        if (!speaks(rule)) continue;
        for (const match of rule.find(model, context)) places.push({ rule, match, by: 0 });
      }
      const ours = places.map(({ rule, match, by }) => report(rule, moved(match, by), context));
      const principles = judgePrinciples(model, ours, context);
      const single = onePerSpot(ours);
      const all = context.teamRules ? withTeamWords(model, single, context) : single;
      const kept = gravest(all, context.mostFindings ?? Number.POSITIVE_INFINITY, ({ level }) => level);
      const placeOf = new Map(ours.map((finding, index) => [finding, places[index]!]));
      for (const finding of kept) {
        const { rule, match, by } = placeOf.get(finding) ?? {};
        if (rule?.rewrite && match && !match.rewrites)
          finding.rewrites = rule.rewrite(moved(match, by ?? 0), text, context);
      }
      for (const sentence of fresh) sentence.letGo();
      fresh.length = 0;
      const isCut = kept.length < all.length;
      return { findings: sorted(kept), principles, words: model.words, ...(isCut && { cut: true }) };
    },
  };
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
  if (findings.length < 2) return findings;
  findings.sort(
    (a, b) =>
      a.start - b.start || weight[a.level] - weight[b.level] || b.end - a.end || (a.rule < b.rule ? -1 : 1),
  );
  const kept: Finding[] = [];
  for (const finding of findings) if (!isTwice(finding, kept)) kept.push(finding);
  return kept;
}
const weight = { error: 0, warning: 1, hint: 2 };

function isTwice({ rule, start, end }: Finding, kept: readonly Finding[]): boolean {
  for (let index = kept.length - 1; index >= 0 && kept[index]!.start === start; index--)
    if (kept[index]!.rule === rule && kept[index]!.end === end) return true;
  return false;
}
