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
    ['\\b(I|[Yy]ou|[Ww]e|[Tt]hey|that|it) will not\\b', '$1 won’t'],
    ['\\b([Hh])ave not\\b', '$1aven’t'],
    ['\\b(I|You|you|We|we|They|they) will', '$1’ll'],
    [
      '\\b(I|You|you|We|we|They|they) have(?= (?:\\p{L}+(?:ed|en|un|ad)|(?:also|just|now|already) \\p{L}+|been|had|got|put|kept|made|told|left|let|come|gone|lost|heard)\\b)',
      '$1’ve',
    ],
    ['\\b(I|You|you|We|we) would', '$1’d'],
    ['\\b([Dd])o not\\b', '$1on’t'],
    ['\\b([Dd])oes not\\b', '$1oesn’t'],
    ['\\b([Dd])id not\\b', '$1idn’t'],
    ['\\b([Cc])annot\\b', '$1an’t'],
    ['\\b([Ss])hould not\\b', '$1houldn’t'],
    ['\\b([Hh])as not\\b', '$1asn’t'],
    ['\\b([Ii])s not\\b', '$1sn’t'],
    // "Fixing it is one job" keeps its "is".
    ['(^|[.;:] |\\b(?:and|but|because|if) )(It|it|That|that) is', '$1$2’s'],
  ] as const
).map(([from, to]) => [new RegExp(`${from}${goesOn}`, 'gu'), to] as const);

const swapAll = (say: string, swaps: readonly Swap[]) =>
  swaps.reduce((text, [from, to]) => text.replace(from, to), say);

const formalWords: readonly Swap[] = [
  [/\bnot sorted out\b/g, 'not resolved'],
  [/\bsorted(?: out)?\b/g, 'resolved'],
  [/\bstraight (yes|answer)\b/g, 'clear $1'],
  [/, plain and simple\b/g, ''],
  [/\b(that|this|This) is on us\b/g, '$1 is our responsibility'],
  [/\bgood or bad\b/g, 'favourable or not'],
  [/\bhow far I have got\b/g, 'how far I have come'],
  [/\bjust (?=say so|tell me)/g, 'please '],
  [/\bI stay your contact\b/g, 'I remain your contact'],
  [/\bTell me when, and I will call you\b/g, 'Please name a time, and I will call you'],
  [/\bWould you rather talk it through\b/g, 'Would you prefer to discuss it by telephone'],
  [/\bon the phone\b/g, 'by telephone'],
  [/\bwithout any fuss\b/g, 'without delay on our side'],
  [/\bhelp you do it\b/g, 'assist you'],
  [/\btry to talk you (?:out of it|round)\b/g, 'try to dissuade you'],
  [/\breply here\b/g, 'please reply to this message'],
  [
    /\bSo far we have given you more apologies than results\b/g,
    'You have had more apologies from us than results',
  ],
];

/** A formal team writes words out, and in full dress. */
export const spellOut = (say: string): string => outsideQuotes(say, [...spelledOut, ...formalWords]);

/** A plain one makes two short sentences where others make one long one. */
export const shortOut = (say: string): string =>
  say
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith('“')
        ? part
        : part.replace(/; (\p{L})/gu, (_, letter: string) => `. ${letter.toUpperCase()}`),
    )
    .join('');

/** A warm one writes as it speaks; what stands in quotes is somebody's own. */
export const speakOut = (say: string): string => outsideQuotes(say, spoken);

function outsideQuotes(say: string, swaps: readonly Swap[]): string {
  return say
    .split(/(“[^”]*”)/)
    .map((part) => (part.startsWith('“') ? part : swapAll(part, swaps)))
    .join('');
}
