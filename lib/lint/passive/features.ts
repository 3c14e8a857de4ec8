import type { Token } from '../text-model';
import type { Candidate } from './candidates';
import { classOf, shapeOf, type WordClass } from './word-classes';

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
  'before', // what leads up to the auxiliary
  'subject',
  'far', // what else the sentence holds
] as const;
export type Template = (typeof templates)[number];
type Visit = (template: Template, value: string) => void;

const adverbial = new Set<WordClass>(['not', 'adverb', 'ly', 'degree']);
const wh = new Set('what where when why how who which'.split(' '));

/** Names everything that speaks for or against a candidate. */
export function eachFeature(
  tokens: readonly Token[],
  { aux, verb, kind }: Candidate,
  text: string,
  visit: Visit,
): void {
  const auxiliary = tokens[aux]!.lower;
  const word = tokens[verb]!.lower;
  const shape = kind === 'get' ? `get ${shapeOf(word)}` : shapeOf(word);
  const apostrophe = auxiliary.endsWith("n't") ? -1 : auxiliary.lastIndexOf("'");
  const auxForm = apostrophe > 0 ? auxiliary.slice(apostrophe) : auxiliary;

  visit('word', word);
  visit('shape', '*');
  if (word.length > 5 && word.endsWith('ed')) visit('ending', word.slice(-5));
  visit('shape', shape);
  visit('aux', auxForm);
  visit('aux', `${shape} ${auxForm}`);
  const letter = text.charCodeAt(tokens[verb]!.start);
  if (letter >= 65 && letter <= 90) visit('shape', 'capital');
  before(
    tokens,
    aux,
    word,
    shape,
    apostrophe > 0 ? auxiliary.slice(0, apostrophe) : undefined,
    auxForm,
    visit,
  );
  const order = verb < aux ? leading(aux, verb, visit) : between(tokens, aux, verb, shape, visit);
  after(tokens, verb, word, shape, order, visit);
}

function leading(aux: number, verb: number, visit: Visit): string {
  visit('gapShape', `leads ${Math.min(aux - verb, 3)}`);
  visit('gapShape', verb === 0 ? 'leads first' : 'leads later');
  return 'leads';
}

function after(
  tokens: readonly Token[],
  verb: number,
  word: string,
  shape: string,
  order: string,
  visit: Visit,
): void {
  const next = tokens[verb + 1];
  const nextClass = classOf(next);
  const key = nextClass === 'preposition' || nextClass === 'to' ? next!.lower : nextClass;
  if (next?.kind === 'word') visit('next', next.lower);
  visit('next', `${order} <${nextClass}>`);
  if (nextClass !== 'other') visit('wordNext', `${word} ${key}`);
  visit('shapeNext', `${shape} ${key}`);
  for (let index = verb + 2; index < Math.min(tokens.length, verb + 8); index++) {
    if (tokens[index]!.lower === 'by') visit('far', 'by');
  }
  if (tokens[tokens.length - 1]!.lower === '?') visit('far', 'question');
}

/** The chain of verbs before the auxiliary, and who stands before it. */
function before(
  tokens: readonly Token[],
  aux: number,
  word: string,
  shape: string,
  host: string | undefined,
  auxForm: string,
  visit: Visit,
): void {
  let index = aux - 1;
  let chain = '';
  if (host === undefined) {
    while (index >= 0) {
      const link = classOf(tokens[index]);
      if (link === 'modal' || link === 'have' || link === 'be' || (link === 'to' && index === aux - 1))
        chain = link;
      else if (!adverbial.has(link)) break;
      index--;
    }
    if (chain) {
      visit('before', chain);
      visit('before', `${chain} ${shape}`);
    }
  }
  const subject = host ?? tokens[index]?.lower ?? '^';
  const subjectClass = host ? hostClass(host) : classOf(tokens[index]);
  const person = persons.test(subject) ? 'person' : subjectClass === 'pronoun' ? 'pronoun' : 'thing';
  visit('subject', `${shape} ${person}`);
  if (uncertain.has(shape)) visit('subject', `${word} ${chain || person}`);
  if (host !== undefined) {
    visit('subject', `${auxForm} ${person}`);
    visit('subject', `${auxForm} ${person} ${shape}`);
  }
}
const persons = /^(?:i|we|you|he|she|they|who)$/;
const uncertain = new Set(['state', 'feeling', 'quality', 'get state', 'get feeling']);
const hostClass = (host: string) =>
  /^(?:it|that|this|what|there|here|where|how|everything|nothing)$/.test(host) ? 'pronoun' : 'other';

/** What stands between the two, and in which order the sentence is told. */
function between(tokens: readonly Token[], aux: number, verb: number, shape: string, visit: Visit): string {
  const length = verb - aux - 1;
  if (length === 0) {
    visit('gapShape', 'none');
    return 'tells';
  }
  const classes: WordClass[] = [];
  for (let index = aux + 1; index < verb; index++) {
    const idiom = idiomLength(tokens, index, verb);
    index += Math.max(0, idiom - 1);
    const token = tokens[index]!;
    const kind = idiom ? 'adverb' : classOf(token);
    classes.push(kind);
    visit('gapShape', `has ${kind}`);
    if (!idiom && (kind !== 'other' || length === 1)) visit('gap', token.lower);
    if (kind === 'degree') visit('gapShape', `degree ${shape}`);
  }
  if (classes.every((kind) => adverbial.has(kind))) {
    visit('gapShape', 'adverbs');
    return 'tells';
  }
  const opener = tokens[aux - 1];
  const inverted =
    !opener || opener.kind === 'punctuation' || wh.has(opener.lower) || classOf(opener) === 'conjunction';
  const asks = tokens[tokens.length - 1]!.lower === '?';
  const order = inverted ? (asks ? 'asks' : 'inverts') : 'parts';
  visit('gapShape', order);
  visit('gapShape', `${order} ${Math.min(length, 5)}`);
  visit('gapShape', `${order} first ${classes[0]}`);
  visit('gapShape', `${order} last ${classes[classes.length - 1]}`);
  if (length < 3) visit('gapShape', `${order} ${classes.join(' ')}`);
  return order;
}

const idiomEnds = new Set(
  'reason extent present fact part course example least first last once turn general particular addition now then far large cases case way'.split(
    ' ',
  ),
);

/** The number of words of "at present", "for some reason": an adverb in several words. */
function idiomLength(tokens: readonly Token[], index: number, verb: number): number {
  if (classOf(tokens[index]) !== 'preposition' && tokens[index]!.lower !== 'to') return 0;
  for (let end = index + 1; end < Math.min(verb, index + 3); end++) {
    if (idiomEnds.has(tokens[end]!.lower)) return end - index + 1;
  }
  return 0;
}
