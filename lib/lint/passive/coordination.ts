import type { Token } from '../text-model';
import type { Candidate } from './candidates';
import { looksLikeParticiple } from './forms';
import { classOf } from './word-classes';

/** The second participle of "was found and deleted", which shares the auxiliary. */
export function coordinated(
  tokens: readonly Token[],
  first: Candidate,
  score: (tokens: readonly Token[], candidate: Candidate) => number,
): number | undefined {
  if (first.verb < first.aux) return undefined;
  let verb = first.verb + 1;
  if (tokens[verb]?.lower === ',') verb++;
  if (!/^(?:and|or|nor|but)$/.test(tokens[verb]?.lower ?? '')) return undefined;
  verb++;
  while (classOf(tokens[verb]) === 'ly' || tokens[verb]?.lower === 'then') verb++;
  const token = tokens[verb];
  if (!token || !looksLikeParticiple(token)) return undefined;
  // Judged as if it stood right after the auxiliary.
  const direct = [...tokens.slice(0, first.aux + 1), ...tokens.slice(verb)];
  return score(direct, { ...first, verb: first.aux + 1 }) > 0 ? verb : undefined;
}
