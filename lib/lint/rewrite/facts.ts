import { days } from './due';

/** What a rewrite would throw away has to hold no fact: none is rather given. */

export const clock =
  /\b\d{1,2} ?[ap]\.?m\b|\b\d{1,2}[:.]\d\d\b|\b(?:at|by|from|around|between) \d{1,2}(?![\d%]| ?(?:[a-z]*day|business|working|hour|minute|week|month))\b/i;
const name = new RegExp(
  `(?<=[a-z,] )(?!(?:${days.join('|')}|I)\\b)[A-Z][a-zà-ÿ]+|^(?!(?:It|This|That|We|You|They|There|He|She|Everything|Nothing|Delivery|All|I)\\b)[A-Z][a-zà-ÿ]+(?=(?: [A-Z][a-zà-ÿ]+)? will\\b|['’]ll\\b)`,
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

const filler =
  /^(?:[\s,.!?…\p{Emoji_Presentation}]|\b(?:again|any|anytime|as possible|at|else|ever|for|further|have|help|here|I promise|in|it|know|latest|matter|may|me|regarding|soon|thanks|the|this|time|to|us|with|within|without delay|you|your)\b)*$/iu;
/** Only words that say nothing of this case. */
export const isFiller = (words: string): boolean => filler.test(words);
