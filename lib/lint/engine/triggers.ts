import type { Sentence, Token } from '../text-model';
import { byCost, figure, listOfOne, type WordList } from './word-lists';
import {
  bringUp,
  enterWord,
  idOf,
  noLongerBringUp,
  pairOf,
  putInList,
  rowOf,
  rows,
  tidy,
  wordCount,
} from './word-rows';

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
const figureId = enterWord(figure);

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
  const asked = { pattern: id, lists: others.map(needOf) };
  for (const text of rarest?.words ?? []) bringUp(text, asked);
}

function needOf(list: WordList): number {
  let need = needs.get(list);
  if (need === undefined) {
    need = needs.size;
    needs.set(list, need);
    for (const text of list.words) putInList(text, need);
    if (need >= listMetAt.length) listMetAt = new Uint32Array(need * 2);
  }
  return need;
}

function widen(id: number, [rarest]: Lists): void {
  always = always.filter((one) => one !== id);
  for (const text of rarest?.words ?? []) noLongerBringUp(text, id);
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

/** Where the rows of the words met in this look begin to tell what they ask for. Reused: a look leaves nothing behind. */
const asking: number[] = [];
let askingCount = 0;

function lookAt({ tokens }: Sentence): readonly number[] {
  if (unread.length > 0) {
    readOne();
    tidy();
  }
  if (metAt.length < wordCount()) metAt = new Uint32Array(wordCount() * 2);
  look++;
  askingCount = 0;
  let last = -1;
  for (const token of tokens) {
    const id = triggerOf(token);
    if (id >= 0) {
      meet(id);
      if (last >= 0) {
        const pair = pairOf(last, id);
        if (pair >= 0) meet(pair);
      }
    }
    last = id;
    if (token.kind === 'number') meet(figureId);
  }
  let count = 0;
  for (let index = 0; index < askingCount; index++) {
    let at = asking[index]!;
    const end = rows[at]!;
    for (at++; at < end; at += 2 + rows[at + 1]!) {
      const id = rows[at]!;
      if (seen[id] === look || !allMet(at + 2, at + 2 + rows[at + 1]!)) continue;
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

function triggerOf({ known, lower }: Token): number {
  if (!known) return idOf(lower);
  const asOf = wordCount();
  if (known.triggerAsOf !== asOf) {
    known.trigger = idOf(lower);
    known.triggerAsOf = asOf;
  }
  return known.trigger;
}

function meet(id: number): void {
  if (metAt[id] === look) return;
  metAt[id] = look;
  const start = rowOf(id);
  const end = start + 1 + rows[start]!;
  for (let at = start + 1; at < end; at++) listMetAt[rows[at]!] = look;
  if (rows[end]! > end + 1) asking[askingCount++] = end;
}

function allMet(from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (listMetAt[rows[at]!] !== look) return false;
  return true;
}
