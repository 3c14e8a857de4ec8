const contractions: readonly [RegExp, string][] = [
  [/\bI’m\b/g, 'I am'],
  [/\b(can)’t\b/g, '$1not'],
  [/\bwon’t\b/g, 'will not'],
  [/n’t\b/g, ' not'],
  [/’ll\b/g, ' will'],
  [/’ve\b/g, ' have'],
  [/’re\b/g, ' are'],
  [/\b(I|you|we|they)’d\b/g, '$1 would'],
];

/** A formal team writes words out. */
export const spellOut = (say: string) =>
  contractions.reduce((text, [from, to]) => text.replace(from, to), say);
