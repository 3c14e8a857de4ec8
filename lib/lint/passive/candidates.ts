import type { Token } from '../text-model';
import { type Auxiliary, auxiliaryKind, looksLikeParticiple } from './forms';
import { adverbial, classOf, isInverted, shapeOf } from './word-classes';

/** An auxiliary and a word that may be its participle, as indices of tokens. `verb` comes first in "Attached is ...". */
export interface Candidate {
  aux: number;
  verb: number;
  kind: Auxiliary;
}

/** A clause begins here, or a verb of its own: what follows belongs to another auxiliary. */
const barriers = new Set(
  (
    'because although though while whereas unless whether if when where which who whom whose what that why how than ' +
    'has have had having do does did will would can could should shall may might must'
  ).split(' '),
);
const furthest = 9;
const furthestTold = 5;

/** Every pair worth judging. "is being sent" pairs with "being": a later auxiliary takes over. */
export function findCandidates(tokens: readonly Token[]): Candidate[] {
  let candidates = none;
  for (let aux = 0; aux < tokens.length; aux++) {
    const kind = auxiliaryKind(tokens[aux]!);
    if (!kind) continue;
    const first = kind === 'be' ? leadingParticiple(tokens, aux) : undefined;
    const reach = farthestParticiple(tokens, aux);
    if (reach === aux && first === undefined) continue;
    if (candidates === none) candidates = [];
    for (let verb = aux + 1; verb <= reach; verb++) {
      const token = tokens[verb]!;
      if (looksLikeParticiple(token) && isDeed(tokens, { aux, verb, kind }))
        candidates.push({ aux, verb, kind });
      else if (endsSearch(tokens, verb, aux)) break;
    }
    if (first !== undefined) candidates.push({ aux, verb: first, kind });
  }
  return candidates;
}
const none: Candidate[] = [];

const describers = new Set('as a an the my your our his their some every'.split(' '));

/** "As expected", "a used car", "there is limited stock", "there were two boys hurt". */
function describesNoun(tokens: readonly Token[], { aux, verb }: Candidate): boolean {
  if (describers.has(tokens[verb - 1]!.lower)) return true;
  if (tokens[aux]!.lower !== "there's" && tokens[aux - 1]?.lower !== 'there') return false;
  if (verb > aux + 1 && !adverbial.has(classOf(tokens[verb - 1]))) return true;
  const next = classOf(tokens[verb + 1]);
  return next === 'other' || next === 'ing';
}

/** "Got tired", "is getting used to it": the verb tells of a change, and nobody does anything. */
function becomes(tokens: readonly Token[], { verb, kind }: Candidate): boolean {
  return (
    kind === 'get' &&
    /^(?:feeling|quality|state)$/.test(shapeOf(tokens[verb]!.lower, 'be')) &&
    tokens[verb + 1]?.lower !== 'by'
  );
}

/** "Are you sure you plugged it in?": the verb has a subject of its own. */
const hasOwnSubject = (tokens: readonly Token[], { aux, verb }: Candidate): boolean =>
  verb > aux + 2 && nominative.has(tokens[verb - 1]!.lower);
const nominative = new Set('i you he she we they who'.split(' '));

const isDeed = (tokens: readonly Token[], candidate: Candidate) =>
  !describesNoun(tokens, candidate) && !becomes(tokens, candidate) && !hasOwnSubject(tokens, candidate);

/** The last word that an auxiliary could belong to; the auxiliary itself where there is none. */
function farthestParticiple(tokens: readonly Token[], aux: number): number {
  const reach = Math.min(tokens.length - 1, aux + furthest);
  let last = Math.min(reach, aux + furthestTold);
  if (reach > last && isInverted(tokens, aux)) last = reach;
  while (last > aux && !looksLikeParticiple(tokens[last]!)) last--;
  return last;
}

function endsSearch(tokens: readonly Token[], index: number, aux: number): boolean {
  const token = tokens[index]!;
  const { lower } = token;
  if (token.kind === 'punctuation') return '.;:?!…'.includes(lower);
  const isFirst = index === aux + 1;
  // "Was that changed?"
  if (barriers.has(lower)) return !(isFirst && lower === 'that');
  // "Is there paid support?"
  if (isFirst && lower === 'there') return true;
  if (auxiliaryKind(token) === 'be') return true;
  // "Are you using the built-in app?"
  return classOf(tokens[index - 1]) === 'pronoun' && classOf(token) === 'ing';
}

/** "Attached is", "Attached for your review are": the clause starts with the participle. */
function leadingParticiple(tokens: readonly Token[], aux: number): number | undefined {
  for (let verb = aux - 1; verb >= 0 && verb >= aux - 5; verb--)
    if (looksLikeParticiple(tokens[verb]!) && opensClause(tokens[verb - 1]))
      return leadsTo(tokens, verb, aux) ? verb : undefined;
  return undefined;
}

function leadsTo(tokens: readonly Token[], verb: number, aux: number): boolean {
  for (let index = verb + 1; index < aux; index++) {
    const token = tokens[index]!;
    const kind = classOf(token);
    if (kind === 'pronoun' || kind === 'conjunction' || kind === 'modal' || token.kind === 'punctuation')
      return false;
    if (barriers.has(token.lower)) return false;
  }
  return true;
}

const opensClause = (token: Token | undefined) =>
  !token || token.kind === 'punctuation' || token.lower === 'also';
