import type { Sentence } from './reading';

const determiner =
  /^(?:my|our|your|the|this|these|that|those|a|an|every|each|all|both|his|her|their|its|today's|yesterday's|no|any|some)$/;
const opener =
  /^(?:and|but|or|because|so|since|when|while|if|that|which|who|whom|as|than|then|though|although|where|whether|therefore|hence|thus|until|after|before|how|why|what|i|we|you|he|she|it|they|me|us|him|them|is|are|was|were|be|been|has|have|had|do|does|did|can|could|will|would|shall|should|may|might|must|not|never|said|says|say|told|tell|think|believe|know|see|saw|show|shows|get|got|gets|want|wanted|paid|bought|ordered|received|sent|please|hi|hello|dear|yes|ok|also|now|again|still|just|even|already|today|yesterday|however|unfortunately|sadly|suddenly|here|there|always|only|first|finally|meanwhile|otherwise|apparently|currently|morning|expected|means|mean|made|make)$/;
const preposition = /^(?:of|for|in|on|with|to|from|at|by|between|via|through|under|near)$/;

interface Word {
  text: string;
  lower: string;
  start: number;
}

const wordsOf = (raw: string, own: string, from: number, to: number): Word[] =>
  [...own.slice(from, to).matchAll(/[\p{L}\d$€£][\p{L}\d'’./_,-]*/gu)].map(({ 0: lower, index }) => ({
    text: raw.slice(from + index, from + index + lower.length).replace(/[.,]$/, ''),
    lower: lower.replace(/[.,]$/, ''),
    start: from + index,
  }));

/** The noun phrase that ends at `end`: the subject of the verb there. */
export function nounPhraseBefore({ raw, own }: Sentence, end: number): string | undefined {
  const clause = own.slice(0, end).replace(/(?<=\d),(?=\d)/g, '.'); // A comma inside a number parts nothing.
  const cut =
    Math.max(
      ...[...',;:!?()–—"'].map((mark) => clause.lastIndexOf(mark)),
      clause.lastIndexOf(' - '),
      clause.lastIndexOf('. '),
    ) + 1;
  const words = wordsOf(raw, own, cut, end);
  let from = words.length;
  while (from > 0 && words.length - from < 9) {
    const word = words[from - 1]!;
    if (determiner.test(word.lower)) {
      from--;
      // "the status of | my order": a phrase that hangs on a preposition belongs to the one before it.
      const before = words[from - 1];
      if (
        !(
          before &&
          /^(?:of|for|in|on|at|from|over|under|above|behind|beside)$/.test(before.lower) &&
          from >= 2 &&
          !opener.test(words[from - 2]!.lower)
        )
      )
        break;
      from--;
      continue;
    }
    if (opener.test(word.lower)) break;
    // "since your update on Monday | half of our reports": when it was ends there.
    if (
      from < words.length &&
      /^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day)s?$/.test(word.lower) &&
      /^(?:on|since|last|by|until|from)$/.test(words[from - 2]?.lower ?? '')
    )
      break;
    from--;
  }
  while (from < words.length && preposition.test(words[from]!.lower)) from++;
  return join(words.slice(from));
}

/** The noun phrase that begins at `start`, without a determiner of its own. */
export function nounPhraseAfter({ raw, own }: Sentence, start: number): string | undefined {
  const rest = own.slice(start);
  const cut = rest.search(/[,;:!?()–—."]|\s-\s|\n/);
  const words = wordsOf(raw, own, start, cut < 0 ? own.length : start + cut);
  const kept: Word[] = [];
  for (const word of words) {
    if (opener.test(word.lower) || kept.length >= 6) break;
    if (determiner.test(word.lower) && !(kept.length && preposition.test(kept.at(-1)!.lower))) break;
    kept.push(word);
  }
  while (kept.length && (preposition.test(kept.at(-1)!.lower) || determiner.test(kept.at(-1)!.lower)))
    kept.pop();
  return join(kept);
}

/** A word keeps its capital when it is a name or an abbreviation; only the sentence's first word loses it. */
function join(words: Word[]): string | undefined {
  if (!words.length || !words.some(({ lower }) => /\p{L}{3}/u.test(lower) && !determiner.test(lower)))
    return undefined;
  const shouted = words.length > 1 && words.every(({ text }) => text === text.toUpperCase());
  return words
    .map(({ text, lower, start }, index) =>
      shouted || determiner.test(lower) || (index === 0 && start === 0 && /^\p{Lu}\p{Ll}/u.test(text))
        ? lower
        : text,
    )
    .join(' ');
}
