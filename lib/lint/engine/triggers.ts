import type { Sentence, Token } from '../text-model';
import { byCost, figure, listOfOne, type WordList } from './word-lists';

/** A word that some pattern needs, and the patterns it brings up: those that have it in their rarest list. */
interface Word {
  asked: Asked[];
  /** The last look at which it was met: no clearing between looks. */
  metAt: number;
}
/** Words of which one must be there. Patterns share many: one that was looked for in this look is not looked for again. */
interface Need {
  words: readonly Word[];
  metAt: number;
  missedAt: number;
}
interface Asked {
  id: number;
  needs: readonly Need[];
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
const needs = new Map<WordList, Need>();
/** The last look at which a pattern was asked for. */
let seen = new Uint32Array(64);
let look = 0;

function wordOf(text: string): Word {
  let word = words.get(text);
  if (!word) {
    word = { asked: [], metAt: 0 };
    words.set(text, word);
    asOf++;
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
  for (const word of rarest?.words ?? []) wordOf(word).asked.push(asked);
}

function needOf(list: WordList): Need {
  let need = needs.get(list);
  if (!need) {
    need = { words: list.words.map(wordOf), metAt: 0, missedAt: 0 };
    needs.set(list, need);
  }
  return need;
}

function widen(id: number, [rarest]: Lists): void {
  always = always.filter((one) => one !== id);
  for (const text of rarest?.words ?? []) {
    const word = wordOf(text);
    word.asked = word.asked.filter((asked) => asked.id !== id);
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

/** The words met in this look that bring up patterns. Reused: a look leaves nothing behind. */
const asking: Asked[][] = [];

function lookAt({ tokens }: Sentence): readonly number[] {
  if (unread.length > 0) readOne();
  look++;
  asking.length = 0;
  for (const token of tokens) {
    meet(triggerOf(token));
    if (token.kind === 'number') meet(words.get(figure));
  }
  let count = 0;
  for (const asked of asking) {
    for (const one of asked) {
      if (seen[one.id] === look || !allMet(one.needs)) continue;
      seen[one.id] = look;
      insert(one.id, count++);
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
  if (word === undefined || word.metAt === look) return;
  word.metAt = look;
  if (word.asked.length > 0) asking.push(word.asked);
}

function allMet(needs: readonly Need[]): boolean {
  for (const need of needs) if (!isMet(need)) return false;
  return true;
}

function isMet(need: Need): boolean {
  if (need.metAt === look) return true;
  if (need.missedAt === look) return false;
  for (const word of need.words) {
    if (word.metAt !== look) continue;
    need.metAt = look;
    return true;
  }
  need.missedAt = look;
  return false;
}
