/** Stands for any figure. */
export const figure = '#';

/**
 * One text that a part of a pattern can read. `*` stands for anything in it, `<` for the edge of a word at its start.
 * `needs` are lists of words that stand where the text was shortened to `*`: of each list, one must be there.
 */
interface Way {
  text: string;
  needs: string[][];
}

/** More ways than this are not followed side by side. */
const most = 200;
/** Where a word ends, more than this are not worth following. */
const few = 20;
const digit = '#';
const edge = '<';
/** The commonest first: a need is put into the rarest words, so that few sentences meet it. */
const common =
  'the to you and is a in of that for it on this not if i your be have are will with as can there do at an please but from we then all has what was see any so by new when one they may up been would out just which more my some them only about other like how now could into our us had were no or me'.split(
    ' ',
  );
const costs = new Map(common.map((word, index) => [word, 1 + 200 / (index + 4)]));
const costOf = (word: string): number =>
  costs.get(word) ?? (/^[a-z]/.test(word) ? 1 : word === figure ? 8 : 60);
/** Lists are compared again and again; each is added up once. */
const listCosts = new WeakMap<readonly string[], number>();
function costOfAll(words: readonly string[]): number {
  let cost = listCosts.get(words);
  if (cost === undefined) {
    cost = 0;
    for (const word of words) cost += costOf(word);
    listCosts.set(words, cost);
  }
  return cost;
}
/** The rarest list first. */
export const byCost = (a: readonly string[], b: readonly string[]) => costOfAll(a) - costOfAll(b);

/**
 * What a phrase pattern can't do without, for each way it can be read: lists of words, the rarest list first, of each of
 * which one must be there. A sentence in which every way misses a list can't fit. Read from the pattern itself, so that no
 * rule has to say it. Empty: it may fit anything.
 */
export function neededWords(source: string): string[][][] {
  const all = joined(new Reader(source).alternatives(true), ways(' ')).map(listsOf);
  return all.some(({ length }) => length === 0) ? [] : together(all);
}

/** Ways that differ in one list alone are one: "a and b" or "a and c" is "a and (b or c)". */
function together(ways: string[][][]): string[][][] {
  let all = ways;
  for (let place = mostLists - 1; place >= 0; place--) {
    const groups = new Map<string, string[][]>();
    for (const way of all) {
      const key = `${way.length}/${way.map((list, index) => (index === place ? '' : list.join(' '))).join('/')}`;
      const same = groups.get(key);
      if (!same) groups.set(key, way.slice());
      else if (place < way.length) same[place] = union(same[place]!, way[place]!);
    }
    all = [...groups.values()];
  }
  return all.map((way) => way.sort(byCost));
}
const union = (one: readonly string[], other: readonly string[]): string[] => [
  ...new Set([...one, ...other]),
];

const noNeeds: string[][] = [];
const ways = (...texts: string[]): Way[] => texts.map((text) => ({ text, needs: noNeeds }));
const nothing = ways('');
const anything = ways('*');

/** More lists than this are not asked for: the rarest tell most. */
const mostLists = 3;

/** The lists of one way, the rarest first. */
function listsOf({ text, needs }: Way): string[][] {
  const whole = wholeWordsIn(text).map(alone);
  const lists = distinct([...whole, ...needs].sort(byCost), (list) => list.join(' '));
  return lists.slice(0, mostLists);
}
const wholeWordsIn = (text: string): string[] =>
  text.replace(edge, ' ').split(' ').slice(1, -1).map(asFigure).filter(isWhole);

/** Of all ways together: of each its rarest list, then of each its second, as far as every way has one. */
function needsOf(all: readonly Way[], upTo: number): string[][] {
  const ranked = all.map(listsOf);
  const depth = Math.min(upTo, ...ranked.map(({ length }) => length));
  return Array.from({ length: depth }, (_, rank) => {
    const lists = new Set(ranked.map((needs) => needs[rank]!)); // Mostly the same few.
    return lists.size === 1 ? [...lists][0]! : [...new Set([...lists].flat())];
  });
}

