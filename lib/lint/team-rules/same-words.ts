import { tokenize } from '../model/tokens';

/** A phrase as the check reads it: two phrases with the same words find the same. */
export const wordsOf = (phrase: string): string =>
  tokenize(phrase, [])
    .map(({ lower }) => lower)
    .join(' ');
