import { lint } from '../lint';
import type { Policy } from '../playbook/policy';
import type { Thread } from '../thread';
import { plainWords } from './rewrite/plain-words';
import { fillers, padding, softeners, warmWords, wordy } from './rewrite/word-lists';

export type RewriteKind = 'shorter' | 'warmer' | 'firmer' | 'plainer';
export type Rewritten = { ok: true; text: string } | { ok: false; why: string };
export interface RewriteContext {
  thread?: Thread;
  policy?: Policy;
}
type Step = (text: string) => string;

const steps: Record<RewriteKind, readonly Step[]> = {
  // Only what tells the customer nothing: which fact matters less is not for a rule to say.
  shorter: [...fillers.map(dropSentence), ...wordy.map(swap), ...padding.map(swap)],
  warmer: [...warmWords.map(swap)],
  firmer: [...softeners.map(swap), (text) => text.replace(/!+/g, '.')],
  plainer: [...plainWords.map(swap), ...wordy.map(swap), splitLong],
};

const nothingLeft: Record<RewriteKind, string> = {
  shorter:
    'Every sentence left carries a fact, a time or a promise. Making it shorter needs a model, or your judgement.',
  warmer:
    'Rules can only loosen stiff words, and none are left here. What would warm it is a sentence of your own about what it meant for them; finding one needs a model.',
  firmer: 'There is no softener left to take out. A firmer stand needs a model, or your decision.',
  plainer: 'No long word is left that has a plain twin. Making it plainer needs a model.',
};

/** Rewrites as far as rules can honestly do it; quotes, gaps and names stay, and no step may add a finding. */
export function rewriteText(text: string, kind: RewriteKind, context: RewriteContext = {}): Rewritten {
  const objections = (one: string) =>
    lint(one, context).findings.filter(({ level }) => level !== 'hint').length;
  let current = text;
  let most: number | undefined;
  for (const step of steps[kind]) {
    const next = step(current);
    if (next === current) continue;
    most ??= objections(text);
    if (objections(next) <= most) current = startsLow.test(text) ? next : raiseStarts(next);
  }
  return current === text ? { ok: false, why: nothingLeft[kind] } : { ok: true, text: current };
}

const startsLow = /(?:^|[.!?]\s+|\n)\p{Ll}/u;

/** A sentence that lost its first words begins with a capital again. */
const raiseStarts = (text: string) =>
  text.replace(
    /((?:^|[.!?]\s+|\n))(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );

/** What stands in quotes or gaps is not ours to change. */
const kept = /“[^”]*”|"[^"\n]*"|⟦[^⟧]*⟧|https?:\/\/\S+/g;

function outside(text: string, change: (part: string) => string): string {
  let out = '';
  let from = 0;
  for (const match of text.matchAll(kept)) {
    out += change(text.slice(from, match.index)) + match[0];
    from = match.index + match[0].length;
  }
  return out + change(text.slice(from));
}

function swap([pattern, to]: readonly [RegExp, string]): Step {
  return (text) =>
    outside(text, (part) =>
      part.replace(pattern, (found: string, ...groups: unknown[]) => {
        const said = to.replace(/\$(\d)/g, (_, index: string) => String(groups[Number(index) - 1] ?? ''));
        const at = groups.findLast((group) => typeof group === 'number') as number;
        // "I" is a capital anywhere; what takes its place is one only where a sentence begins.
        const begins = !/^I\b/.test(found) || /(?:^|[.!?:]\s+|\n)$/.test(part.slice(0, at));
        return begins && /^\p{Lu}/u.test(found) ? said.charAt(0).toUpperCase() + said.slice(1) : said;
      }),
    );
}

const sentencePattern = /[^.!?\n]+(?:[.!?]+[”"]?|$)/g;

function dropSentence(pattern: RegExp): Step {
  return (text) =>
    tidy(
      text.replace(sentencePattern, (sentence) =>
        pattern.test(sentence) && !/[⟦?]/.test(sentence) ? '' : sentence,
      ),
    );
}

/** "A; b." over 30 words becomes two sentences. */
function splitLong(text: string): string {
  return outside(text, (part) =>
    part.replace(sentencePattern, (sentence) =>
      sentence.trim().split(/\s+/).length <= 30
        ? sentence
        : sentence.replace(/; (\p{L})/u, (_, letter: string) => `. ${letter.toUpperCase()}`),
    ),
  );
}

const tidy = (text: string) =>
  text
    .replace(/[ \t]{2,}/g, ' ')
    .replace(/[ \t]+\n/g, '\n')
    .replace(/\n[ \t]+/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
