import type { Token } from '../text-model';
import type { Candidate } from './candidates';
import { judgeGap, judgeLead } from './gap';
import { adverbial, classOf, shapeOf, type WordClass } from './word-classes';

/** The kinds of evidence; each has a table of weights of its own. */
export const templates = [
  'word', // the participle itself
  'ending',
  'shape', // what it is by list and by form
  'aux', // the auxiliary
  'gap', // words between the two
  'gapShape',
  'next', // the word after the participle
  'wordNext',
  'shapeNext',
  'before', // the verbs that lead up to the auxiliary
  'subject',
  'far', // what else the sentence holds
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
  const word = tokens[verb]!.lower;
  const shape = shapeOf(word, kind);
  const apostrophe = auxiliary.endsWith("n't") ? -1 : auxiliary.lastIndexOf("'");
  const form = apostrophe > 0 ? auxiliary.slice(apostrophe) : auxiliary;

  visit('word', word);
  if (word.length > 5 && word.endsWith('ed')) visit('ending', word.slice(-5));
  visit('shape', '*');
  visit('shape', shape);
  const letter = text.charCodeAt(tokens[verb]!.start);
  if (letter >= 65 && letter <= 90) visit('shape', 'capital');
  visit('aux', form);
  visit('aux', shape, form);

  if (apostrophe > 0) judgeHost(auxiliary.slice(0, apostrophe), form, word, shape, visit);
  else judgeSubject(tokens, aux, word, shape, visit);
  const order = verb < aux ? judgeLead(aux, verb, visit) : judgeGap(tokens, aux, verb, shape, visit);
  if (order === 'leads') visit('wordNext', word, order);
  if (kind === 'get') visit('wordNext', word, kind);
  judgeRest(tokens, verb, word, shape, order, visit);
}

type Doer = 'person' | 'pronoun' | 'thing';
const persons = new Set('i we you he she they who'.split(' '));
const hosts = new Set('it that this what there here where how everything nothing'.split(' '));
const uncertain = new Set(['state', 'feeling', 'quality', 'get-state', 'get-feeling']);

/** Who is told of in "it's" and "they're". */
function judgeHost(host: string, form: string, word: string, shape: string, visit: Visit): void {
  const doer: Doer = persons.has(host) ? 'person' : hosts.has(host) ? 'pronoun' : 'thing';
  visit('subject', shape, doer);
  if (uncertain.has(shape)) visit('subject', word, doer);
  visit('subject', form, doer);
  visit('subject', form, `${doer}-${shape}`);
}

/** The chain of verbs before the auxiliary ("will have"), and who stands before it. */
function judgeSubject(
  tokens: readonly Token[],
  aux: number,
  word: string,
  shape: string,
  visit: Visit,
): void {
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
  const subject = tokens[index];
  const doer: Doer =
    subject && persons.has(subject.lower) ? 'person' : classOf(subject) === 'pronoun' ? 'pronoun' : 'thing';
  visit('subject', shape, doer);
  if (uncertain.has(shape)) visit('subject', word, chain ?? doer);
}

/** What follows the participle. */
function judgeRest(
  tokens: readonly Token[],
  verb: number,
  word: string,
  shape: string,
  order: string,
  visit: Visit,
): void {
  const next = tokens[verb + 1];
  const nextClass = classOf(next);
  const key = nextClass === 'preposition' ? next!.lower : nextClass;
  if (next?.kind === 'word') visit('next', next.lower);
  visit('next', order, nextClass);
  if (nextClass !== 'other') visit('wordNext', word, key);
  visit('shapeNext', shape, key);
  const end = Math.min(tokens.length, verb + 8);
  for (let index = verb + 2; index < end; index++) if (tokens[index]!.lower === 'by') visit('far', 'by');
  if (tokens[tokens.length - 1]!.lower === '?') visit('far', 'question');
}
