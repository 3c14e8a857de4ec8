import type { Case } from './case/case';

/**
 * A sentence to choose from: "{slot}" stands for a fact, so a sentence fits only where its facts are known.
 * With marks in front it fits only such cases: ['charge !apologised', 'The {amount} …'].
 * "A. | B." are two sentences that belong together.
 */
export type Phrase = string | readonly [marks: string, say: string];

/** Sentences that do the same work in a text. */
export interface Bank {
  id: string;
  phrases: readonly Phrase[];
  /** The sentence with most facts wins; elsewhere one fact is enough and variety counts. */
  rich?: boolean;
}

export const slotPattern = /\{(\w+)\}/g;

/** The same fact under two names: "three times" and "three". */
export const sameFact: Readonly<Record<string, string>> = {
  count: 'times',
  back: 'times',
  matter: 'failure',
  exposed: 'failure',
};

/** The facts a sentence tells; a capital only says that it stands in front. */
export const slotsOf = (say: string): string[] =>
  [...say.matchAll(slotPattern)].map(([, name]) => name!.charAt(0).toLowerCase() + name!.slice(1));

/** What a sentence opens with, as an ear hears it: "I", "I'm" and "I'll" open alike. */
export const openingOf = (words: string): string =>
  /[\p{L}\d]+/u.exec(words.replace(/^[“"⟦]/, ''))?.[0]?.toLowerCase() ?? words;

/** "Being without heating" goes after a preposition only, and a long name must have the end of its clause to itself. */
export function takesFailure(say: string, failure: string | undefined): boolean {
  if (!failure || !/\{(?:failure|matter)\}/i.test(say)) return true;
  const isGerund = /^(?:being|having|getting|not|no|any)\b/i.test(failure);
  if (isGerund && !/(?:about|with|of|on|:) \{(?:failure|matter)\}/.test(say)) return false;
  return failure.split(' ').length <= 6 || /\{(?:failure|matter)\}(?:[,.:;]|$)/i.test(say);
}

/** What only some cases have weighs more than what many share. */
function weightOf(mark: string, kind: string): number {
  if (mark === 'bereaved') return 6;
  if (mark === 'thanked') return 4;
  if (mark.startsWith('tone-')) return 1.2;
  return mark === kind || mark === 'hardship' ? 1.4 : 0.2;
}

/** Facts not told yet count most, the words of this kind of case next; what was told, or sounds like the sentence before, counts against. */
export function scoreOf(
  { marks, say }: { marks: string; say: string },
  { kind, slots, marks: facts }: Case,
  used: ReadonlySet<string>,
  sayBefore: string,
  rich = false,
): number {
  let score = 0;
  for (const mark of marks.split(' ')) if (mark && mark[0] !== '!') score += weightOf(mark, kind);
  let fresh = 0;
  for (const name of slotsOf(say)) {
    if (slots[name]?.from !== 'thread') continue;
    if (used.has(sameFact[name] ?? name)) score -= 2;
    else if (name === 'promise') score += 2;
    else if (name === 'quote' || name === 'told' || name === 'told2') score += 3;
    else fresh += 1;
  }
  score += rich ? Math.min(2.4, fresh * 1.2) : Math.min(1.8, fresh && 0.8 + fresh * 0.4);
  // A plain team says it in fewer words.
  if (facts.has('tone-plain')) score -= say.split(' ').length * 0.12;
  for (const mark of [';', ':', ', and ']) if (say.includes(mark) && sayBefore.includes(mark)) score -= 0.8;
  return score;
}
