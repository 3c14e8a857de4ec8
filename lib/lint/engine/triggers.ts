import type { Sentence, Token } from '../text-model';
import { byCost, figure, listOfOne, type WordList } from './word-lists';

/**
 * A word that some pattern needs, and the patterns it brings up: those that have it in their rarest list. Numbers in rows
 * are read much faster than objects that lie apart.
 */
interface Word {
  id: number;
  asked: Asked[];
  /** All of `asked` in a row: a pattern's number, how many needs it has, their numbers. Made when first used. */
  row: Int32Array | undefined;
  /** Numbers of the lists it stands in. */
  lists: number[];
}
interface Asked {
  id: number;
  /** Numbers of lists of words, of each of which one must be there as well. */
  needs: readonly number[];
}
const words = new Map<string, Word>();
/** Rises with every new word: what was looked up before may have been missed. */
let asOf = 0;
/** Patterns that need no word, as far as is known yet. */
let always: readonly number[] = [];
/** Of each list one word must be there; the rarest first. */
type Lists = readonly WordList[];
/** A pattern whose needs are not read yet: reading all at once would hold up the first check. */
interface Unread {
  id: number;
  /** What is known of it without reading. */
  lists: Lists;
  read(): Lists[];
}
const unread: Unread[] = [];
let patterns = 0;
/** The numbers of lists. */
const needs = new Map<WordList, number>();
let look = 0;
/** The last look at which a pattern was asked for, a word or a list met: no clearing between looks. */
let seen = new Uint32Array(64);
let metAt = new Uint32Array(256);
let listMetAt = new Uint32Array(256);

function wordOf(text: string): Word {
  let word = words.get(text);
  if (!word) {
    word = { id: words.size, asked: [], row: undefined, lists: [] };
    words.set(text, word);
    asOf++;
    if (word.id >= metAt.length) metAt = new Uint32Array(metAt.length * 2);
  }
  return word;
}

/**
 * Enters a pattern; the answer is its number, and numbers rise. `lists`: of each, one word must be there. `read` finds more
 * such lists, for each way the pattern can be read; it is asked when there is time.
 */
export function enter(lists: Lists, read?: () => Lists[]): number {
  const id = nextNumber();
  narrow(id, lists);
  if (read) unread.push({ id, lists, read });
  return id;
}

/** Enters many fixed phrases under one number: it may fit where all words of one of them stand. */
export function enterPhrases(all: Iterable<readonly string[]>): number {
  const id = nextNumber();
  for (const words of all) narrow(id, words.map(listOfOne));
  return id;
}

function nextNumber(): number {
  if (patterns >= seen.length) seen = new Uint32Array(seen.length * 2);
  return patterns++;
}

function narrow(id: number, lists: Lists): void {
  if (lists.length === 0) always = [...always, id];
  const [rarest, ...others] = lists;
  const asked = { id, needs: others.map(needOf) };
  for (const text of rarest?.words ?? []) {
    const word = wordOf(text);
    word.asked.push(asked);
    word.row = undefined;
  }
}

function needOf(list: WordList): number {
  let need = needs.get(list);
  if (need === undefined) {
    need = needs.size;
    needs.set(list, need);
    for (const text of list.words) wordOf(text).lists.push(need);
    if (need >= listMetAt.length) listMetAt = new Uint32Array(need * 2);
  }
  return need;
}

const rowOf = ({ asked }: Word): Int32Array =>
  Int32Array.from(asked.flatMap(({ id, needs }) => [id, needs.length, ...needs]));

function widen(id: number, [rarest]: Lists): void {
  always = always.filter((one) => one !== id);
  for (const text of rarest?.words ?? []) {
    const word = wordOf(text);
    word.asked = word.asked.filter((asked) => asked.id !== id);
    word.row = undefined;
  }
}

/** Reads what patterns need before texts come, until told to stop. True while there is more to read. */
export function readNeeds(stop: () => boolean): boolean {
  while (unread.length > 0 && !stop()) readOne();
  return unread.length > 0;
}

/** Reads what one more pattern needs. */
function readOne(): void {
  const next = unread.shift();
  if (!next) return;
  const { id, lists, read } = next;
  const ways = read();
  if (ways.length === 0) return;
  widen(id, lists);
  for (const way of ways) narrow(id, [...way, ...lists].sort(byCost));
}

/** The patterns that a sentence may fit, as rising numbers: one look at its words for all patterns of all rules. */
export function mayFit(sentence: Sentence): readonly number[] {
  sentence.notes ??= {};
  sentence.notes.mayFit ??= lookAt(sentence);
  return sentence.notes.mayFit;
}

/** What the words met in this look bring up. Reused: a look leaves nothing behind. */
const asking: Int32Array[] = [];

function lookAt({ tokens }: Sentence): readonly number[] {
  if (unread.length > 0) readOne();
  look++;
  asking.length = 0;
  for (const token of tokens) {
    meet(triggerOf(token));
    if (token.kind === 'number') meet(words.get(figure));
  }
  let count = 0;
  for (const row of asking) {
    for (let index = 0; index < row.length; index += 2 + row[index + 1]!) {
      const id = row[index]!;
      if (seen[id] === look || !allMet(row, index + 2, row[index + 1]!)) continue;
      seen[id] = look;
      insert(id, count++);
    }
  }
  if (count === 0) return always;
  for (const id of always) insert(id, count++);
  return found.slice(0, count);
}

/** The numbers found in this look, rising. */
const found: number[] = [];
function insert(id: number, count: number): void {
  let place = count;
  for (; place > 0 && found[place - 1]! > id; place--) found[place] = found[place - 1]!;
  found[place] = id;
}

function triggerOf({ known, lower }: Token): Word | undefined {
  if (!known) return words.get(lower);
  if (known.triggerAsOf !== asOf) {
    known.trigger = words.get(lower);
    known.triggerAsOf = asOf;
  }
  return known.trigger as Word | undefined;
}

function meet(word: Word | undefined): void {
  if (word === undefined || metAt[word.id] === look) return;
  metAt[word.id] = look;
  const { lists } = word;
  for (let index = 0; index < lists.length; index++) listMetAt[lists[index]!] = look;
  word.row ??= rowOf(word);
  if (word.row.length > 0) asking.push(word.row);
}

function allMet(row: Int32Array, from: number, count: number): boolean {
  for (let index = from; index < from + count; index++) if (listMetAt[row[index]!] !== look) return false;
  return true;
}
