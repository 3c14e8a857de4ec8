import { byCost, figure, inPairs, listOfOne, union, type WordList } from './word-lists';

/**
 * One text that a part of a pattern can read. `*` stands for anything in it, `<` for the edge of a word at its start.
 * `needs` are lists of words that stand where the text was shortened to `*`: of each list, one must be there.
 */
interface Way {
  text: string;
  needs: readonly WordList[];
}

/** More ways than this are not followed side by side. */
const most = 600;
/** Where a word ends, more than this are not worth following. */
const few = 40;
const digit = '#';
const edge = '<';
/**
 * What a phrase pattern can't do without, for each way it can be read: lists of words, the rarest list first, of each of
 * which one must be there. A sentence in which every way misses a list can't fit. Read from the pattern itself, so that no
 * rule has to say it. Empty: it may fit anything.
 */
export function neededWords(source: string): WordList[][] {
  const all = joined(new Reader(source).alternatives(true), ways(' ')).map(listsOf);
  return all.some(({ length }) => length === 0) ? [] : widest(together(all));
}

/** Without the ways that ask for all that another asks for, and more. */
function widest(ways: readonly WordList[][]): WordList[][] {
  const kept: WordList[][] = [];
  for (const way of [...ways].sort((one, other) => one.length - other.length))
    if (!kept.some((wider) => wider.every((list) => way.some((own) => isWithin(own, list))))) kept.push(way);
  return kept;
}
const isWithin = (own: WordList, list: WordList): boolean =>
  own === list ||
  (own.words.length < list.words.length && own.words.every((word) => list.words.includes(word)));

/** Ways that differ in one list alone are one: "a and b" or "a and c" is "a and (b or c)". */
function together(ways: readonly WordList[][]): WordList[][] {
  let all = ways;
  for (let place = mostLists - 1; place >= 0; place--) {
    const groups = new Map<string, WordList[]>();
    for (const way of all) {
      let key = '';
      for (let index = 0; index < way.length; index++) key += index === place ? '_ ' : `${way[index]!.id} `;
      const same = groups.get(key);
      if (!same) groups.set(key, way.slice());
      else if (place < way.length) same[place] = union(same[place]!, way[place]!);
    }
    all = [...groups.values()];
  }
  return all.map((way) => way.sort(byCost));
}

const noNeeds: readonly WordList[] = [];
const ways = (...texts: string[]): Way[] => texts.map((text) => ({ text, needs: noNeeds }));
const nothing = ways('');
const anything = ways('*');

/** More lists than this are not asked for: the rarest tell most. */
const mostLists = 5;

/** The lists of one way, the rarest first. */
const listsOf = ({ text, needs }: Way): WordList[] =>
  rarest([...wholeWordsIn(text).map(listOfOne), ...needs]);
const rarest = (lists: readonly WordList[]): WordList[] =>
  [...new Set(lists)].sort(byCost).slice(0, mostLists);
const wholeWordsIn = (text: string): string[] =>
  inPairs(
    text
      .replace(edge, ' ')
      .split(' ')
      .slice(1, -1)
      .map(asFigure)
      .map((word) => (isWhole(word) ? word : '')),
  );
const asFigure = (word: string): string => (word.startsWith(digit) ? figure : word);
const isWhole = (word: string): boolean =>
  word === figure || (word !== '' && !word.includes('*') && !word.includes(digit));

/** Of all ways together: the lists that all share, then of each its rarest other, as far as every way has one. */
function needsOf(all: readonly Way[], upTo: number): WordList[] {
  const listed = all.map(listsOf);
  const shared = listed[0]?.filter((list) => listed.every((lists) => lists.includes(list))) ?? [];
  const ranked = listed.map((lists) => lists.filter((list) => !shared.includes(list)));
  const depth = Math.min(upTo, ...ranked.map(({ length }) => length));
  const joint = Array.from({ length: depth }, (_, rank) => ranked.map((lists) => lists[rank]!).reduce(union));
  return [...shared, ...joint];
}

/** The same way with its inner words among its needs: what stands at its edges is all that what is joined to it can change. */
function inShort(way: Way): Way {
  const { text } = way;
  const last = text.lastIndexOf(' ');
  const isEdge = text.startsWith(edge); // Then its first word is whole as well.
  const first = isEdge ? 0 : text.indexOf(' ');
  const inner = isEdge ? ` ${text.slice(1, last + 1)}` : text.slice(first, last + 1);
  if (last - first < 2 || inner === ' * ') return way;
  const needs = wholeWordsIn(inner).map(listOfOne);
  const start = isEdge ? edge : `${text.slice(0, first)} `;
  return { text: `${start}* ${text.slice(last + 1)}`, needs: [...way.needs, ...needs] };
}

/** One part after the other; what would be too many ways is shortened to what it needs, best between two words. */
function joined(before: Way[], after: Way[]): Way[] {
  const clean = isClean(before);
  const known = clean && before.length > 1 ? fewer(before) : before;
  const isMany = known.length > few && clean;
  const tooMany = known.length > 1 && known.length * after.length > most;
  const first = isMany || tooMany ? [shortened(known, startsClean(after))] : known;
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
  const byText = new Map<string, WordList[][]>();
  for (const { text, needs } of all.map(inShort)) {
    const same = byText.get(text);
    if (same) same.push(rarest(needs));
    else byText.set(text, [rarest(needs)]);
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
  return least > 0 ? once : [...nothing, ...optional(once.filter(({ text }) => text !== ''))];
}

/** What may as well be missing: nothing is needed of its words, only where they begin and end. */
function optional(part: Way[]): Way[] {
  const end = isClean(part) ? ' ' : '';
  if (part.every(({ text }) => text.startsWith(' '))) return ways(` *${end}`);
  return end && part.every(({ text }) => text.startsWith(edge)) ? ways(`${edge}* `) : part;
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
