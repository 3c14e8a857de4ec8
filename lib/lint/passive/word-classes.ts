import type { Token } from '../text-model';
import { feelings, intransitives, irregularParticiples, misusedPasts, qualities, states } from './words';

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
    'also already just now still only always ever often then all both soon even almost yet first once again well either best better further later much half likewise never long far ago together away up down out off back',
  ],
  [
    'time',
    'monday tuesday wednesday thursday friday saturday sunday today tomorrow yesterday tonight last next early later',
  ],
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
  if (kind === 'punctuation') return /^[.!?]/.test(lower) ? 'stop' : /^[,;:]/.test(lower) ? 'comma' : 'mark';
  const known = classes.get(lower);
  if (known) return known;
  if (lower.length > 3 && lower.endsWith('ly')) return 'ly';
  return lower.length > 4 && lower.endsWith('ing') ? 'ing' : 'other';
}

export type Shape =
  | 'feeling'
  | 'quality'
  | 'state'
  | 'intransitive'
  | 'irregular'
  | 'past'
  | 'hyphen'
  | 'un'
  | 'ed';

/** "unread", but not "unlocked", which somebody did. */
const denied =
  /^un(?!der|i[ft]|lock|load|pack|tie|veil|leash|do|fold|sub|inst|plug|zip|del|earth|mask|cover)/;

/** What a participle is, by the lists and by its form. */
export function shapeOf(word: string): Shape {
  if (feelings.has(word)) return 'feeling';
  if (qualities.has(word)) return 'quality';
  if (states.has(word)) return 'state';
  if (intransitives.has(word)) return 'intransitive';
  if (irregularParticiples.has(word)) return 'irregular';
  if (misusedPasts.has(word)) return 'past';
  if (word.includes('-')) return 'hyphen';
  return denied.test(word) ? 'un' : 'ed';
}
