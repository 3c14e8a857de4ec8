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
/** Patterns that need no word, as far as is known yet. */
let always: readonly number[] = [];
/** Patterns whose needs are not read yet: reading all at once would hold up the page that the check comes into. */
const unread: { asked: Asked; read(): string[][] }[] = [];
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

/**
 * Enters a pattern; the answer is its number, and numbers rise. `lists`: of each, one word must be there. `read` finds
 * more such lists, the rarest first; it is asked when there is time.
 */
export function enter(lists: readonly (readonly string[])[], read?: () => string[][]): number {
  const id = patterns++;
  if (id >= seen.length) seen = new Uint32Array(seen.length * 2);
  const asked = { id, needs: [] };
  if (lists.length === 0) always = [...always, id];
  else narrow(asked, lists);
  if (read) unread.push({ asked, read });
  return id;
}

function narrow(asked: Asked, [rarest, ...others]: readonly (readonly string[])[]): void {
  if (!rarest) return;
  asked.needs.push(...others.map(numbersOf));
  for (const word of rarest) wordOf(word).asked.push(asked);
}
const numbersOf = (list: readonly string[]): number[] => list.map((word) => wordOf(word).id);

/** Reads what one more pattern needs. */
function readOne(): void {
  const next = unread.shift();
  if (!next) return;
  const { asked, read } = next;
  const lists = read();
  if (!always.includes(asked.id)) asked.needs.push(...lists.map(numbersOf));
  else if (lists.length > 0) {
    always = always.filter((id) => id !== asked.id);
    narrow(asked, lists);
  }
}

/** The patterns that a sentence may fit, as rising numbers: one look at its words for all patterns of all rules. */
export function mayFit(sentence: Sentence): readonly number[] {
  sentence.notes ??= {};
  sentence.notes.mayFit ??= lookAt(sentence);
  return sentence.notes.mayFit;
}

function lookAt({ tokens }: Sentence): readonly number[] {
  readOne();
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
