import type { Rewrite } from '../finding';

/** What a rewrite brings, as it is offered: a new sentence carries the full stop of the one before, which is not shown. */
export const wordsOf = ({ text }: Rewrite): string => text.trim().replace(/^[.!?,;:]+\s+/, '');