function distinct<T>(all: readonly T[], keyOf: (one: T) => string): T[] {
  const byKey = new Map<string, T>();
  for (const one of all) {
    const key = keyOf(one);
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return byKey.size === all.length ? (all as T[]) : [...byKey.values()];
}

/** The same way with its inner words among its needs: what stands at its edges is all that what is joined to it can change. */
function inShort(way: Way): Way {
  const { text } = way;
  const first = text.indexOf(' ');
  const last = text.lastIndexOf(' ');
  if (last - first < 2) return way;
  const inner = text.slice(first, last + 1);
  if (inner === ' * ') return way;
  const needs = wholeWordsIn(inner).map(alone);
  return { text: `${text.slice(0, first)} * ${text.slice(last + 1)}`, needs: [...way.needs, ...needs] };
}
const keyOf = ({ text, needs }: Way): string =>
  `${text}|${needs
    .map((list) => list.join(' '))
    .sort()
    .join('/')}`;

const listsOfOne = new Map<string, string[]>();
function alone(word: string): string[] {
  let list = listsOfOne.get(word);
  if (!list) {
    list = [word];
    listsOfOne.set(word, list);
  }
  return list;
}
const asFigure = (word: string): string => (word.startsWith(digit) ? figure : word);
const isWhole = (word: string): boolean =>
  word === figure || (word !== '' && !word.includes('*') && !word.includes(digit));

/** One part after the other; what would be too many ways is shortened to what it needs, best between two words. */
function joined(before: Way[], after: Way[]): Way[] {
  const isMany = before.length > few && isClean(before);
  const tooMany = before.length > 1 && before.length * after.length > most;
  const first = isMany || tooMany ? [shortened(before, startsClean(after))] : before;
  const all: Way[] = [];
  for (const one of first)
    for (const other of after)
      all.push({
        text: one.text + (one.text === '' ? other.text : other.text.replace(edge, '')),
        needs:
          one.needs.length === 0
            ? other.needs
            : other.needs.length === 0
              ? one.needs
              : [...one.needs, ...other.needs],
      });
  return all.length > few ? fewer(all) : all;
}

/** The same ways in fewer: what tells them apart is put into lists. */
function fewer(all: readonly Way[]): Way[] {
  const byText = new Map<string, string[][][]>();
  for (const { text, needs } of distinct(all.map(inShort), keyOf)) {
    const same = byText.get(text) ?? [];
    if (same.length === 0) byText.set(text, same);
    same.push(needs.slice().sort(byCost).slice(0, mostLists));
  }
  return [...byText].flatMap(([text, ways]) => together(ways).map((needs) => ({ text, needs })));
}

/** Anything that begins and ends as all the ways do, with what they need. */
function shortened(all: readonly Way[], endsClean = false): Way {
  const start = all.every(({ text }) => text.startsWith(' ')) ? ' ' : startsClean(all) ? edge : '';
  const closed = endsClean ? all.map(({ text, needs }) => ({ text: `${text} `, needs })) : all;
  return { text: `${start}*${isClean(all) ? ' ' : ''}`, needs: needsOf(closed, 2) };
}
const startsClean = (all: readonly Way[]): boolean => all.every(({ text }) => /^[< ]/.test(text));
const isClean = (all: readonly Way[]): boolean =>
  all.every(({ text }) => text === edge || text.endsWith(' '));

function repeated(part: Way[], least: number, more: boolean): Way[] {
  const isDigits = part.length === 1 && part[0]!.text === digit;
  const once = !more || isDigits ? part : [shortened(part)];
  return least > 0 ? once : [...nothing, ...once.filter(({ text }) => text !== '')];
}

const groups = new Map<string, Way[]>();

/** Where the group closes that is open at an index. */
export function groupEnd(source: string, from: number): number {
  let depth = 1;
  const brackets = /\\.|\[(?:[^\]\\]|\\.)*\]|[()]/g;
  brackets.lastIndex = from;
  for (let found = brackets.exec(source); found; found = brackets.exec(source)) {
    if (found[0] === '(') depth++;
    else if (found[0] === ')' && --depth === 0) return found.index;
  }
  return source.length;
}

/** Reads as much of the regular expressions' language as phrase patterns use. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  /** `clean`: it stands at the edge of a word. */
  alternatives(clean: boolean): Way[] {
    const start = clean ? ways(edge) : nothing;
    const all: Way[] = [];
    let way = start;
    while (this.at < this.source.length) {
      if (this.source[this.at] === '|') {
        this.at++;
        all.push(...way);
        way = start;
      } else way = joined(way, this.quantified(isClean(way)));
    }
    return [...all, ...way];
  }

  private quantified(clean: boolean): Way[] {
    const part = this.atom(clean);
    const [sign, least, , mostTimes] =
      /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (!sign) return part;
    this.at += sign.length;
    if (sign[0] === '?') return repeated(part, 0, false);
    if (sign[0] === '{') return repeated(part, Number(least), mostTimes !== '1');
    return repeated(part, sign[0] === '+' ? 1 : 0, true);
  }

  private atom(clean: boolean): Way[] {
    const [plain] = /^[a-z', -]+(?![*+?{a-z', -])/.exec(this.source.slice(this.at, this.at + 60)) ?? [];
    if (plain) {
      this.at += plain.length;
      return ways(plain);
    }
    const char = this.source[this.at++]!;
    if (char === '(') return this.group(clean);
    if (char === '[') return this.charClass();
    if (char === '\\') return this.escaped();
    if (char === '^' || char === '$') return nothing;
    return /[.*#<]/.test(char) ? anything : ways(char);
  }

  private group(clean: boolean): Way[] {
    const [opening] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 30)) ?? [''];
    const end = groupEnd(this.source, this.at);
    const inside = this.source.slice(this.at + opening.length, end);
    this.at = end + 1;
    if (/[=!]$/.test(opening)) return nothing; // What only looks ahead or back reads nothing.
    const key = `${clean}${inside}`;
    let inner = groups.get(key); // Rules build many patterns from the same lists of words.
    if (!inner) {
      inner = new Reader(inside).alternatives(clean);
      groups.set(key, inner);
    }
    return inner;
  }

  private charClass(): Way[] {
    const end = this.source.indexOf(']', this.at + 1);
    const chars = this.source.slice(this.at, end);
    this.at = end + 1;
    return /[\\^*#<-]/.test(chars) ? anything : ways(...chars);
  }

  private escaped(): Way[] {
    const char = this.source[this.at++]!;
    if (char === 'b') return nothing;
    if (char === 'd') return ways(digit);
    return /[a-zA-Z*#<]/.test(char) ? anything : ways(char);
  }
}
