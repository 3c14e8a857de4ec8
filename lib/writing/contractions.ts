type Swap = readonly [RegExp, string];

const spelledOut: readonly Swap[] = [
  [/\bI’m\b/g, 'I am'],
  [/\b(can)’t\b/g, '$1not'],
  [/\bwon’t\b/g, 'will not'],
  [/n’t\b/g, ' not'],
  [/’ll\b/g, ' will'],
  [/’ve\b/g, ' have'],
  [/’re\b/g, ' are'],
  [/\b(I|you|we|they)’d\b/gi, '$1 would'],
];

/** Words that carry no weight at the end of a clause: "as far as I am." stays as it is. */
const goesOn = '(?= \\p{L})';
const spoken: readonly Swap[] = (
  [
    ['\\bI am(?! (?:not|here)\\b)', 'I’m'],
    ['\\bI am not\\b', 'I’m not'],
    ['\\b(I|you|we|they|that|it) will not\\b', '$1 won’t'],
    ['\\b(I|You|you|We|we|They|they) will', '$1’ll'],
    [
      '\\b(I|You|you|We|we|They|they) have(?= (?:\\p{L}+(?:ed|en|un|ad)|not|also|just|now|already|been|had|got|put|kept|made|told|left|let|come|gone|lost|heard)\\b)',
      '$1’ve',
    ],
    ['\\b(I|You|you|We|we) would', '$1’d'],
    ['\\b([Dd])o not\\b', '$1on’t'],
    ['\\b([Dd])oes not\\b', '$1oesn’t'],
    ['\\b([Dd])id not\\b', '$1idn’t'],
    ['\\b([Cc])annot\\b', '$1an’t'],
    ['\\b([Ss])hould not\\b', '$1houldn’t'],
    ['\\b([Hh])ave not\\b', '$1aven’t'],
    ['\\b([Hh])as not\\b', '$1asn’t'],
    ['\\b([Ii])s not\\b', '$1sn’t'],
    ['\\b(It|it|That|that) is', '$1’s'],
  ] as const
).map(([from, to]) => [new RegExp(`${from}${goesOn}`, 'gu'), to] as const);

const swapAll = (say: string, swaps: readonly Swap[]) =>
  swaps.reduce((text, [from, to]) => text.replace(from, to), say);

/** A formal team writes words out. */
export const spellOut = (say: string): string => swapAll(say, spelledOut);

/** A warm one writes as it speaks; what stands in quotes is somebody's own. */
export const speakOut = (say: string): string =>
  say
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : swapAll(part, spoken)))
    .join('');
