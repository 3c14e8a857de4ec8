/** Said in anger rather than asked: "Do you have any idea …?", "Nobody was home?", "and NOW you tell me???" */
export function isPointed(quote: string): boolean {
  if (/!|\?{3}|\p{Lu}{3,} .*\?$/u.test(quote) || /\bany idea\b|\bat all\?|^for an? /i.test(quote))
    return true;
  if (pain.test(quote) || asksForReader.test(quote)) return true;
  return (
    !asking.test(quote) ||
    /^(?:are you|do you (?:think|even)|is th(?:is|at) (?:how|what|your))\b/i.test(quote)
  );
}
/** "Did you even read what I wrote?": asks for a reader, not for a fact. */
export const asksForReader =
  /^(?:did|have|has|do|does) (?:you|anyone|anybody|somebody|someone)(?: there| here)? (?:even |actually |really |ever )?(?:read|look(?:ed)? at|open(?:ed)?|listen(?:ed)?)\b/i;
/** Pain in the shape of a question: whoever answers it has not heard it. */
const pain =
  /\b(?:what (?:else|more)|how (?:many|often|much more|much longer)(?: more)?(?: times| \w+)?) (?:do|must|am|are|should|does|will|would|can) (?:I|we|it|a person|one)\b|\b(?:is|are|was) (?:dead|dying)\b|\b(?:died|passed away)\b|\bhow (?:dare|can you|could you|am I supposed|are we supposed|is (?:it|this|that) (?:even )?possible)\b|\bwhat (?:kind|sort) of (?:company|people|person|service|business)\b|\bwhat am I supposed to\b|\bwhy (?:should|must|do) (?:I|we) (?:have to|be|pay|suffer)\b|\bwhat did (?:I|we) do to\b|\b(?:isn['’]t|aren['’]t|don['’]t|doesn['’]t|didn['’]t) (?:you|anyone|anybody|it)\b/i;
const asking =
  /(?:^|[,:;] |\b(?:and|or|but|also|me|know|please) )(?:who|what|when|where|why|which|how|can|could|will|would|is|are|am|was|were|do|does|did|has|have|shall|should|may)\b/i;

/** A question as it can stand in a sentence of ours: no shouting, no quotes inside, not too long. */
export function quotable(quote: string): string {
  const plain = quote
    .replace(/\s+/g, ' ')
    .replace(/^[^:?]{0,60}:\s+(?=\w+ .{12,}\?$)/, '')
    .replace(/[“”"⟦⟧<>{}]/g, '')
    .replace(/[?!]+$/, '?')
    .trim();
  const words = plain.split(' ');
  return words.length <= 20 ? plain : `… ${words.slice(-16).join(' ')}`;
}
