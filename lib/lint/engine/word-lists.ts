/** Words of which one must be there. The same words are the same object, so that lists are compared by their number. */
export interface WordList {
  id: number;
  /** Single words, and pairs that stand side by side with a space between. */
  words: readonly string[];
  /** In how many of a thousand sentences one of them stands, about: a pattern is brought up by the rarest of its lists. */
  cost: number;
}

/** Stands for any figure. */
export const figure = '#';

/** The commonest words of replies, the commonest first; beside them any other is rare. */
const common =
  "the to , and you a is in of that for it i this on not have be if are your with will as or can there but do at was from account we an please has all so by what they then any email when see no would my new one use up been may also just message me which more about help should get like some phone out them need work other only contact does here know try time address thank issue messages case questions had their could it's error he us name were now our check how same make into did want information post right number these don't am problem back because first still go open way might call where who think list very than sure further good each two those well look i'm made service let over used even many find start another left thanks such again something feel before his next send place going issues people below most system done show take under both support sent already really off you're request best question its update since read him she said day never different concerns found put why better while say however through add much possible anything must her days last able keep give without once always until got due full own details".split(
    ' ',
  );
/** In how many of a thousand sentences a word stands, about. */
const costs = new Map(common.map((word, rank) => [word, 1500 / (rank + 6)]));
const rare = 0.75;
function costOf(word: string): number {
  const [first, second] = word.split(' ');
  if (second === undefined)
    return costs.get(word) ?? (/^[a-z]/.test(word) ? rare : word === figure ? 60 : 200);
  const one = costOf(first!);
  const other = costOf(second);
  return Math.min(one, other, (one * other) / 125);
}

const lists = new Map<string, WordList>();
const alone = new Map<string, WordList>();
const unions = new Map<number, WordList>();
/** More lists than there will be. */
const most = 1 << 20;

export function wordList(words: readonly string[]): WordList {
  const key = words.join('|');
  let list = lists.get(key);
  if (!list) {
    list = { id: lists.size, words, cost: words.reduce((sum, word) => sum + costOf(word), 0) };
    lists.set(key, list);
  }
  return list;
}

export function listOfOne(word: string): WordList {
  let list = alone.get(word);
  if (!list) {
    list = wordList([word]);
    alone.set(word, list);
  }
  return list;
}

export function union(one: WordList, other: WordList): WordList {
  if (one === other) return one;
  const key = one.id * most + other.id;
  let list = unions.get(key);
  if (!list) {
    list = wordList([...new Set([...one.words, ...other.words])]);
    unions.set(key, list);
  }
  return list;
}

/**
 * Words that follow each other as pairs, "let me" and "me know", which are met far more rarely than their words; a word
 * without a neighbour stays alone. '' is a gap.
 */
export function inPairs(words: readonly string[]): string[] {
  const pairs = (one: string | undefined, other: string | undefined): boolean =>
    Boolean(one && other) && one !== figure && other !== figure;
  const found: string[] = [];
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!;
    if (pairs(word, words[index + 1])) found.push(`${word} ${words[index + 1]}`);
    else if (word && !pairs(words[index - 1], word)) found.push(word);
  }
  return found;
}

/** The rarest first. */
export const byCost = (one: WordList, other: WordList): number => one.cost - other.cost;
