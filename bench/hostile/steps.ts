import { type AST, RegExpParser } from '@eslint-community/regexpp';

/** Matches from `at`; on success asks `rest` where to go on from. The way every backtracking engine does it. */
type Step = (at: number, rest: (at: number) => boolean) => boolean;
type Direction = 1 | -1;

class TooMany extends Error {}

/** How many characters a backtracking engine looks at to find every match of `pattern` in `text`, up to `limit`. */
export function createStepCounter(pattern: RegExp): (text: string, limit: number) => number {
  const tree = parse(pattern);
  let text = '';
  let steps = 0;
  let limit = 0;
  const count = () => {
    if (++steps > limit) throw new TooMany();
  };
  const one = (fits: (char: string) => boolean, direction: Direction): Step => {
    return (at, rest) => {
      count();
      const place = direction === 1 ? at : at - 1;
      return place >= 0 && place < text.length && fits(text[place]!) && rest(at + direction);
    };
  };

  function compileAll(alternatives: readonly AST.Alternative[], direction: Direction): Step {
    const ways = alternatives.map(({ elements }) => sequence(elements, direction));
    return (at, rest) => ways.some((way) => way(at, rest));
  }
  function sequence(elements: readonly AST.Element[], direction: Direction): Step {
    const parts = (direction === 1 ? elements : [...elements].reverse()).map((one) =>
      compile(one, direction),
    );
    return parts.reduceRight<Step>(
      (next, part) => (at, rest) => part(at, (after) => next(after, rest)),
      (at, rest) => rest(at),
    );
  }
  function compile(node: AST.Element, direction: Direction): Step {
    switch (node.type) {
      case 'Group':
      case 'CapturingGroup':
        return compileAll(node.alternatives, direction);
      case 'Quantifier':
        return repeat(node, direction);
      case 'Assertion':
        return assertion(node);
      case 'Backreference':
        return (at, rest) => rest(at);
      default:
        return one(testOf(node, pattern.flags), direction);
    }
  }
  function assertion(node: AST.Assertion): Step {
    if (node.kind === 'start')
      return (at, rest) => (at === 0 || (pattern.multiline && text[at - 1] === '\n')) && rest(at);
    if (node.kind === 'end')
      return (at, rest) => (at === text.length || (pattern.multiline && text[at] === '\n')) && rest(at);
    if (node.kind === 'word') {
      const word = (at: number) => /\w/.test(text[at] ?? '');
      return (at, rest) => (word(at - 1) !== word(at)) !== node.negate && rest(at);
    }
    if (!('alternatives' in node)) return (at, rest) => rest(at);
    const inside = compileAll(node.alternatives, node.kind === 'lookahead' ? 1 : -1);
    return (at, rest) => inside(at, () => true) !== node.negate && rest(at);
  }
  function repeat({ element, min, max, greedy }: AST.Quantifier, direction: Direction): Step {
    if (isOne(element)) return repeatOne(testOf(element, pattern.flags), min, max, greedy, direction);
    const part = compile(element, direction);
    const again = (done: number, at: number, rest: (at: number) => boolean): boolean => {
      const more = () =>
        done < max && part(at, (after) => (after !== at || done < min) && again(done + 1, after, rest));
      if (done < min) return more();
      return greedy ? more() || rest(at) : rest(at) || more();
    };
    return (at, rest) => again(0, at, rest);
  }
  /** Without a call for each character: a long run must not end in a stack overflow. */
  function repeatOne(
    fits: (char: string) => boolean,
    min: number,
    max: number,
    greedy: boolean,
    direction: Direction,
  ): Step {
    const next = (at: number): boolean => {
      count();
      const char = text[direction === 1 ? at : at - 1];
      return char !== undefined && fits(char);
    };
    return (at, rest) => {
      let done = 0;
      while (done < (greedy ? max : min) && next(at + direction * done)) done++;
      if (done < min) return false;
      if (greedy) {
        for (; done >= min; done--) if (rest(at + direction * done)) return true;
        return false;
      }
      for (;;) {
        if (rest(at + direction * done)) return true;
        if (done >= max || !next(at + direction * done)) return false;
        done++;
      }
    };
  }

  const whole = compileAll(tree.alternatives, 1);
  const anchored = /^\^/.test(pattern.source) && !pattern.multiline;
  return (input, most) => {
    [text, steps, limit] = [input, 0, most];
    try {
      for (let at = 0; at <= text.length; ) {
        let end = -1;
        const isFound = whole(at, (after) => {
          end = after;
          return true;
        });
        if (isFound) {
          if (!pattern.global) break;
          at = Math.max(end, at + 1);
        } else at++;
        if (anchored) break;
      }
    } catch (error) {
      if (!(error instanceof TooMany)) throw error;
    }
    return steps;
  };
}

export const parse = (pattern: RegExp): AST.Pattern =>
  new RegExpParser().parsePattern(pattern.source, 0, pattern.source.length, { unicode: pattern.unicode });

type One = AST.Character | AST.CharacterClass | AST.CharacterSet;
export const isOne = (node: AST.Element): node is One =>
  node.type === 'Character' || node.type === 'CharacterClass' || node.type === 'CharacterSet';

/** Whether a character fits, asked of the real engine once for each. */
export function testOf(node: AST.Element, flags: string): (char: string) => boolean {
  const alone = new RegExp(`^(?:${node.raw})$`, flags.replace(/[gyd]/g, ''));
  const known = new Map<string, boolean>();
  return (char) => {
    let fits = known.get(char);
    if (fits === undefined) {
      fits = alone.test(char);
      known.set(char, fits);
    }
    return fits;
  };
}
