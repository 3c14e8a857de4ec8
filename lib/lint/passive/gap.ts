import type { Token } from '../text-model';
import type { Visit } from './features';
import { adverbial, classOf, isInverted, isTurned, type WordClass } from './word-classes';

/** In which order a sentence is told: "attached is", "was sent", "was it sent?", "so was it sent", "is a used car". */
export type Order = 'leads' | 'tells' | 'asks' | 'inverts' | 'parts';

export function judgeLead(aux: number, verb: number, visit: Visit): Order {
  visit('gapShape', 'leads', String(Math.min(aux - verb, 3)));
  visit('gapShape', 'leads', verb === 0 ? 'first' : 'later');
  return 'leads';
}

/** What stands between the auxiliary and the participle. */
export function judgeGap(
  tokens: readonly Token[],
  aux: number,
  verb: number,
  shape: string,
  visit: Visit,
): Order {
  const length = verb - aux - 1;
  if (length === 0) {
    visit('gapShape', 'none');
    return 'tells';
  }
  const classes: WordClass[] = [];
  for (let index = aux + 1; index < verb; index++) {
    const idiom = idiomLength(tokens, index, verb);
    const kind = idiom > 0 ? 'adverb' : classOf(tokens[index]);
    classes.push(kind);
    if (idiom > 0) index += idiom - 1;
    else if (kind !== 'other' || length === 1) visit('gap', tokens[index]!.lower);
    if (kind === 'degree') visit('gapShape', 'degree', shape);
  }
  const apart = withoutParenthesis(classes);
  if (apart.every((kind) => adverbial.has(kind))) {
    for (const kind of apart) visit('gapShape', 'has', kind);
    visit('gapShape', 'adverbs');
    return 'tells';
  }
  const question = isAsked(tokens, verb);
  const asks = question || isTurned(tokens, aux);
  const inverted = isInverted(tokens, aux) || (question && /^(?:pronoun|determiner)$/.test(classes[0]!));
  const order = !inverted ? 'parts' : asks ? 'asks' : 'inverts';
  if (order === 'asks' && isSubject(apart)) {
    visit('gapShape', order, 'subject');
    return order;
  }
  visit('gapShape', order);
  visit('gapShape', order, String(Math.min(length, 5)));
  visit('gapShape', order, `first-${classes[0]}`);
  visit('gapShape', order, `last-${classes[classes.length - 1]}`);
  if (order !== 'asks') for (const kind of classes) visit('gapShape', 'has', kind);
  if (length < 3) visit('gapShape', order, classes.join('-'));
  if (isSubject(apart)) visit('gapShape', order, 'subject');
  return order;
}

/** Whether the words from here on end in a question mark: '"Was it sent?" she said.' */
function isAsked(tokens: readonly Token[], from: number): boolean {
  for (let index = from + 1; index < tokens.length; index++)
    if (classOf(tokens[index]) === 'stop') return tokens[index]!.lower.includes('?');
  return false;
}

const subject =
  /^(?:pronoun|(?:this|determiner)?(?: (?:other|number|ing|ly))*)(?: (?:not|adverb|ly|degree))*$/;

/** One noun or pronoun and what belongs to it: "was [it] sent?", "was [the last parcel ever] sent?" */
function isSubject(classes: readonly WordClass[]): boolean {
  const words = classes.join(' ');
  return words !== 'determiner' && subject.test(/^(?:other|number)/.test(words) ? ` ${words}` : words);
}

/** "was, however, never sent": what stands between two commas parts nothing. */
function withoutParenthesis(classes: readonly WordClass[]): readonly WordClass[] {
  const open = classes.indexOf('comma');
  const close = classes.lastIndexOf('comma');
  return open < close ? [...classes.slice(0, open), ...classes.slice(close + 1)] : classes;
}

const idiomEnds = new Set(
  (
    'reason extent present fact part course example least first last once turn general particular addition now then far ' +
    'large case cases way means point points time times moment hand principle practice theory effect essence total ' +
    'contrast public private detail short degree'
  ).split(' '),
);

/** The number of words of "at present", "for some reason", "for the first time", "kind of": an adverb in several words. */
function idiomLength(tokens: readonly Token[], index: number, verb: number): number {
  const { lower } = tokens[index]!;
  if (lower === 'kind' || lower === 'sort') return tokens[index + 1]!.lower === 'of' ? 2 : 0;
  const kind = classOf(tokens[index]);
  if (kind !== 'preposition' && kind !== 'to') return 0;
  for (let end = index + 1; end < Math.min(verb, index + 4); end++)
    if (idiomEnds.has(tokens[end]!.lower)) return end - index + 1;
  return 0;
}
