import type { Sentence } from '../text-model';

/** Stands for any figure. */
export const figure = '#';

/** A pattern's number, and the lists of words of each of which it needs one. */
interface Asked {
  id: number;
  needs: number[];
}
/** Which lists a word is on, and which patterns each list brings up: those whose rarest need it is. */
const listsOf = new Map<string, number[]>();
const broughtUp: Asked[][] = [];
const lists = new Map<string, number>();
/** Patterns that need no word. */
const always: number[] = [];
let patterns = 0;
/** The last look at which a list was met: no clearing between looks. */
let met = new Uint32Array(256);
let look = 0;

function listOf(words: readonly string[]): number {
  const key = [...words].sort().join(' ');
  let list = lists.get(key);
  if (list === undefined) {
    list = lists.size;
    lists.set(key, list);
    broughtUp.push([]);
    if (list >= met.length) met = new Uint32Array(met.length * 2);
    for (const word of words) {
      const known = listsOf.get(word);
      if (known) known.push(list);
      else listsOf.set(word, [list]);
    }
  }
  return list;
}

/** Enters a pattern by the words it needs, the rarest list first; the answer is its number. Numbers rise. */
export function enter(needs: readonly (readonly string[])[]): number {
  const id = patterns++;
  const [first, ...rest] = needs.map(listOf);
  if (first === undefined) always.push(id);
  else broughtUp[first]!.push({ id, needs: rest });
  return id;
}

/** The patterns that a sentence may fit, as rising numbers: one look at its words for all patterns of all rules. */
export function mayFit(sentence: Sentence): readonly number[] {
  sentence.notes ??= {};
  sentence.notes.mayFit ??= lookAt(sentence);
  return sentence.notes.mayFit;
}

function lookAt({ tokens }: Sentence): readonly number[] {
  look++;
  const hit: number[] = [];
  for (const { lower, kind } of tokens) {
    const own = listsOf.get(lower);
    if (own) meet(own, hit);
    if (kind === 'number') meet(listsOf.get(figure) ?? [], hit);
  }
  let found: number[] | undefined;
  for (const list of hit)
    for (const { id, needs } of broughtUp[list]!)
      if (needs.every(isMet)) {
        if (found) found.push(id);
        else found = [...always, id];
      }
  return found ? found.sort((a, b) => a - b) : always;
}

function meet(own: readonly number[], hit: number[]): void {
  for (const list of own) {
    if (met[list] === look) continue;
    met[list] = look;
    if (broughtUp[list]!.length > 0) hit.push(list);
  }
}
const isMet = (list: number): boolean => met[list] === look;
