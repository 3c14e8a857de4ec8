/** Said in anger rather than asked: "Do you have any idea …?", "Nobody was home?", "and NOW you tell me???" */
export function isPointed(quote: string): boolean {
  if (/!|\?{3}|\p{Lu}{3,} .*\?$/u.test(quote) || /\bany idea\b|\bat all\?|^for an? /i.test(quote))
    return true;
  return (
    !asking.test(quote) ||
    /^(?:are you|do you (?:think|even)|is th(?:is|at) (?:how|what|your))\b/i.test(quote)
  );
}
const asking =
  /(?:^|[,:;] |\b(?:and|or|but|also|me|know|please) )(?:who|what|when|where|why|which|how|can|could|will|would|is|are|am|was|were|do|does|did|has|have|shall|should|may)\b/i;

/** A question as it can stand in a sentence of ours: no shouting, no quotes inside, not too long. */
export function quotable(quote: string): string {
  const plain = quote
    .replace(/\s+/g, ' ')
    .replace(/[“”"⟦⟧<>{}]/g, '')
    .replace(/[?!]+$/, '?')
    .trim();
  const words = plain.split(' ');
  return words.length <= 20 ? plain : `… ${words.slice(-16).join(' ')}`;
}
