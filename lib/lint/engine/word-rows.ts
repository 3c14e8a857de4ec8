/**
 * What words bring up, by the word's number and as rows of numbers: what lies side by side is read much faster than objects
 * that lie apart, and this is read for every word of every text.
 */

/** A pattern that a word brings up, and the lists of words of each of which one must be there as well. */
export interface Asked {
  pattern: number;
  lists: readonly number[];
}
interface Word {
  /** The lists it stands in. */
  lists: number[];
  asked: Asked[];
}
const ids = new Map<string, number>();
const words: Word[] = [];
const pairs: (Map<number, number> | undefined)[] = [];

/** Of a word, one after the other: how many lists, the lists, where the row ends, what is asked: pattern, how many lists, these. */
export let rows = new Int32Array(1 << 14);
let used = 1;
/** Numbers in rows that hold. */
let live = 0;
/** Where a word's row begins; 0: to be written. */
let starts = new Int32Array(256);

/** The number of a word that something was entered for, or -1. */
export const idOf = (text: string): number => ids.get(text) ?? -1;

/** How many words there are: it rises with each new one. */
export const wordCount = (): number => words.length;

/** The number of a word, or of two with a space between: a pair that stands where they stand side by side. */
export function enterWord(text: string): number {
  const known = ids.get(text);
  if (known !== undefined) return known;
  const id = words.length;
  ids.set(text, id);
  words.push({ lists: [], asked: [] });
  if (id >= starts.length) starts = longer(starts);
  const [first, second] = text.split(' ');
  if (second !== undefined) {
    const one = enterWord(first!);
    pairs[one] ??= new Map();
    pairs[one].set(enterWord(second), id);
  }
  return id;
}

/** The number of the pair that two words make, or -1. */
export const pairOf = (first: number, second: number): number => pairs[first]?.get(second) ?? -1;

export function putInList(text: string, list: number): void {
  words[changed(text)]!.lists.push(list);
}

export function bringUp(text: string, asked: Asked): void {
  words[changed(text)]!.asked.push(asked);
}

export function noLongerBringUp(text: string, pattern: number): void {
  const word = words[changed(text)]!;
  word.asked = word.asked.filter((asked) => asked.pattern !== pattern);
}

/** Where the word's row begins. Holds until something is entered or `tidy` is called. */
export const rowOf = (id: number): number => starts[id]! || written(id);

/** Writes all rows anew once most of what was written holds no longer. */
export function tidy(): void {
  if (used < 2 * live + (1 << 14)) return;
  starts.fill(0);
  used = 1;
  live = 0;
}

function changed(text: string): number {
  const id = enterWord(text);
  const start = starts[id]!;
  if (start > 0) live -= rows[start + rows[start]! + 1]! - start;
  starts[id] = 0;
  return id;
}

function written(id: number): number {
  const { lists, asked } = words[id]!;
  const start = used;
  const row = [lists.length, ...lists, 0];
  for (const { pattern, lists } of asked) row.push(pattern, lists.length, ...lists);
  used += row.length;
  live += row.length;
  row[lists.length + 1] = used;
  while (used > rows.length) rows = longer(rows);
  rows.set(row, start);
  starts[id] = start;
  return start;
}

function longer(old: Int32Array<ArrayBuffer>): Int32Array<ArrayBuffer> {
  const more = new Int32Array(old.length * 2);
  more.set(old);
  return more;
}
