import { figure } from './triggers';

/**
 * What a part of a pattern can read: whole texts, in which `*` stands for anything. `needs` are lists of words that were
 * found while the texts were shortened to `*`: of each list, one must be there.
 */
interface Part {
  texts: string[];
  needs: string[][];
}

/** More texts than this are not followed side by side. */
const most = 400;
const nothing: Part = { texts: [''], needs: [] };
const anything: Part = { texts: ['*'], needs: [] };
const digit = '#';
/** The commonest first: a need is put into the rarest words, so that few sentences meet it. */
const common =
  'the to you and is a in of that for it on this not if i your be have are will with as can there do at an please but from we then all has what was see any so by new when one they may up been would out just which more my some them only about other like how now could into our us had were no or me'.split(
    ' ',
  );
const costs = new Map(common.map((word, index) => [word, 1 + 200 / (index + 4)]));
const costOf = (word: string): number => costs.get(word) ?? (word === figure ? 8 : 1);
const costOfAll = (words: readonly string[]): number => words.reduce((sum, word) => sum + costOf(word), 0);

/**
 * The words a phrase pattern can't do without, the rarest list first: a sentence with none of the words of any one list
 * can't fit. Read from the pattern itself, so that no rule has to say them.
 */
export function neededWords(source: string): string[][] {
  const { texts, needs } = new Reader(source).alternatives(' ');
  return [...needs, ...needOf(texts)].sort((a, b) => costOfAll(a) - costOfAll(b));
}

const literal = (text: string): Part => ({ texts: [text], needs: [] });

/** Of each text its rarest whole word; none if there is a text without one. */
function needOf(texts: readonly string[]): string[][] {
  const words = new Set<string>();
  for (const text of texts) {
    const whole = text.split(' ').slice(1, -1).map(asFigure).filter(isWhole);
    if (whole.length === 0) return [];
    words.add(whole.reduce((best, word) => (costOf(word) < costOf(best) ? word : best)));
  }
  return [[...words]];
}
const asFigure = (word: string): string => (word.startsWith(digit) ? figure : word);
const isWhole = (word: string): boolean =>
  word === figure || (word !== '' && !word.includes('*') && !word.includes(digit));

/** The cheapest need of a part, for where the part is one way of several. */
function bestNeed({ texts, needs }: Part): string[] | undefined {
  const all = [...needs, ...needOf(texts)];
  return all.length === 0 ? undefined : all.reduce((a, b) => (costOfAll(b) < costOfAll(a) ? b : a));
}

/** One part after the other. */
function join(parts: readonly Part[]): Part {
  const needs: string[][] = [];
  let texts = [''];
  for (const part of parts) {
    needs.push(...part.needs);
    if (texts.length > 1 && texts.length * part.texts.length > most) {
      needs.push(...needOf(texts));
      texts = [shortened(texts)];
    }
    texts =
      texts.length === 1 && texts[0] === ''
        ? part.texts
        : texts.flatMap((text) => part.texts.map((more) => text + more));
  }
  return { texts, needs };
}

/** One way or another. */
function either(parts: readonly Part[]): Part {
  if (parts.length === 1) return parts[0]!;
  if (parts.every(({ needs }) => needs.length === 0))
    return { texts: [...new Set(parts.flatMap(({ texts }) => texts))], needs: [] };
  const best = parts.map(bestNeed);
  return {
    texts: parts.flatMap(({ texts }) => texts),
    needs: best.every((need) => need !== undefined) ? [[...new Set(best.flat())]] : [],
  };
}

/** Anything that begins and ends as all the texts do. */
function shortened(texts: readonly string[]): string {
  const starts = texts.every((text) => text.startsWith(' ')) ? ' ' : '';
  return `${starts}*${texts.every((text) => text.endsWith(' ')) ? ' ' : ''}`;
}

function repeated(part: Part, least: number, more: boolean): Part {
  const isDigits = part.texts.length === 1 && part.texts[0] === digit;
  const texts = !more || isDigits ? part.texts : [shortened(part.texts)];
  return least > 0 ? { texts, needs: part.needs } : { texts: ['', ...texts], needs: [] };
}

/** Reads as much of the regular expressions' language as phrase patterns use. */
class Reader {
  private at = 0;
  constructor(private readonly source: string) {}

  /** Up to the end of the group. `around` stands before and after each way. */
  alternatives(around = ''): Part {
    const edge = literal(around);
    const ways: Part[][] = [[edge]];
    while (this.at < this.source.length && this.source[this.at] !== ')') {
      if (this.source[this.at] === '|') {
        this.at++;
        ways.push([edge]);
      } else ways.at(-1)!.push(this.quantified());
    }
    return either(ways.map((parts) => join([...parts, edge])));
  }

  private quantified(): Part {
    const part = this.atom();
    const [sign, least, , mostTimes] =
      /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.source.slice(this.at, this.at + 12)) ?? [];
    if (!sign) return part;
    this.at += sign.length;
    if (sign[0] === '?') return repeated(part, 0, false);
    if (sign[0] === '{') return repeated(part, Number(least), mostTimes !== '1');
    return repeated(part, sign[0] === '+' ? 1 : 0, true);
  }

  private atom(): Part {
    const char = this.source[this.at++]!;
    if (char === '(') return this.group();
    if (char === '[') return this.charClass();
    if (char === '\\') return this.escaped();
    if (char === '^' || char === '$') return nothing;
    return char === '.' || char === '*' || char === digit ? anything : literal(char);
  }

  private group(): Part {
    const [opening] = /^\?(?:[:=!]|<[=!]|<\w+>)/.exec(this.source.slice(this.at, this.at + 30)) ?? [''];
    this.at += opening.length;
    const inner = this.alternatives();
    this.at++;
    return /[=!]$/.test(opening) ? nothing : inner; // What only looks ahead or back reads nothing.
  }

  private charClass(): Part {
    const end = this.source.indexOf(']', this.at + 1);
    const chars = this.source.slice(this.at, end);
    this.at = end + 1;
    return /[\^\\-]/.test(chars) || chars.includes(digit) ? anything : { texts: [...chars], needs: [] };
  }

  private escaped(): Part {
    const char = this.source[this.at++]!;
    if (char === 'b') return nothing;
    if (char === 'd') return literal(digit);
    return /[a-zA-Z*#]/.test(char) ? anything : literal(char);
  }
}
