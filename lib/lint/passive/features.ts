import type { Token } from '../text-model';
import type { Candidate } from './candidates';
import { judgeGap, judgeLead } from './gap';
import { adverbial, classOf, shapeOf, type WordClass } from './word-classes';
import { dispositions } from './words';

/** The kinds of evidence; each has a table of weights of its own. */
export const templates = [
  'word', // the participle itself
  'shape', // what it is by list and by form
  'aux', // the auxiliary
  'gap', // words between the two
  'gapShape',
  'wordNext', // the word after the participle
  'shapeNext',
  'before', // the verbs that lead up to the auxiliary
] as const;
export type Template = (typeof templates)[number];

/** Takes a piece of evidence: one value, or two that say more together. */
export type Visit = (template: Template, value: string, second?: string) => void;

/** Names everything that speaks for or against a candidate. */
export function eachFeature(
  tokens: readonly Token[],
  { aux, verb, kind }: Candidate,
  text: string,
  visit: Visit,
): void {
  const auxiliary = tokens[aux]!.lower;
  const word = withoutPrefix(tokens[verb]!.lower);
  const inclined = dispositions.has(tokens[verb]!.lower) && tokens[verb + 1]?.lower === 'to';
  const shape = shapeOf(inclined ? 'inclined' : word, kind);
  const apostrophe = auxiliary.endsWith("n't") ? -1 : auxiliary.lastIndexOf("'");
  const form = apostrophe > 0 ? auxiliary.slice(apostrophe) : auxiliary;

  visit('word', word);
  visit('shape', '*');
  visit('shape', shape);
  const letter = text.charCodeAt(tokens[verb]!.start);
  if (letter >= 65 && letter <= 90) visit('shape', 'capital');
  visit('aux', form);
  visit('aux', shape, form);

  if (apostrophe > 0) {
    const host = auxiliary.slice(0, apostrophe);
    // "he's" has done it, more often than not; "it's" and "that's" were done.
    if (form === "'s")
      visit('aux', form, persons.has(host) ? 'person' : hosts.has(host) ? 'pronoun' : 'thing');
  } else if (auxiliary !== 'its') judgeChain(tokens, aux, shape, visit);
  const order = verb < aux ? judgeLead(aux, verb, visit) : judgeGap(tokens, aux, verb, shape, visit);
  if (order === 'leads') visit('wordNext', word, order);
  if (kind === 'get') visit('wordNext', word, kind);
  judgeRest(tokens, verb, word, shape.replace('get-', ''), visit);
}

/** "re-elected" is judged as "elected". */
const withoutPrefix = (word: string) =>
  word.includes('-') ? word.replace(/^(?:re|co|de|mis|pre)-/, '') : word;

const persons = new Set('i we you he she they who'.split(' '));
const hosts = new Set('it that this what there here where how why everything nothing'.split(' '));

/** The chain of verbs before the auxiliary ("will have"). */
function judgeChain(tokens: readonly Token[], aux: number, shape: string, visit: Visit): void {
  let index = aux - 1;
  let chain: WordClass | undefined;
  for (; index >= 0; index--) {
    const link = classOf(tokens[index]);
    if (link === 'modal' || link === 'have' || link === 'be' || (link === 'to' && index === aux - 1))
      chain = link;
    else if (!adverbial.has(link)) break;
  }
  if (chain) {
    visit('before', chain);
    visit('before', shape, chain);
  }
}

/** What follows the participle. */
function judgeRest(tokens: readonly Token[], verb: number, word: string, shape: string, visit: Visit): void {
  const next = tokens[verb + 1];
  const nextClass = classOf(next);
  const key = nextClass === 'preposition' ? next!.lower : nextClass;
  if (nextClass !== 'other') visit('wordNext', word, key);
  visit('shapeNext', shape, key);
  if (key === 'by') visit('shapeNext', key);
}
