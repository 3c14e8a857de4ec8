import { nounPhraseBefore } from '../../text/noun-phrase';
import type { Sentence } from '../../text/reading';

/** A name of a thing where a clause begins: "my standing order", up to its verb or what hangs on it. */
const opening =
  /^\s*(?:(?:and|but|so|because|since|when|then|also|now|today|yesterday|hello|hi|well|yes|no|of course|apparently|meanwhile|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? )*((?:my|our|the|your|this|these|both) (?:(?!(?:which|that|what|who|whom|you|i|we|they|he|she|is|are|was|were|has|have|had|did|does|will|would|can|could|went|came|left|got|on|in|at|for|from|with|to|by|and|or|where|when|over|under|of)(?![a-z]))[a-z][a-z'-]* ?){1,3})(?=[^a-z]|of |which|that|what|who|you|i |we |they|is |are |was |were |has |have |had |did |does |went|came|left|got|on |in |at |for |from |with |to |by )/;
/** Its verb came earlier, or something was put between: then the name is looked for further off. */
const goesOn = /(?:[,)]|\b(?:and|but|then|or|which|that|what|you|me|us|i|we|them|it)) *$/;

/** The subject of the verb at `end`, also past a first verb, a bracket or a clause in commas, and for a bare "it". */
export function subjectBefore(sentence: Sentence, end: number): string | undefined {
  const near = nounPhraseBefore(sentence, end);
  if (near && !/n't$|^(?:\S+ )?of (?:them|these|those)$/i.test(near)) return near;
  const { own } = sentence;
  const lead = own.slice(0, end).replace(/\([^()]*\) *$/, (bracket) => ' '.repeat(bracket.length));
  const pronoun = lead.match(
    /(?:^|[,;:–—] *|\b(?:and|but|so|because|then|that) )(it|they|(?:\S+ )?of (?:them|these|those))\s*$/,
  );
  if (pronoun) return antecedent(sentence, pronoun[1]!);
  if (lead.trimEnd().length < end - 1) {
    const past = nounPhraseBefore({ ...sentence, own: lead.trimEnd() }, lead.trimEnd().length);
    if (past) return past;
  }
  if (!goesOn.test(lead)) return undefined;
  const clause = lead.slice(
    Math.max(...[';', ':', '–', '—', '. '].map((mark) => lead.lastIndexOf(mark))) + 1,
  );
  for (const from of [clause.slice(clause.lastIndexOf(',', clause.trimEnd().length - 2) + 1), clause]) {
    const name = from.match(opening)?.[1]?.trim();
    if (name) return name;
  }
  return undefined;
}

/** What "it" stands for: the thing the sentence before opened with, or the one of theirs that it named. */
function antecedent({ before }: Sentence, pronoun: string): string | undefined {
  const plural = pronoun !== 'it';
  const named =
    before && (before.own.match(opening)?.[1] ?? before.own.match(/\b((?:my|our) [a-z-]{3,})/)?.[1]);
  const counted = plural && before?.own.match(/\b[\d,]*\d ([a-z]{3,}s)\b/)?.[1];
  const some = pronoun.match(/^([\d,.]+|half|most|many|some|both|all|several) of/)?.[1];
  if (counted) return some && /\d/.test(some) ? `the ${some} ${counted}` : `the ${counted}`;
  const name = named?.trim();
  return name && plural === /s$/.test(name) ? name : undefined;
}
