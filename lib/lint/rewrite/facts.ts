/** What a rewrite would throw away has to hold no fact: none is rather given. */

export const clock =
  /\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\b(?:at|by|from|around|between) \d{1,2}(?![\d%]| ?(?:[a-z]*day|business|working|hour|minute|week|month))\b/i;
const calendar =
  '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|May|June|July|August|September|October|November|December|Christmas|Easter|I)(?![a-z])';
const name = new RegExp(
  `(?<=[a-z,] )(?!${calendar})[A-Z][a-zà-ÿ]+|^(?!(?:It|This|That|We|You|They|There|He|She|Everything|Nothing|Delivery|All|I)\\b)[A-Z][a-zà-ÿ]+(?=(?: [A-Z][a-zà-ÿ]+)? will\\b|['’]ll\\b)`,
);
/** What hangs on the words and would hang in the air, and an address. */
const tied = /\b(?:because|so|which|while|although|though|since|as soon)\b|[:–—(@]| - |\w\.\w/;
/** Sums and numbers. */
const worth = /[£$€]|\b\d+(?! ?(?:%|percent\b|hours?\b))/;

export const holdsFact = (words: string): boolean =>
  tied.test(words) || worth.test(words) || name.test(words);

/** Said beside it, and kept. */
export const anotherClause =
  /;|(?:, | )(?:but|and (?:I|we|you|my|our|your|it|this|that|the|he|she|they)|(?:and|or) (?:if|when))\b/;

const fillers = new Set(
  ' about again all and any anything anytime as at be case delay else ever for further have help here i in it know latest may me more need of on order our please possible promise question questions regarding soon thanks the this time to us we will with without you your'.split(
    ' ',
  ),
);
/** Only words that say nothing of this case. */
export const isFiller = (words: string): boolean =>
  words
    .toLowerCase()
    .split(/[\s,.!?…]+/)
    .every((word) => fillers.has(word));
