import type { Token } from '../text-model';
import { denied } from './word-classes';
import { compounds, intransitives, irregularParticiples, misusedPasts, notParticiples } from './words';

/** The two verbs that make a passive. */
export type Auxiliary = 'be' | 'get';

const auxiliaries = new Map<string, Auxiliary>([
  // The last are hurried spellings: "its called", "im told".
  ..."am are be been being is was were 's 'm 're isn't aren't wasn't weren't ain't isnt arent wasnt werent im youre theyre thats its"
    .split(' ')
    .map((word) => [word, 'be'] as const),
  ...'get gets got getting gotten'.split(' ').map((word) => [word, 'get'] as const),
]);

const apostrophe = 39;

/** The passive auxiliary a word is, or holds as its ending ("it's"). */
export function auxiliaryKind({ lower, known }: Token): Auxiliary | undefined {
  if (!known) return auxiliaryIn(lower);
  known.auxiliary ??= auxiliaryIn(lower) ?? 'none';
  return known.auxiliary === 'none' ? undefined : known.auxiliary;
}

function auxiliaryIn(lower: string): Auxiliary | undefined {
  const kind = auxiliaries.get(lower);
  if (kind) return kind;
  const { length } = lower;
  if (lower.charCodeAt(length - 2) === apostrophe) return /[a-z]'s$|^i'm$/.test(lower) ? 'be' : undefined;
  return lower.charCodeAt(length - 3) === apostrophe && lower.endsWith('re') ? 'be' : undefined;
}

/** Whether a word can be a participle, by its form alone. */
export function looksLikeParticiple({ kind, lower, known }: Token): boolean {
  if (kind !== 'word') return false;
  if (!known) return isParticiple(lower);
  known.participle ??= isParticiple(lower);
  return known.participle;
}

function isParticiple(lower: string): boolean {
  if (lower.length < 3 || intransitives.has(lower) || denied.test(lower)) return false;
  if (lower.endsWith('ed')) {
    if (lower.endsWith('eed')) return /(?:fr|[^n]agr|^agr|nt|decr|ref)eed$/.test(lower);
    return !notParticiples.has(lower);
  }
  if (irregularParticiples.has(lower) || misusedPasts.has(lower)) return true;
  const hyphen = lower.lastIndexOf('-');
  if (hyphen > 0) return irregularParticiples.has(lower.slice(hyphen + 1));
  const prefix = /^(?:re|over|under|un|mis|out|fore|pre|inter)/.exec(lower)?.[0];
  return !!prefix && irregularParticiples.has(lower.slice(prefix.length)) && !compounds.has(lower);
}
