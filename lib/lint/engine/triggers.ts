import type { Sentence } from '../text-model';

/** Stands for any figure. */
export const figure = '#';

/** A word that some pattern needs, and the patterns it brings up: those that have it in their rarest list. */
interface Word {
  id: number;
  asked: Asked[];
}
interface Asked {
  id: number;
  /** Of each list one word must be there as well. */
  needs: number[][];
}
const words = new Map<string, Word>();
/** Patterns that need no word. */
const always: number[] = [];
let patterns = 0;
/** The last look at which a word was met, or a pattern asked for: no clearing between looks. */
let met = new Uint32Array(256);
let seen = new Uint32Array(64);
let look = 0;

function wordOf(text: string): Word {
  let word = words.get(text);
  if (!word) {
    word = { id: words.size, asked: [] };
    words.set(text, word);
    if (word.id >= met.length) met = new Uint32Array(met.length * 2);
  }
  return word;
}

/** Enters a pattern by the words it needs, the rarest list first; the answer is its number. Numbers rise. */
export function enter([rarest, ...others]: readonly (readonly string[])[]): number {
  const id = patterns++;
  if (id >= seen.length) seen = new Uint32Array(seen.length * 2);
  if (!rarest) always.push(id);
  const asked = { id, needs: others.map((list) => list.map((word) => wordOf(word).id)) };
  for (const word of rarest ?? []) wordOf(word).asked.push(asked);
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
  const asking: Asked[][] = [];
  for (const { lower, kind } of tokens) {
    meet(words.get(lower), asking);
    if (kind === 'number') meet(words.get(figure), asking);
  }
  let found: number[] | undefined;
  for (const asked of asking) {
    for (const { id, needs } of asked) {
      if (seen[id] === look || !needs.every(isMet)) continue;
      seen[id] = look;
      found ??= [...always];
      found.push(id);
    }
  }
  return found ? found.sort((a, b) => a - b) : always;
}

function meet(word: Word | undefined, asking: Asked[][]): void {
  if (!word || met[word.id] === look) return;
  met[word.id] = look;
  if (word.asked.length > 0) asking.push(word.asked);
}

function isMet(list: readonly number[]): boolean {
  for (const word of list) if (met[word] === look) return true;
  return false;
}
