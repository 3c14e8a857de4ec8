import type { Token } from '../text-model';
import { feelings, irregularParticiples, mild, misusedPasts, qualities, states } from './words';

export type WordClass =
  | 'edge'
  | 'stop'
  | 'comma'
  | 'mark'
  | 'number'
  | 'other'
  | 'ly'
  | 'ing'
  | (typeof named)[number][0];

const named = [
  ['not', "not n't never"],
  [
    'degree',
    'very so too quite really more most extremely pretty rather fairly super less highly truly overly way bit little kinda somewhat as',
  ],
  ['to', 'to'],
  ['modal', 'will would can could shall should may might must cannot'],
  ['have', "has have had having haven't hasn't hadn't 've"],
  ['be', 'be been being is are was were am'],
  ['this', 'this that these those'],
  ['determiner', 'a an the my your our his her its their no some any each every another'],
  [
    'pronoun',
    'i you he she it we they there me him us them everyone everything anything nothing someone who',
  ],
  [
    'preposition',
    'of at from with in on for about into by over under through after before until without within against between during per via upon among since toward towards across around behind',
  ],
  [
    'adverb',
    'also already just now still only always ever often then all both soon even almost yet first once again well either best better further later much half likewise never long far ago together away up down out off back ' +
      'neither nor else thus hence therefore however otherwise nevertheless nonetheless instead indeed perhaps maybe sometimes seldom twice thereby hereby therein thereafter afterwards afterward somehow somewhere elsewhere everywhere meanwhile moreover furthermore besides anyway though forever online apart aside anew altogether overnight least uh um er erm yeah basically',
  ],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight last next early later',
  ],
  ['quote', '" “ ” \' ‘ ’ *'],
  ['conjunction', 'and or but'],
] as const;
const classes = new Map<string, WordClass>(
  named.flatMap(([name, words]) => words.split(' ').map((word) => [word, name] as const)),
);

/** What a word does in a sentence, as far as a list of the smallest words tells. */
export function classOf(token: Token | undefined): WordClass {
  if (!token) return 'edge';
  const { kind, lower } = token;
  if (kind === 'number') return 'number';
  if (kind === 'punctuation')
    return '.!?'.includes(lower[0]!) ? 'stop' : ',;:'.includes(lower[0]!) ? 'comma' : 'mark';
  const known = classes.get(lower);
  if (known) return known;
  if (lower.length > 3 && lower.endsWith('ly')) return 'ly';
  return lower.length > 4 && lower.endsWith('ing') ? 'ing' : 'other';
}

/** Classes that stand between an auxiliary and its participle without parting them. */
export const adverbial: ReadonlySet<WordClass> = new Set<WordClass>([
  'not',
  'adverb',
  'ly',
  'degree',
  'quote',
]);

const questionWords = new Set('what where when why how'.split(' '));
/** At the start of a clause these turn it round, as a question does: "nor was it sent", "how often is it sent". */
const fronted = new Set('nor neither never only so rarely hardly scarcely seldom'.split(' '));

/** Whether the auxiliary stands before its subject after another word: "why is it sent", "what day was it sent", "nor was it sent". */
export function isTurned(tokens: readonly Token[], aux: number): boolean {
  const opener = tokens[aux - 1];
  if (!opener) return false;
  if (questionWords.has(opener.lower) || opener.lower === 'whom') return true;
  const before = tokens[aux - 2];
  if (before && (questionWords.has(before.lower) || before.lower === 'which'))
    return asked.has(classOf(opener)) && startsClause(tokens[aux - 3]);
  return fronted.has(opener.lower) && startsClause(before);
}

const asked: ReadonlySet<WordClass> = new Set<WordClass>(['other', 'adverb', 'degree', 'ly']);

const startsClause = (before: Token | undefined) =>
  !before || before.kind === 'punctuation' || classOf(before) === 'conjunction';

/** Whether the auxiliary starts its clause, as in a question. "Get" and the "'s" of "it's" never do. */
export function isInverted(tokens: readonly Token[], aux: number): boolean {
  if (/^g[eo]t|'(?!t)/.test(tokens[aux]!.lower)) return false;
  const opener = tokens[aux - 1];
  return startsClause(opener) || isTurned(tokens, aux);
}

const shapes = new Map<string, string>();
for (const [words, shape] of [
  [misusedPasts, 'past'],
  [irregularParticiples, 'irregular'],
  [mild, 'mild'],
  [states, 'state'],
  [qualities, 'quality'],
  [feelings, 'feeling'],
] as const)
  for (const word of words) shapes.set(word, shape);

/** "unread", but not "unlocked", which somebody did. */
export const denied =
  /^un(?!der|i[ft]|lock|load|pack|tie|veil|leash|do|fold|sub|inst|plug|zip|del|earth|mask|cover|wrap|hook|chain|tangl|ravel|screw|block|roll|seat|friend|mute|pin|check|tick|select|mark|set|tag|assign|archiv)/;

/** What a participle is, by the lists and by its form. */
export function shapeOf(word: string, kind: 'be' | 'get'): string {
  const shape =
    shapes.get(word) ?? (word.includes('-') ? (shapes.get(word.replace('-', '')) ?? 'hyphen') : 'ed');
  return kind === 'get' ? `get-${shape}` : shape;
}
